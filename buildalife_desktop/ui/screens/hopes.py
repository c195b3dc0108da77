"""What I hope for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..hope_words import hope_face
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW, REASONS = "new", "reasons"
ONE_HOPE, WIDE_HOPE = QSize(620, 150), QSize(1250, 150)
FEW = 3


class HopesScreen(Screen):
    """Every hope with its steps; under them the ways to a new one, and to what got in the way."""

    colour = "about"
    nouns = frozenset({"hopes", "steps", "people", "activities"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("hopes")
        self._nothing = NothingHere(around.look, around.shelf)
        self._all = PagesAndWays(around.look, around.shelf, self.t, "hopes")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 3)
        column.addWidget(self._all, 3)

    def title(self) -> str:
        return self.t("What I hope for")

    def sign(self) -> str:
        return signs.HOPE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PLUS, self.t("Press A new hope to say what you want.")),
            (signs.HOPE, self.t("Press a hope to see its steps.")),
            (signs.REASONS, self.t("Look back at what got in the way.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        hopes = list(self.life.hopes.values())
        items: list[tuple[object, TileFace]] = [(hope.id, hope_face(self.life, hope, t)) for hope in hopes]
        ways: list[tuple[object, TileFace]] = [
            (NEW, TileFace(t("A new hope"), signs.PLUS, colour=self.colour)),
            (REASONS, TileFace(t("What got in the way"), signs.REASONS, colour=self.colour)),
        ]
        self._nothing.setVisible(not hopes)
        if not hopes:
            self._nothing.tell(t("What do you hope for? It can be big or small."), signs.HOPE)
            self._all.show_items(ways, (), ONE_HOPE)
        else:
            self._all.show_items(items, ways, WIDE_HOPE if len(items) <= FEW else ONE_HOPE)

    def _choose(self, key: object) -> None:
        match key:
            case "new":
                self.around.go(Route("hope"))
            case "reasons":
                self.around.go(Route("reasons"))
            case _:
                self.around.go(Route("hope", hope=str(key)))
