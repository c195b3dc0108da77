"""Says things, and marks what is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from .passage import Passage
from .screens.screen import Screen
from .widgets.tile import Tile


class Reader(QObject):
    """Speaks on arrival, after something was done, and the whole screen in order; marks the tile while it speaks.

    What was done goes before where I am: when both come of one press, only what was done is said. A question that
    comes next goes before both: nobody who cannot read it could answer it otherwise.
    """

    reading = Signal(bool)  # reading a whole screen has begun or ended

    def __init__(self, speaker: Any, recording_of: Callable[[str], bytes | None]) -> None:
        super().__init__()
        self._speaker = speaker
        self._recording_of = recording_of
        self._spoken: dict[int, QWidget] = {}
        self._done = ""
        self._arrived = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say_what_came)
        speaker.started.connect(lambda key: self._mark(key, True))
        speaker.finished.connect(lambda key: self._mark(key, False))
        speaker.reading_finished.connect(lambda: self.reading.emit(False))

    def arrive(self, title: str, *, asks: bool = False) -> None:
        """Say where I am; where that `asks` something, in place of what was done before."""
        self._arrived = title
        if asks:
            self._done = ""
        self._soon.start()

    def say(self, words: str) -> None:
        """Say what was done, or any sentence that matters now."""
        self._done = words
        self._soon.start()

    def hear(self, tile: Tile) -> None:
        """Say one tile, in the person's own voice where there is a recording, and mark it while it speaks."""
        self._soon.stop()
        self._done = self._arrived = ""
        self._spoken = {id(tile): tile}
        passage = self._passage(tile)
        self._speaker.say(passage.words, passage.key, passage.recording)

    def read_screen(self, screen: Screen, message: str = "") -> None:
        """Read everything on a screen aloud, in order, after a message that waits to be answered."""
        passages = [Passage(message)] if message else []
        self._spoken.clear()
        for widget in screen.reading_order():
            passage = self._passage(widget)
            if passage.words:
                self._spoken[id(widget)] = widget
                passages.append(passage)
        self.reading.emit(True)
        self._speaker.read(passages)

    def read_aloud(self, sentences: Sequence[str], by: QWidget) -> None:
        """Read these aloud in order; `by` is marked while they are spoken."""
        self._spoken = {id(by): by}
        self.reading.emit(True)
        self._speaker.read([Passage(words, id(by)) for words in sentences if words])

    def stop(self) -> None:
        """Be quiet at once."""
        self._speaker.stop()
        self.reading.emit(False)

    def _passage(self, widget: QWidget) -> Passage:
        if not isinstance(widget, Tile):
            return Passage(_label_words(widget), id(widget))
        recording = self._recording_of(widget.face.voice) if widget.face.voice else None
        return Passage(widget.spoken(), id(widget), recording)

    def _say_what_came(self) -> None:
        words, self._done, self._arrived = self._done or self._arrived, "", ""
        if words:
            self._speaker.say(words)

    def _mark(self, key: object, is_speaking: bool) -> None:
        widget = self._spoken.get(key) if isinstance(key, int) else None
        if isinstance(widget, Tile) and isValid(widget):
            widget.set_speaking(is_speaking)


def _label_words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else ""
