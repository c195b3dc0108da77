"""Says things, and marks what is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from ..model.hearing_wishes import HEARD_AS_SPOKEN, HearingWishes, ReadsByItself
from .passage import Passage
from .screens.screen import Screen
from .widgets.tile import Tile


class Reader(QObject):
    """Speaks on arrival, after something was done, and the whole screen in order; marks the tile while it speaks.

    What was done goes before where I am, and that before the tile the focus came to: when they come of one press, only
    the first is said. A question that comes next goes before all: nobody who cannot read it could answer it otherwise.
    `wishes` are those of the person: what is read by itself, and whether it is marked.
    """

    reading = Signal(bool)  # reading a whole screen has begun or ended
    heard = Signal(str)  # these words are being heard; "" when it is quiet again
    word_heard = Signal(int, int)  # where in them the word that is being heard starts, and its length

    def __init__(self, speaker: Any, recording_of: Callable[[str], bytes | None]) -> None:
        super().__init__()
        self.wishes: HearingWishes = HEARD_AS_SPOKEN
        self._speaker = speaker
        self._recording_of = recording_of
        self._spoken: dict[int, QWidget] = {}
        self._to_come: list[Passage] = []
        self._heard = ""
        self._done = self._arrived = self._focused = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say_what_came)
        speaker.started.connect(self._begin)
        speaker.finished.connect(self._end)
        speaker.word_spoken.connect(self._mark_word)
        speaker.reading_finished.connect(lambda: self.reading.emit(False))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_came)

    def arrive(self, title: str, *, asks: bool = False) -> None:
        """Say where I am, where that is wished for; where that `asks` something, in place of what was done before."""
        if self.wishes.reads is not ReadsByItself.NOTHING:
            self._arrived = title
            if asks:
                self._done = ""
            self._soon.start()

    def tell_done(self, words: str) -> None:
        """Say what was done, where that is wished for."""
        if self.wishes.reads is not ReadsByItself.NOTHING:
            self.say(words)

    def say(self, words: str) -> None:
        """Say an answer, or any sentence that matters now."""
        self._done = words
        self._soon.start()

    def hear(self, tile: Tile) -> None:
        """Say one tile, in the person's own voice where there is a recording, and mark it while it speaks."""
        self._forget_what_came()
        self._mark_from_now_on({id(tile): tile})
        self._say(self._passage(tile))

    def read_screen(self, screen: Screen, message: str = "") -> None:
        """Read everything on a screen aloud, in order, after a message that waits to be answered."""
        passages = [Passage(message)] if message else []
        self._mark_from_now_on({})
        for widget in screen.reading_order():
            passage = self._passage(widget)
            if passage.words:
                self._spoken[id(widget)] = widget
                passages.append(passage)
        self._read(passages)

    def read_aloud(self, sentences: Sequence[str], by: QWidget) -> None:
        """Read these aloud in order; `by` is marked while they are spoken."""
        self._mark_from_now_on({id(by): by})
        self._read([Passage(words, id(by)) for words in sentences if words])

    def stop(self) -> None:
        """Be quiet at once."""
        self._speaker.stop()
        self.reading.emit(False)

    def _read(self, passages: list[Passage]) -> None:
        self.reading.emit(True)
        self._to_come = list(passages)
        self._speaker.read(passages)

    def _say(self, passage: Passage) -> None:
        self._to_come = [passage]
        self._speaker.say(passage.words, passage.key, passage.recording)

    def _passage(self, widget: QWidget) -> Passage:
        if not isinstance(widget, Tile):
            return Passage(_label_words(widget), id(widget))
        recording = self._recording_of(widget.face.voice) if widget.face.voice else None
        return Passage(widget.spoken(), id(widget), recording)

    def _focus_came(self, _before: QWidget | None, tile: QWidget | None) -> None:
        if isinstance(tile, Tile) and self.wishes.reads is ReadsByItself.TITLES_AND_TILES:
            self._focused = tile.spoken()
            self._soon.start()

    def _say_what_came(self) -> None:
        words = self._done or self._arrived or self._focused
        self._forget_what_came()
        if words:
            self._say(Passage(words))

    def _forget_what_came(self) -> None:
        self._soon.stop()
        self._done = self._arrived = self._focused = ""

    def _begin(self, key: object) -> None:
        at = next((n for n, passage in enumerate(self._to_come) if passage.key == key), None)
        if at is not None:
            self._heard = self._to_come[at].words
            self.heard.emit(self._heard)
            del self._to_come[: at + 1]
        if self.wishes.marks_words:
            self._mark(key, True)

    def _end(self, key: object) -> None:
        self.heard.emit("")
        self._mark(key, False)

    def _mark_from_now_on(self, spoken: dict[int, QWidget]) -> None:
        """What was being spoken is cut off by what comes now: it is marked no more."""
        for key in self._spoken:
            self._mark(key, False)
        self._spoken = spoken

    def _mark(self, key: object, is_speaking: bool) -> None:
        tile = self._tile(key)
        if tile is not None:
            tile.set_speaking(is_speaking)

    def _mark_word(self, key: object, start: int, length: int) -> None:
        self.word_heard.emit(start, length)
        tile = self._tile(key) if self.wishes.marks_words else None
        if tile is not None and tile.spoken() == self._heard:
            tile.set_word(start, length)

    def _tile(self, key: object) -> Tile | None:
        """The tile that is spoken, if it is one and still there."""
        widget = self._spoken.get(key) if isinstance(key, int) else None
        return widget if isinstance(widget, Tile) and isValid(widget) else None


def _label_words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else ""
