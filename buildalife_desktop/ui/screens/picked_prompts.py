"""Which ideas of the photo diary come: for supporters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.photo_prompts import PROMPTS
from ...model.verbs.me import like_it
from .. import signs
from ..around import Around
from ..widgets.tile_face import TileFace
from .screen import Screen

ALL = "all"
MOST = 12


class PickedPromptsScreen(Screen):
    """All the ideas of the photo diary: a press picks one out, another lets it go. With none picked out all come."""

    colour = "pictures"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("picked_prompts")
        self._pages = self.pages("picked_prompts", most=MOST)
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("Which ideas come?")

    def sign(self) -> str:
        return signs.IDEAS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.IDEAS, self.t("Press each idea that should come.")),
            (signs.DIARY, self.t("Press All ideas to have all of them.")),
        )

    def show_facts(self) -> None:
        picked = self.life.person.prompts
        items: list[tuple[object, TileFace]] = [
            (ALL, TileFace(self.t("All ideas"), signs.DIARY, text_size=20)),
            *((one.id, TileFace(self.around.t.tell(one.asks), one.picture, text_size=20)) for one in PROMPTS),
        ]
        self._pages.show_items(items, frozenset(picked or (ALL,)), QSize(240, 170))

    def _choose(self, key: object) -> None:
        picked = self.life.person.prompts
        if key == ALL:
            picked = ()
        elif key in picked:
            picked = tuple(one for one in picked if one != key)
        else:
            picked = (*picked, str(key))
        self.around.session.do(self, like_it, prompts=picked)
        self.show_facts()
