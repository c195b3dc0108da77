"""How I press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...access.switches import with_switch
from .. import signs
from ..around import Around
from ..press_questions import SWITCH, answered, press_questions
from ..route import Route
from ..way_picture import KIND, draw_way, way_picture
from ..widgets.question_rows import QuestionRows
from .screen import Screen

MOST_TOGETHER = 125


class HowIPressScreen(Screen):
    """My way in, and what goes with it. A press tries it on at once; it is kept only when that is said with it."""

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("how_i_press")
        around.shelf.draw_kind(KIND, draw_way)
        self._trial = around.pressing().trial
        self._trial.changed.connect(self._show_what_is_tried)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        self._rows = [QuestionRows(around.look, around.shelf, self.t, "how_i_press") for _ in range(2)]
        for rows, share in zip(self._rows, (1, 3), strict=True):
            rows.chosen.connect(self._choose)
            column.addWidget(rows, share)

    def title(self) -> str:
        return self.t("How I press")

    def sign(self) -> str:
        return signs.PRESS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PRESS, self.t("Press the way you like to press.")),
            (way_picture("one switch"), self.t("With a switch, things light up by themselves.")),
            (signs.RIGHT, self.t("Press Keep it if the new way is good.")),
            (signs.UNDO, self.t("If you do nothing, the old way comes back.")),
        )

    def show_facts(self) -> None:
        """The ways stand above all that goes with mine; with big letters they share the screen, in pages."""
        questions = press_questions(self._trial.now, self.around.t)
        is_roomy = self.around.look.text_percent <= MOST_TOGETHER
        first, second = self._rows
        first.show_questions(questions[:1] if is_roomy else questions)
        second.show_questions(questions[1:] if is_roomy else [])
        second.setVisible(is_roomy)

    def _show_what_is_tried(self) -> None:
        if self.isVisible() and self.around.session.is_open:
            self.show_facts()

    def _choose(self, question: str, answer: str) -> None:
        now = self._trial.now
        if question == SWITCH:
            number = int(answer)
            self.around.go(
                Route("my_switch", number=number, then=lambda name: self._take_switch(number, name), listens=True)
            )
            return
        new = answered(now, question, answer)
        if new == now:
            self.show_facts()
        else:
            self._trial.try_on(new)

    def _take_switch(self, number: int, name: str) -> None:
        self._trial.try_on(with_switch(self._trial.now, number, name))
