"""A voice that is made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal


class LateSpeaker(QObject):
    """Stands for the Speaker until `warm` is called, once the window has been painted: sound is slow to load.

    What is to be said before that waits till then; only the last of it counts.
    """

    started = Signal(object)
    word_spoken = Signal(object, int, int)
    finished = Signal(object)
    reading_finished = Signal()
    fell_silent = Signal(object)

    def __init__(self, sounds: Any = None) -> None:
        """`sounds` are those the open life keeps (`LifeSounds`)."""
        super().__init__()
        self._sounds = sounds
        self._voice: tuple[str, int, int, str] | None = None
        self._real: Any = None
        self._waiting: Callable[[Any], None] | None = None

    def warm(self) -> None:
        """Start the voice and the sound device, and say what waits."""
        if self._real is None:
            self._real = self._make()
            if self._voice is not None:
                self._real.set_voice(*self._voice)
        self._real.warm()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting(self._real)

    def set_voice(self, voice: str, speed_wpm: int, pitch: int = 50, language: str = "") -> None:
        """From the next passage on: which voice (an id or a language), how many words a minute, how high."""
        self._voice = (voice, speed_wpm, pitch, language)
        if self._real is not None:
            self._real.set_voice(*self._voice)

    def voices(self) -> Any:
        """The voices of this computer, in a Future; the first to ask wakes the voice."""
        if self._real is None:
            self.warm()
        return self._real.voices()

    def say(self, words: str, key: object = None, recording: bytes | None = None) -> None:
        """Speak now, in place of what is being said."""
        self._ask(lambda real: real.say(words, key, recording))

    def read(self, passages: list[Any]) -> None:
        """Speak these in order."""
        self._ask(lambda real: real.read(passages))

    def prepare(self, words: str) -> None:
        """Have the sound of these words ready; before there is a voice there is nothing to get ready."""
        if self._real is not None:
            self._real.prepare(words)

    def stop(self) -> None:
        """Be quiet at once."""
        self._waiting = None
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

    def _ask(self, ask: Callable[[Any], None]) -> None:
        if self._real is None:
            self._waiting = ask
        else:
            ask(self._real)

    def _make(self) -> Any:
        from ..paths import cache_folder
        from .speaker import Speaker

        real = Speaker(cache_folder() / "voice", sounds=self._sounds)
        for name in ("started", "word_spoken", "finished", "reading_finished", "fell_silent"):
            getattr(real, name).connect(getattr(self, name))
        return real
