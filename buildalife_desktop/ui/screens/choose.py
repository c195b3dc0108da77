"""Choose: what shall we talk about?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.choosing import all_sets, open_sitting, options_of
from ...model.set_seen import SetSeen
from .. import signs
from ..around import Around
from ..route import Route
from ..set_words import set_words
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MAKE = "make"


class ChooseScreen(Screen):
    """A wall of sets to talk about: those of the app, my week, those made here, and a way to make one."""

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "choice_sets", "options", "placings", "activities"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("choose")
        self._all = PagesAndWays(around.look, around.shelf, self.t, "choose")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._all)

    def title(self) -> str:
        return self.t("Choose")

    def spoken_title(self) -> str:
        return self.t("Choose. What do you want to talk about?")

    def sign(self) -> str:
        return signs.CHOOSE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CHOOSE, self.t("Press what you want to talk about.")),
            (signs.LIKE, self.t("You see one picture, and say what you think.")),
            (signs.STOP_TODAY, self.t("You can stop at any time, and go on another day.")),
            (signs.MY_SETS, self.t("You can make a set with your own pictures.")),
        )

    def show_facts(self) -> None:
        items: list[tuple[object, TileFace]] = [(one.id, self._face(one)) for one in all_sets(self.life)]
        told = self.t("Put your own pictures into a set.")
        make = TileFace(self.t("My own sets"), signs.MY_SETS, more=told, colour=self.colour, text_size=24)
        self._all.show_items(items, [(MAKE, make)], QSize(190, 150))

    def _face(self, one: SetSeen) -> TileFace:
        is_begun = open_sitting(self.life, one.id) is not None
        return TileFace(
            set_words(one, self.around.t),
            one.picture or signs.MY_SETS,
            more=self.t("You can go on here.") if is_begun else "",
            form=TileForm.DOOR,
            colour=self.colour,
            badge=self.t("Go on") if is_begun else "",
            text_size=22,
        )

    def _choose(self, key: object) -> None:
        if key == MAKE:
            self.around.go(Route("my_sets"))
        elif options_of(self.life, str(key)):
            self.around.go(Route("choose_how", choice_set=str(key)))
        else:
            self.around.go(Route("my_set", choice_set=str(key)))
