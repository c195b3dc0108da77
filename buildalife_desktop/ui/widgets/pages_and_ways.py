"""Pages of tiles, and a row of ways to something else under them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .grid_shape import MOST
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_pages import TilePages

Items = Sequence[tuple[object, TileFace]]
LEAST_SHARE = 4
"""The row may take a quarter of the height; where letters are too large for that, its tiles come last in the pages."""


class PagesAndWays(QWidget):
    """Pages of tiles, and under them a row that is the same on every page. Both tell what was chosen by its key."""

    chosen = Signal(object)  # the key of the tile or of the way that was chosen

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, most: int = MOST) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._items: Items = ()
        self._ways: Items = ()
        self._smallest: QSize | None = None
        self._ways_first = False
        self._chosen: frozenset[object] = frozenset()
        self._tiles: list[Tile] = []
        self.pages = TilePages(look, shelf, t, name, most)
        self.pages.chosen.connect(self.chosen)
        self._row_room = QWidget()
        self._row = QHBoxLayout(self._row_room)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap)
        column.addWidget(self.pages, 1)
        column.addWidget(self._row_room)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_items(
        self,
        items: Items,
        ways: Items,
        smallest: QSize | None = None,
        *,
        ways_first: bool = False,
        chosen: frozenset[object] = frozenset(),
    ) -> None:
        """Show these tiles in pages, those in `chosen` marked, and these ways under them.

        Where the ways must be in the pages, `ways_first` puts them first: many pages have no end to get to.
        """
        self._items, self._ways, self._smallest, self._ways_first = items, ways, smallest, ways_first
        self._chosen = chosen
        self._make_row()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, 2 * self._look.touch)

    def _make_row(self) -> None:
        while len(self._tiles) < len(self._ways):
            number = len(self._tiles)
            tile = Tile(self._look, self._shelf, TileFace("", form=TileForm.ROW), parent=self._row_room)
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            tile.chosen.connect(lambda number=number: self.chosen.emit(self._ways[number][0]))
            self._row.addWidget(tile)
            self._tiles.append(tile)
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(self._ways))
            if number < len(self._ways):
                key, face = self._ways[number]
                tile.setObjectName(f"{self._name}.{key}")
                tile.show_face(replace(face, form=TileForm.ROW))

    def _arrange(self) -> None:
        fits = self._row_fits()
        self._row_room.setVisible(fits and bool(self._ways))
        ways = () if fits else self._ways
        parts = (ways, self._items) if self._ways_first else (self._items, ways)
        self.pages.show_items([one for part in parts for one in part], self._chosen, self._smallest)

    def _row_fits(self) -> bool:
        sizes = [tile.sizeHint() for tile in self._tiles[: len(self._ways)]]
        wide = sum(size.width() + self._look.gap for size in sizes)
        high = max((size.height() for size in sizes), default=0)
        return wide <= self.width() and LEAST_SHARE * high <= self.height()
