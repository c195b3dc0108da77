"""Things people decide about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from ...model.decision import Decision
from ...model.decision_ideas import DECISION_IDEAS
from ...model.ids import new_id
from ...model.verbs.decisions import add_decision
from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen


class DecisionIdeasScreen(Screen):
    """Ideas with pictures. A press puts one there and goes on to who decides it; one that is there is marked."""

    colour = "about"
    nouns = frozenset({"decisions"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("decision_ideas")
        self._pages = self.pages("decision_ideas")
        self._pages.chosen.connect(self._choose)
        self.fill_with((self._pages, 1), (self.done_tile(), 0))

    def title(self) -> str:
        return self.t("What people decide about")

    def sign(self) -> str:
        return signs.IDEAS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.IDEAS, self.t("Press an idea to say who decides it.")),
            (signs.WORDS, self.t("You can change the words later.")),
            (signs.BACK, self.t("Press Back, and nothing is changed.")),
        )

    def show_facts(self) -> None:
        t, there = self.around.t, self._there()
        items: list[tuple[object, TileFace]] = []
        for number, idea in enumerate(DECISION_IDEAS):
            words = t.tell(idea.said)
            is_there = words.casefold() in there
            more = t("It is there already.") if is_there else ""
            face = TileFace(words, idea.picture, more=more, colour=self.colour, is_marked=is_there)
            items.append((number, face))
        self._pages.show_items(items, smallest=QSize(190, 128))

    def _there(self) -> dict[str, str]:
        """The words of what there is to decide already, each with its id."""
        return {one.words.casefold(): one.id for one in self.life.decisions.values()}

    def _choose(self, number: object) -> None:
        assert isinstance(number, int)
        words = self.around.t.tell(DECISION_IDEAS[number].said)
        one = self._there().get(words.casefold())
        if one is None:
            today = self.around.clock().date()
            new = Decision(new_id(), words, DECISION_IDEAS[number].picture, said_on=today)
            if not self.around.session.do(self, add_decision, new):
                return
            one = new.id
        self.around.go(Route("decision", decision=one))
