"""pyttsx3 over the voices of Windows (SAPI 5) and macOS. Only the voice's own process comes here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from buildalife_desktop.speech.aiff import aiff_to_wav
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark


class PlatformDriver:
    """Writes words with the computer's own voices.

    Neither says when a word comes in the file, so there are no marks: the sentence is marked.
    """

    def __init__(self) -> None:
        """Raises whatever the platform raises when it has no voice."""
        from pyttsx3.engine import Engine

        self._engine = Engine()
        self._driver = self._engine.proxy._driver

    def choices(self) -> list[VoiceChoice]:
        """Every voice. One with two languages, `409;9`, breaks pyttsx3's own list on Windows: it gets no language."""
        if sys.platform != "win32":
            return [_choice(kept) for kept in self._driver.getProperty("voices")]
        found = []
        for token in self._driver._tts.GetVoices():
            try:
                found.append(_choice(self._driver._toVoice(token)))
            except Exception:  # noqa: BLE001 - COM raises kinds of its own
                found.append(VoiceChoice(str(token.Id), str(token.GetDescription())))
        return found

    def write(self, words: str, voice: str, speed: int, to: str, pitch: int) -> Sequence[WordMark]:
        """Write `words` at `to`; pyttsx3 has no `pitch` for these voices.

        Raises ValueError or what the platform raises.
        """
        if voice:
            self._driver.setProperty("voice", voice)
        self._driver.setProperty("rate", speed)
        # Before every call, or only the first is heard.
        self._engine.proxy.setBusy(True)
        spoken = f"{to}.aiff" if sys.platform == "darwin" else to
        self._engine.save_to_file(words, spoken)
        self._engine.runAndWait()
        if spoken != to:
            aiff_to_wav(Path(spoken), Path(to))
            Path(spoken).unlink()
        return ()


def _choice(kept: Any) -> VoiceChoice:
    languages = [str(language) for language in kept.languages or () if language]
    return VoiceChoice(str(kept.id), str(kept.name), languages[0].replace("_", "-") if languages else "")
