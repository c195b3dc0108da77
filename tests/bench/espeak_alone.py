"""eSpeak NG by itself: what every voice that stands on it must at least take."""

from __future__ import annotations

import ctypes
import time
import wave
from pathlib import Path

from buildalife_desktop.speech.espeak_library import SYSTEM_LIBRARY

_SYNCHRONOUS = 2
_UTF8_AND_PAUSE = 0x1001
_RATE_PARAMETER = 1
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class EspeakAlone:
    """The library with nothing around it, loaded and warm. Raises OSError when it is nowhere."""

    def __init__(self) -> None:
        self._samples = bytearray()
        self._library, data = self._load()
        self._callback = _Callback(self._take)
        self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, 0)
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_SetVoiceByName(b"gmw/en")
        self._library.espeak_SetParameter(_RATE_PARAMETER, 160, 0)

    def write_ms(self, words: str, to: Path) -> float:
        """Milliseconds to write `words` as a WAV."""
        started = time.perf_counter()
        self._samples.clear()
        said = words.encode()
        self._library.espeak_Synth(said, len(said) + 1, 0, 1, 0, _UTF8_AND_PAUSE, None, None)
        with wave.open(str(to), "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(22050)
            wav.writeframes(self._samples)
        return (time.perf_counter() - started) * 1000

    def _take(self, samples: int | None, how_many: int, _: object) -> int:
        if samples and how_many:
            self._samples += ctypes.string_at(samples, how_many * 2)
        return 0

    def _load(self) -> tuple[ctypes.CDLL, bytes | None]:
        try:
            return ctypes.CDLL(SYSTEM_LIBRARY), None
        except OSError:
            import espeakng_loader

            return ctypes.CDLL(espeakng_loader.get_library_path()), espeakng_loader.get_data_path().encode()
