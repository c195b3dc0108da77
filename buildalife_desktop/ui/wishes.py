"""How the person who is here likes to see and hear the app."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLayout, QWidget

from ..model.hearing_wishes import HEARD_AS_SPOKEN, HearingWishes
from .around import Around
from .chosen_voice import choose_voice
from .look.look import BIG_GAP, GAP
from .reader import Reader
from .widgets.caption import Caption
from .widgets.tile import Tile

SMALLEST_GAP = 4
"""What is nearer than this belongs together, and stays so."""


class Wishes:
    """Makes the window as somebody likes it, at once: its look and gaps, the voice, and the words to read along."""

    def __init__(self, around: Around, reader: Reader, window: QWidget) -> None:
        self._around, self._reader, self._window = around, reader, window
        self._gap = around.look.gap
        self.caption = Caption(around.look)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(self.caption)
        reader.heard.connect(self.caption.show_words)
        reader.word_heard.connect(self.caption.show_word)
        around.look.changed.connect(self.caption.arrange)

    def follow(self, me: Any) -> None:
        """As this person likes it: a `Me`."""
        self._see(me.theme, me.text_percent, me.seeing)
        self._hear(me.hearing)

    def follow_nobody(self) -> None:
        """As it is before anybody is here."""
        self._see("calm", 100)
        self._hear(HEARD_AS_SPOKEN)

    def speak(self, language: str) -> None:
        """With the voice for this language."""
        choose_voice(self._around.speaker, language, self._reader.wishes)

    def _see(self, *wishes: Any) -> None:
        look = self._around.look
        shown = look.seeing.shows
        look.choose(*wishes)
        if look.seeing.shows is not shown:
            for tile in self._window.findChildren(Tile):
                tile.updateGeometry()  # With fewer words on them some are as small as they can be.
        if look.gap != self._gap:
            self._gap = look.gap
            _move_apart(self._window, BIG_GAP - GAP if look.gap == BIG_GAP else GAP - BIG_GAP)

    def _hear(self, wishes: HearingWishes) -> None:
        if wishes != self._reader.wishes:
            self._reader.wishes = wishes
            self.speak(self._around.t.code)
        self.caption.marks_words = wishes.marks_words
        self.caption.arrange()
        self.caption.setVisible(wishes.has_captions)


def _move_apart(window: QWidget, more: int) -> None:
    """Screens that are there already: what stands apart stands further apart, or nearer again."""
    least = SMALLEST_GAP if more > 0 else SMALLEST_GAP - more
    for layout in window.findChildren(QLayout):
        if layout.spacing() >= least:
            layout.setSpacing(layout.spacing() + more)
