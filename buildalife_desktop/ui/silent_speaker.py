"""A voice that says nothing."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..speech.voice_choice import VoiceChoice

_NAMES = (
    ("English (Great Britain)", "en-gb"),
    ("English (Scotland)", "en-gb-scotland"),
    ("English (America)", "en-us"),
)


class SilentSpeaker(QObject):
    """Keeps the promise of `Speaker` with no sound, where nobody listens: the tour of the screens."""

    started = Signal(object)
    word_spoken = Signal(object, int, int)
    finished = Signal(object)
    reading_finished = Signal()
    fell_silent = Signal(object)
    is_speaking = False

    def say(self, words: str, key: object = None, recording: bytes | None = None) -> None:
        """Say nothing."""

    def read(self, passages: list[Any]) -> None:
        """Read nothing; the reading is over at once."""
        self.reading_finished.emit()

    def prepare(self, words: str) -> None:
        """There is nothing to get ready."""

    def set_voice(self, voice: str, speed_wpm: int, pitch: int = 50, language: str = "") -> None:
        """There is no voice to choose."""

    def voices(self) -> Future[list[VoiceChoice]]:
        """Two of each, as they would be: the tour shows the screen where voices are chosen."""
        found: Future[list[VoiceChoice]] = Future()
        found.set_result(
            [VoiceChoice(f"gmw/{tag}{woman}", name, tag, True) for name, tag in _NAMES for woman in ("", "+f3")]
        )
        return found

    def warm(self) -> None:
        """There is nothing to start."""

    def stop(self) -> None:
        """It is quiet already."""

    def close(self) -> None:
        """There is nothing to let go of."""
