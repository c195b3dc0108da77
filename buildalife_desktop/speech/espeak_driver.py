"""pyttsx3 over eSpeak NG (Linux), with its traps stepped round. Only the voice's own process comes here."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from buildalife_desktop.speech.espeak_library import load_espeak_library
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark

WOMAN = "+f3"
_LOOK_AGAIN_S = 0.1


class EspeakDriver:
    """Writes words with eSpeak NG through pyttsx3, and hears from it when each word comes.

    Voice and speed are set on the library itself and waited for: through `setProperty` more than a quarter of the
    calls got the settings of another. What `getProperty` says cannot be trusted.
    """

    def __init__(self) -> None:
        """Raises RuntimeError or ImportError when there is no eSpeak; with its data missing the process just ends."""
        load_espeak_library()
        from pyttsx3.drivers import _espeak
        from pyttsx3.engine import Engine

        self._library: Any = _espeak
        self._engine = Engine("espeak")
        self._driver = self._engine.proxy._driver
        self._finished = threading.Event()
        self._marks: list[WordMark] = []
        self._engine.connect("finished-utterance", self._note_finished)
        _espeak.SetSynthCallback(self._hear)

    def choices(self) -> list[VoiceChoice]:
        """Every voice of the library, each as it is and as a woman's: any id with `+f3` behind it."""
        return [choice for kept in self._library.ListVoices(None) for choice in _choices(kept)]

    def write(self, words: str, voice: str, speed: int, to: str, pitch: int) -> Sequence[WordMark]:
        """Write `words` at `to`. Raises RuntimeError when eSpeak is done and the file was not kept."""
        self._library.SetVoiceByName(voice.encode())
        self._library.SetParameter(self._library.RATE, speed, 0)
        self._library.SetParameter(self._library.PITCH, pitch, 0)
        self._library.Synchronize()
        self._marks = []
        self._finished.clear()
        self._engine.proxy.setBusy(True)
        self._engine.save_to_file(words, to)
        self._engine.runAndWait()
        self._wait()
        return self._marks

    def _wait(self) -> None:
        """`runAndWait` returns before the file is there; the news of the end comes from the library's own thread."""
        idle_looks = 0
        while not self._finished.wait(_LOOK_AGAIN_S):
            idle_looks = 0 if self._library.IsPlaying() else idle_looks + 1
            if idle_looks > 2:
                raise RuntimeError("eSpeak finished and kept no file")

    def _hear(self, samples: Any, how_many: int, events: Any) -> int:
        """Take the words' times, which pyttsx3 leaves out, on the way to pyttsx3's own callback."""
        at = 0
        while events[at].type != self._library.EVENT_LIST_TERMINATED:
            event = events[at]
            if event.type == self._library.EVENT_WORD:
                # eSpeak counts characters from 1.
                self._marks.append(WordMark(event.text_position - 1, event.length, event.audio_position))
            at += 1
        return int(self._driver._onSynth(samples, how_many, events) or 0)

    def _note_finished(self, **_: object) -> None:
        self._finished.set()


def _choices(kept: Any) -> list[VoiceChoice]:
    voice, name = kept.identifier.decode("utf-8", "replace"), kept.name.decode("utf-8", "replace")
    # The first byte is how well the voice speaks that language.
    language = (kept.languages or b"")[1:].decode("utf-8", "replace")
    return [VoiceChoice(voice + variant, name, language, has_pitch=True) for variant in ("", WOMAN)]
