"""Which person?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.person import Whereabouts
from .. import signs
from ..around import Around
from ..faces_by_ring import faces_by_ring
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.question_rows import QuestionRows
from .screen import Screen


class ChoosePersonScreen(Screen):
    """The faces of my circle, ring by ring. Answers with the id of one, of someone new, or "" for nobody.

    Those who died are not asked to do anything any more; `chosen` is always there.
    """

    colour = "people"
    nouns = frozenset({"people", "me"})

    def __init__(self, around: Around, question: str, then: Callable[[str], None], chosen: str = "") -> None:
        super().__init__(around)
        self.setObjectName("choose_person")
        self._question, self._then, self._chosen = question, then, chosen
        self._rows = QuestionRows(around.look, around.shelf, self.t, "choose_person")
        self._rows.chosen.connect(lambda _, person: self._answer(person))
        self._nothing = NothingHere(around.look, around.shelf)
        self._new = self.row_tile(around.t("Someone new"), signs.PLUS, "choose_person.new")
        self._new.chosen.connect(lambda: around.go(Route("new_companion", noun="people", then=self._answer)))
        self._nobody = self.row_tile(around.t("Nobody"), signs.NOBODY, "choose_person.nobody")
        self._nobody.chosen.connect(lambda: self._answer(""))
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._new)
        foot.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._rows, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.PEOPLE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press the person you want.")),
            (signs.PLUS, self.t("Press Someone new if they are not here.")),
            (signs.NOBODY, self.t("Press Nobody if it is no one yet.")),
        )

    def show_facts(self) -> None:
        gone = {one.id for one in self.life.people.values() if one.whereabouts is Whereabouts.DIED} - {self._chosen}
        rows = faces_by_ring(
            self.life, self.around.t, {self._chosen} - {""}, gone, text_percent=self.around.look.text_percent
        )
        self._rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._rows.show_questions(rows)
        else:
            self._nothing.tell(self.t("Nobody is in your circle yet."), signs.PEOPLE)

    def _answer(self, person: str) -> None:
        self.around.back()
        self._then(person)
