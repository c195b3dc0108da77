"""Who decides about what."""

from __future__ import annotations

from collections.abc import Sequence

from .. import signs
from ..around import Around
from ..decision_words import decision_face
from ..route import Route
from ..widgets.sentences_and_ways import SentencesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW, IDEAS = "new", "ideas"
HIGH = 130
"""The least height of a decision, in pixels at 100 percent."""


class DecisionsScreen(Screen):
    """Everything there is to decide, with who decides it; under it the ways to add to it."""

    colour = "about"
    nouns = frozenset({"decisions", "people", "me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("decisions")
        self._all = SentencesAndWays(around.look, around.shelf, self.t, "decisions")
        self._all.chosen.connect(self._choose)
        self.fill_with((self._all, 1))

    def title(self) -> str:
        return self.t("Who decides")

    def sign(self) -> str:
        return signs.DECIDE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.DECIDE, self.t("Press something to say who decides it.")),
            (signs.IDEAS, self.t("Press Ideas to see what people decide about.")),
            (signs.SPEAK, self.t("Press Something to decide to say it yourself.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        decisions = self.life.decisions.values()
        items: list[tuple[object, TileFace]] = [(one.id, decision_face(self.life, one, t)) for one in decisions]
        ways: list[tuple[object, TileFace]] = [
            (IDEAS, TileFace(t("Ideas"), signs.IDEAS, more=t("See what people decide about."), colour=self.colour)),
            (NEW, TileFace(t("Something to decide"), signs.SPEAK, colour=self.colour)),
        ]
        self._all.show_items(items, ways, HIGH, (t("What do you want to decide?"), signs.DECIDE))

    def _choose(self, key: object) -> None:
        match key:
            case "new":
                self.around.go(Route("decision"))
            case "ideas":
                self.around.go(Route("decision_ideas"))
            case _:
                self.around.go(Route("decision", decision=str(key)))
