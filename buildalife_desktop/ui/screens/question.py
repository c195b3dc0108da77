"""A question inside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from .. import signs
from ..around import Around
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

FEW = 3


class QuestionScreen(Screen):
    """A question, a picture of what it is about, and a big tile for each answer (content rule 14).

    `answers` are the key, the words and the picture of each, the safest first; `then` is given the key.
    """

    colour = "about"

    def __init__(
        self,
        around: Around,
        title: str,
        question: str,
        answers: Sequence[tuple[str, str, str]],
        then: Callable[[str], None],
        about: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(around)
        self.setObjectName("question")
        self._title, self._answers, self._then, self._about = title, answers, then, about
        self._question = self.heading(question, 30)
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("question")
        self._pages.chosen.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(around.look.margin)
        row.addWidget(self._portrait, 2)
        row.addWidget(self._pages, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._question)
        column.addLayout(row, 1)

    def title(self) -> str:
        return self._title

    def sign(self) -> str:
        return signs.ASK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.HELP, self.t("Press the answer you want.")),
            (signs.BACK, self.t("Press Back, and nothing is changed.")),
        )

    def show_facts(self) -> None:
        self._question.setFont(self.around.look.font(30, bold=True))
        self._portrait.setVisible(self._about is not None)
        if self._about is not None:
            self._portrait.show_picture(*self._about)
        form = TileForm.DOOR if len(self._answers) <= FEW else TileForm.CARD
        items = [
            (key, TileFace(words, picture, form=form, colour=self.colour, text_size=28))
            for key, words, picture in self._answers
        ]
        self._pages.show_items(items, smallest=QSize(230, 180))

    def _choose(self, key: object) -> None:
        self.around.back()
        self._then(str(key))
