"""Something from my week to hope for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.hopes import to_hope_for
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..companions_to_choose import aloud
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from .screen import Screen

NONE = ""


class HopeActivityScreen(Screen):
    """What I want to try, and my week how I want it. `then` gets the activity's id, or "" for none of them."""

    colour = "about"
    nouns = frozenset({"activities", "placings"})

    def __init__(self, around: Around, then: Callable[[str], None], chosen: str = "") -> None:
        super().__init__(around)
        self.setObjectName("hope_activity")
        self._then, self._chosen = then, chosen
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("hope_activity")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("From my week")

    def sign(self) -> str:
        return signs.WEEK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WANT_TO_TRY, self.t("Here is what you want to try.")),
            (signs.STAR, self.t("Here is your week how you want it.")),
            (signs.BACK, self.t("Press Back, and nothing is changed.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        there = to_hope_for(self.life)
        items: list[tuple[object, TileFace]] = []
        for one in there:
            words = activity_name(self.life, one.id, t)
            told = aloud(words, t, is_chosen=one.id == self._chosen)
            face = TileFace(words, one.picture or signs.WEEK, colour=self.colour, aloud=told, voice=one.voice)
            items.append((one.id, face))
        items.append((NONE, TileFace(t("None of these"), signs.PUT_AWAY, colour=self.colour, is_empty=True)))
        self._nothing.setVisible(not there)
        if not there:
            self._nothing.tell(t("Nothing is on your week how you want it."), signs.STAR)
        self._pages.show_items(items, frozenset({self._chosen} if self._chosen else ()), QSize(190, 160))

    def _choose(self, key: object) -> None:
        self.around.back()
        self._then(str(key))
