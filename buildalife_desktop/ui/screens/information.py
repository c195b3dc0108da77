"""How to give me information."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...model.heading import Heading
from ...model.information import Consent, Met
from ...model.verbs.information import (
    ask_me_again,
    asked_me,
    information_of,
    may_be_told,
    people_do_it,
    show_it_first,
)
from .. import signs
from ..around import Around
from ..information_questions import FIRST, MONTHS_ON, SET, TODAY, in_months, information_questions
from ..line_question import beside_or_over
from ..line_words import heading_sign, heading_words
from ..route import Route
from ..widgets.question import MORE
from ..widgets.question_rows import QuestionRows
from .screen import Screen


class InformationScreen(Screen):
    """Six steps in their order: asked, what I need, show it first, tell others, do people do it, ask me again."""

    colour = "about"
    nouns = frozenset({"information", "lines"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("information")
        self._rows = QuestionRows(around.look, around.shelf, self.t, "information")
        self._rows.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._rows)

    def title(self) -> str:
        return heading_words(Heading.INFORMATION, self.around.t)

    def sign(self) -> str:
        return heading_sign(Heading.INFORMATION)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.ASK, self.t("First you are asked what you need.")),
            (signs.STAYS, self.t("Then everybody can see it first.")),
            (signs.TELL, self.t("Nobody is told without your yes.")),
            (signs.CALENDAR, self.t("Choose the day to ask you again.")),
        )

    def show_facts(self) -> None:
        today = self.around.clock().date()
        questions = information_questions(information_of(self.life), self.life, self.around.t, today)
        self._rows.show_questions(beside_or_over(questions, self.around.look.text_percent))

    def _choose(self, question: str, key: str) -> None:
        match question:
            case "asked":
                self._say_asked(key)
            case "need":
                self._go_to_lines(key)
            case "first":
                self.around.session.do(self, show_it_first, key == FIRST)
            case "share":
                self.around.session.do(self, may_be_told, Consent(key))
            case "met":
                met = Met.NOT_SAID if information_of(self.life).is_met == key else Met(key)
                self.around.session.do(self, people_do_it, met)
            case _:
                self._say_again(key)
        self.show_facts()

    def _say_asked(self, key: str) -> None:
        """Asked today; pressed again it was not."""
        today = self.around.clock().date()
        if key == TODAY:
            was_asked = information_of(self.life).asked_on == today
            self.around.session.do(self, asked_me, None if was_asked else today)

    def _say_again(self, key: str) -> None:
        if key in MONTHS_ON:
            self.around.session.do(self, ask_me_again, in_months(self.around.clock().date(), int(key)))
        elif key == SET:
            self.around.session.do(self, ask_me_again, None)

    def _go_to_lines(self, key: str) -> None:
        if key == MORE:
            self.around.go(Route("lines", heading=Heading.INFORMATION))
        else:
            self.around.go(Route("line", heading=Heading.INFORMATION, line=key))
