"""The sets people made here to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.choice_set import ChoiceSet
from ...model.ids import new_id
from ...model.pointing import READY
from ...model.ready_sets import READY_BY_ID
from ...model.verbs.choice_sets import make_set
from ...model.verbs.names import tidy
from .. import signs
from ..around import Around
from ..choice_set_words import set_name, set_picture
from ..my_tone import in_my_tone
from ..route import Route
from ..symbol_drawers import symbol_for
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW = "new"


class MySetsScreen(Screen):
    """My own sets, room for a new one, and those that come with the app: pictures can be put into each."""

    colour = "choose"
    nouns = frozenset({"choice_sets", "options", "activities", "photos"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("my_sets")
        self._pages = self.pages("my_sets")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("My own sets")

    def sign(self) -> str:
        return signs.MY_SETS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PLUS, self.t("Press the plus to make a new set.")),
            (signs.MY_SETS, self.t("Press a set to put more pictures into it.")),
            (signs.SUPPORTERS, self.t("A supporter can make sets with you.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        new = TileFace(
            t("Make a new set"), signs.PLUS, more=t("Put your own pictures into it."), is_empty=True, text_size=22
        )
        items: list[tuple[object, TileFace]] = [(NEW, new)]
        for key in (*self.life.choice_sets, *READY_BY_ID):
            badge = "" if key.startswith(READY) else t("Mine")
            face = TileFace(set_name(self.life, key, t), set_picture(self.life, key), badge=badge, text_size=22)
            items.append((key, face))
        self._pages.show_items(items, smallest=QSize(190, 160))

    def _choose(self, key: object) -> None:
        if key == NEW:
            self.around.go(Route("write", question=self.t("What is the set about?"), words="", then=self._make))
        else:
            self.around.go(Route("my_set", choice_set=str(key)))

    def _make(self, words: str) -> None:
        """A drawing that is called just so comes along: each idea has a picture and words (content rule 1)."""
        words = tidy(words)
        if not words:
            return
        picture = in_my_tone(symbol_for(words, self.around.t.code), self.life.person.skin)
        made = ChoiceSet(new_id(), words, picture)
        if self.around.session.do(self, make_set, made):
            self.around.go(Route("my_set", choice_set=made.id))
