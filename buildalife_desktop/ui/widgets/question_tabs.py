"""A few questions, one of them open at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .grid_shape import CARD
from .question import Question
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_pages import TilePages


class QuestionTabs(QWidget):
    """A tile for each question over the answers of the one that is open: for questions with many picture answers."""

    chosen = Signal(str, str)  # the key of the question that is open, and of the answer that was pressed

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        t: Callable[..., str],
        name: str,
        colour: str,
        smallest: QSize = QSize(140, 136),  # noqa: B008 - never changed
        how_wide: float = CARD,
    ) -> None:
        super().__init__()
        self._smallest = smallest
        self._look, self._shelf, self._name, self._colour = look, shelf, name, colour
        self._questions: Sequence[Question] = ()
        self._open = 0
        self._tabs: list[Tile] = []
        self._top = QHBoxLayout()
        self._top.setSpacing(look.gap - 8)
        self._pages = TilePages(look, shelf, t, name, colour=colour, how_wide=how_wide)
        self._pages.chosen.connect(lambda answer: self.chosen.emit(self._questions[self._open].key, str(answer)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap - 4)
        column.addLayout(self._top)
        column.addWidget(self._pages, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show these, at least one; the one that was open stays so where it can."""
        self._questions = questions
        self._open = min(self._open, len(questions) - 1)
        while len(self._tabs) < len(questions):
            self._add_tab()
        for tab in self._tabs[len(questions) :]:
            tab.hide()
        for number, (tab, question) in enumerate(zip(self._tabs, questions, strict=False)):
            tab.show()
            tab.setCheckable(number == self._open)
            tab.set_chosen(number == self._open)
            tab.setMaximumHeight(max(self._look.touch + 8, self._look.px(84)))
            tab.show_face(TileFace(question.words, question.sign, form=TileForm.ROW, colour=self._colour, text_size=22))
        opened = questions[self._open]
        self._pages.show_items(opened.choices, opened.chosen, self._smallest)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, 3 * self._look.touch)

    def _add_tab(self) -> None:
        number = len(self._tabs)
        tab = Tile(self._look, self._shelf, TileFace("", form=TileForm.ROW), f"{self._name}.question.{number}")
        tab.setMinimumWidth(self._look.touch)
        tab.clicked.connect(lambda: self._turn_to(number))
        self._top.addWidget(tab)
        self._tabs.append(tab)

    def _turn_to(self, number: int) -> None:
        self._open = number
        self._pages.show_page(0)
        self.show_questions(self._questions)
