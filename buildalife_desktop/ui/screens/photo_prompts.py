"""Ideas for photos, to choose one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.photo_prompts import PROMPTS, photos_for
from ...model.picture import photo
from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

MOST = 12


class PhotoPromptsScreen(Screen):
    """All the ideas of the photo diary; one that a photo answers shows it. Answers with the id of the one pressed."""

    colour = "pictures"
    nouns = frozenset({"photos"})

    def __init__(self, around: Around, then: Callable[[str], None]) -> None:
        super().__init__(around)
        self.setObjectName("photo_prompts")
        self._then = then
        self._pages = self.pages("photo_prompts", most=MOST)
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages, 1)
        pick = self.row_tile(
            around.t("Pick the ideas that come"), signs.SETTINGS, "photo_prompts.pick", more=around.t("For supporters")
        )
        pick.chosen.connect(lambda: around.go(Route("picked_prompts")))
        column.addWidget(pick)

    def title(self) -> str:
        return self.t("Photo ideas")

    def sign(self) -> str:
        return signs.IDEAS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.IDEAS, self.t("Press an idea you like.")),
            (signs.PICTURES, self.t("An idea with a photo shows your photo.")),
        )

    def show_facts(self) -> None:
        items: list[tuple[object, TileFace]] = []
        for prompt in PROMPTS:
            there = photos_for(self.life, prompt.id)
            picture, badge = (photo(there[-1]), self.t("Photo")) if there else (prompt.picture, "")
            items.append((prompt.id, TileFace(self.around.t.tell(prompt.asks), picture, badge=badge, text_size=20)))
        self._pages.show_items(items, smallest=QSize(240, 170))

    def _choose(self, key: object) -> None:
        self.around.back()
        self._then(str(key))
