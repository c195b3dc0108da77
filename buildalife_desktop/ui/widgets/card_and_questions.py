"""A big picture with its buttons, and beside it questions in a few parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .picture_card import PictureCard
from .question_part import QuestionPart
from .question_rows import QuestionRows
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

CARD = "card"
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the picture has a page of its own."""


class CardAndQuestions(QWidget):
    """A tile for each part over its questions, the picture beside them; with big letters that is a part of its own.

    `parts` are the keys of the parts in their order; the first is open.
    """

    chosen = Signal(str, str)  # the key of the question, and of the answer that was pressed
    turned = Signal(str)  # another part was opened: its words

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        t: Callable[..., str],
        name: str,
        colour: str,
        card: PictureCard,
        parts: Sequence[str],
    ) -> None:
        super().__init__()
        self._look, self._shelf, self._t, self._name, self._colour = look, shelf, t, name, colour
        self._card, self._first, self._open = card, parts[0], parts[0]
        self._parts: dict[str, QuestionPart] = {}
        self._picture = ("", "")
        self._tabs = {key: self._make_tab(key) for key in (CARD, *parts)}
        self._rows = QuestionRows(look, shelf, t, name)
        self._rows.chosen.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap)
        self._row.addWidget(card)
        self._row.addWidget(self._make_beside(), 1)

    @property
    def is_side_by_side(self) -> bool:
        """Whether the picture is beside the questions."""
        return self._look.text_percent <= MOST_BESIDE

    @property
    def first_focus(self) -> QWidget:
        """The picture; where it has a page of its own, the part that is open."""
        return self._card.picture if self.is_side_by_side else self._tabs[self._open]

    def show_parts(self, parts: Sequence[QuestionPart], words: str, picture: str) -> None:
        """Show these; `words` and `picture` are what the part with the big picture is called."""
        self._parts, self._picture = {part.key: part for part in parts}, (words, picture)
        if self.is_side_by_side and self._open == CARD:
            self._open = self._first
        self._show()

    def _make_tab(self, key: str) -> Tile:
        face = TileFace("", form=TileForm.ROW, colour=self._colour)
        tab = Tile(self._look, self._shelf, face, f"{self._name}.{key}")
        tab.setMaximumHeight(max(self._look.touch + 8, self._look.px(84)))
        tab.setMinimumWidth(self._look.touch)  # Big letters are made smaller rather than the window wider.
        tab.chosen.connect(lambda: self._turn_to(key))
        return tab

    def _make_beside(self) -> QWidget:
        beside = QWidget()
        self._column = QVBoxLayout(beside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._look.gap - 6)
        tabs = QHBoxLayout()
        tabs.setSpacing(self._look.gap - 8)
        for tab in self._tabs.values():
            tabs.addWidget(tab, 1)
        self._column.addLayout(tabs)
        self._column.addWidget(self._rows, 1)
        return beside

    def _turn_to(self, key: str) -> None:
        self._open = key
        self._show(page=0)
        self.turned.emit(self._tabs[key].face.words)

    def _show(self, page: int | None = None) -> None:
        self._show_tabs()
        if self._open in self._parts:
            self._rows.show_questions(self._parts[self._open].questions, page)
        self._lay_out()

    def _show_tabs(self) -> None:
        """The one I am on is marked: with a tick as well, where the letters leave room for it."""
        has_ticks = self._look.text_percent <= 100
        faces = {key: (part.words, part.sign) for key, part in self._parts.items()} | {CARD: self._picture}
        for key, (words, sign) in faces.items():
            is_here, tab = key == self._open, self._tabs[key]
            told = self._t("You are here.") if is_here else ""
            tab.show_face(TileFace(words, sign, more=told, form=TileForm.ROW, colour=self._colour, is_marked=is_here))
            tab.setCheckable(is_here and has_ticks)
            tab.set_chosen(is_here)

    def _lay_out(self) -> None:
        """The picture beside the questions, or on a page of its own."""
        aside, is_card = self.is_side_by_side, self._open == CARD
        self._tabs[CARD].setVisible(not aside)
        self._rows.setVisible(not is_card)
        if aside:
            self._row.insertWidget(0, self._card)
        else:
            self._column.addWidget(self._card, 1)
        self._card.setVisible(aside or is_card)
        self._card.lay_out(in_column=aside)
