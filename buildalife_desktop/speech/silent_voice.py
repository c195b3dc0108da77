"""A voice that says nothing, for tests and for quiet rooms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from buildalife_desktop.speech.silence import LETTERS_A_WORD, spoken_seconds, write_silence
from buildalife_desktop.speech.voice import MIDDLE_PITCH
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark


class SilentVoice:
    """Keeps the promise of `Voice` with silence as long as the words would take."""

    name = "silent"

    def warm(self) -> None:
        """Always ready."""

    def choices(self) -> Sequence[VoiceChoice]:
        """Just one."""
        return [VoiceChoice("silent", "Silent", "en-GB")]

    def write(self, words: str, voice: str, speed: int, to: Path, pitch: int = MIDDLE_PITCH) -> Sequence[WordMark]:
        """Silence, with a mark for every word."""
        write_silence(spoken_seconds(words, speed), to)
        letter_ms = 60_000 / speed / LETTERS_A_WORD
        return [
            WordMark(word.start(), len(word.group()), round(word.start() * letter_ms))
            for word in re.finditer(r"\S+", words)
        ]

    def close(self) -> None:
        """Nothing to let go of."""
