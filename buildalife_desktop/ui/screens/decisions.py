"""Who decides about what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..decision_words import decision_face
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW, IDEAS = "new", "ideas"
ONE, WIDE = QSize(620, 130), QSize(1250, 130)
FEW = 3


class DecisionsScreen(Screen):
    """Everything there is to decide, with who decides it; under it the ways to add to it."""

    colour = "about"
    nouns = frozenset({"decisions", "people", "me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("decisions")
        self._nothing = NothingHere(around.look, around.shelf)
        self._all = PagesAndWays(around.look, around.shelf, self.t, "decisions")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 3)
        column.addWidget(self._all, 3)

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
        there = list(self.life.decisions.values())
        items: list[tuple[object, TileFace]] = [(one.id, decision_face(self.life, one, t)) for one in there]
        ways: list[tuple[object, TileFace]] = [
            (IDEAS, TileFace(t("Ideas"), signs.IDEAS, more=t("See what people decide about."), colour=self.colour)),
            (NEW, TileFace(t("Something to decide"), signs.SPEAK, colour=self.colour)),
        ]
        self._nothing.setVisible(not there)
        if not there:
            self._nothing.tell(t("What do you want to decide?"), signs.DECIDE)
            self._all.show_items(ways, (), ONE)
        else:
            self._all.show_items(items, ways, WIDE if len(items) <= FEW else ONE)

    def _choose(self, key: object) -> None:
        match key:
            case "new":
                self.around.go(Route("decision"))
            case "ideas":
                self.around.go(Route("decision_ideas"))
            case _:
                self.around.go(Route("decision", decision=str(key)))
