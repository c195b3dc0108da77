"""A voice that is made when it is first needed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal


class LateSpeaker(QObject):
    """Stands for the Speaker until something is said or the window has been painted: sound is slow to load."""

    started = Signal(object)
    word_spoken = Signal(object, int, int)
    finished = Signal(object)
    reading_finished = Signal()
    fell_silent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._real: Any = None

    def warm(self) -> None:
        """Start the voice and the sound device ahead of the first press."""
        self._speaker().warm()

    def say(self, words: str, key: object = None, recording: bytes | None = None) -> None:
        """Speak now, in place of what is being said."""
        self._speaker().say(words, key, recording)

    def read(self, passages: list[Any]) -> None:
        """Speak these in order."""
        self._speaker().read(passages)

    def stop(self) -> None:
        """Be quiet at once."""
        if self._real is not None:
            self._real.stop()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self._real is not None and self._real.is_speaking

    def close(self) -> None:
        """Let go of the voice and the sound device."""
        if self._real is not None:
            self._real.close()

    def _speaker(self) -> Any:
        if self._real is None:
            from ..paths import cache_folder
            from .speaker import Speaker

            self._real = real = Speaker(cache_folder() / "voice")
            for name in ("started", "word_spoken", "finished", "reading_finished", "fell_silent"):
                getattr(real, name).connect(getattr(self, name))
        return self._real
