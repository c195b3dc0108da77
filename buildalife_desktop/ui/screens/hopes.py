"""What I hope for."""

from __future__ import annotations

from collections.abc import Sequence

from .. import signs
from ..around import Around
from ..hope_words import hope_face
from ..route import Route
from ..widgets.sentences_and_ways import SentencesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW, REASONS = "new", "reasons"
HIGH = 150
"""The least height of a hope with its steps, in pixels at 100 percent."""


class HopesScreen(Screen):
    """Every hope with its steps; under them the ways to a new one, and to what got in the way."""

    colour = "about"
    nouns = frozenset({"hopes", "steps", "people", "activities"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("hopes")
        self._all = SentencesAndWays(around.look, around.shelf, self.t, "hopes")
        self._all.chosen.connect(self._choose)
        self.fill_with((self._all, 1))

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
        items: list[tuple[object, TileFace]] = [
            (hope.id, hope_face(self.life, hope, t)) for hope in self.life.hopes.values()
        ]
        ways: list[tuple[object, TileFace]] = [
            (NEW, TileFace(t("A new hope"), signs.PLUS, colour=self.colour)),
            (REASONS, TileFace(t("What got in the way"), signs.REASONS, colour=self.colour)),
        ]
        nothing = (t("What do you hope for? It can be big or small."), signs.HOPE)
        self._all.show_items(items, ways, HIGH, nothing)

    def _choose(self, key: object) -> None:
        match key:
            case "new":
                self.around.go(Route("hope"))
            case "reasons":
                self.around.go(Route("reasons"))
            case _:
                self.around.go(Route("hope", hope=str(key)))
