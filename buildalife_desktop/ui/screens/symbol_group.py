"""One drawer of pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..drawers import drawer_named
from ..found_pictures import kept_in_my_life
from ..route import Route
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

REST = "rest"


class SymbolGroupScreen(Screen):
    """One drawer: of drawings, of everyday ideas, or of what is in my life (see `drawers`). A press is the answer."""

    colour = "pictures"
    nouns = frozenset({"activities", "people", "places", "ways", "things", "photos"})

    def __init__(self, around: Around, group: str, then: Callable[[str, str], None]) -> None:
        super().__init__(around)
        self.setObjectName("symbol_group")
        self._group, self._then = group, then
        self._pages = self.pages("symbol_group")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)
        self._look_in()

    def title(self) -> str:
        return self._drawer.words

    def sign(self) -> str:
        return self._drawer.picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.NOW, self.t("Press the picture you want.")),
            (signs.NEXT, self.t("Press More to see more pictures.")),
        )

    def show_facts(self) -> None:
        self._look_in()
        items: list[tuple[object, TileFace]] = [
            (number, self._face(picture, words)) for number, (picture, words) in enumerate(self._drawer.inside)
        ]
        if self._drawer.rest:
            more = self.t("More pictures")
            items.append((REST, TileFace(more, signs.PICTURES, form=TileForm.DOOR, colour=self.colour)))
        self._pages.show_items(items, smallest=QSize(165, 150))

    def _look_in(self) -> None:
        session = self.around.session
        self._drawer = drawer_named(self._group, session.life if session.is_open else None, self.around.t)

    def _face(self, picture: str, words: str) -> TileFace:
        return TileFace(words or self.t("A picture"), picture, colour=self.colour, hidden_words=not words)

    def _choose(self, key: object) -> None:
        if key == REST:
            self.around.go(Route("symbol_group", group=self._drawer.rest, then=self._answer))
        else:
            assert isinstance(key, int)
            self._answer(*self._drawer.inside[key])

    def _answer(self, picture: str, words: str) -> None:
        """A picture of a pack is kept in the life first, so that it shows on every computer."""
        kept = kept_in_my_life(picture, self.around, words)
        if kept:
            self.around.back()
            self._then(kept, words)
