"""Which person?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...model.person import Whereabouts
from .. import signs
from ..around import Around
from ..circle_faces import CircleFaces
from ..route import Route
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
        self._faces = CircleFaces(around, "choose_person")
        self._faces.chosen.connect(self._answer)
        self._new = self.row_tile(around.t("Someone new"), signs.PLUS, "choose_person.new")
        self._new.chosen.connect(lambda: around.go(Route("new_companion", noun="people", then=self._answer)))
        self._nobody = self.row_tile(around.t("Nobody"), signs.NOBODY, "choose_person.nobody")
        self._nobody.chosen.connect(lambda: self._answer(""))
        self.fill_with((self._faces, 1), (self.side_by_side((self._new, 0), (self._nobody, 0)), 0))

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
        self._faces.show_faces({self._chosen} - {""}, gone)

    def _answer(self, person: str) -> None:
        self.around.back()
        self._then(person)
