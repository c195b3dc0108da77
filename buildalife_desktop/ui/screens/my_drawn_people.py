"""Drawn people look like me."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from ...model.verbs.me import like_it
from .. import signs
from ..around import Around
from ..drawn_looks import face_of, looking, questions_about, wishes_of
from ..widgets.portrait import Portrait
from ..widgets.question_tabs import QuestionTabs
from .screen import Screen


class MyDrawnPeopleScreen(Screen):
    """The skin and hair that drawn people have at first. Pictures that were chosen already stay as they are."""

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("my_drawn_people")
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._rows = QuestionTabs(around.look, around.shelf, self.t, "my_drawn_people", self.colour)
        self._rows.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(around.look.gap)
        row.addWidget(self._portrait, 2)
        row.addWidget(self._rows, 5)

    def title(self) -> str:
        return self.t("Drawn people look like me")

    def sign(self) -> str:
        return signs.LIKE_ME

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.HAND, self.t("Press the skin and hair you like.")),
            (signs.FIND, self.t("New pictures of people look like that.")),
            (signs.PICTURES, self.t("Pictures you have stay as they are.")),
        )

    def show_facts(self) -> None:
        face = face_of(self.life.person)
        self._portrait.show_beside(face.picture, self.t("Drawn people look like this."))
        self._rows.show_questions(questions_about(face, self.around.t, self.colour, with_more=False))

    def _choose(self, question: str, answer: str) -> None:
        before = face_of(self.life.person)
        after = looking(before, question, answer)
        if wishes_of(after) != wishes_of(before):
            self.around.session.do(self, like_it, **wishes_of(after))
        else:
            self.show_facts()
