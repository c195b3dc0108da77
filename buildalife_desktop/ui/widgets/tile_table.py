"""A table of tiles, in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .column_shape import columns_of, mirrored
from .pager import Pager
from .tile import Tile
from .tile_face import TileFace

Row = Sequence[tuple[object, TileFace]]
LOWEST = 118
"""Pixels at 100 percent: so high is a row at least."""
TALLEST, FLATTEST = 290, 0.62
"""A row is no higher than this, in pixels and as a share of its widest column: there is nothing to see in more."""
STACKS_FROM = 150
"""With bigger letters than this, in per cent, the first tile of a row has a line of its own, where that is wanted."""


class TileTable(QWidget):
    """Each row a few tiles that belong together, every kind in its own column; as many rows on a page as fit.

    `shares` are the columns' shares of the width; 0 is a tile as small as can be pressed. Where `stacks`, big letters
    put the first tile of a row over its others.
    """

    chosen = Signal(object)  # the key of the tile that was chosen

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        t: Callable[..., str],
        name: str,
        shares: Sequence[int],
        *,
        stacks: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._shares, self._may_stack = tuple(shares), stacks
        self._rows: Sequence[Row] = ()
        self._chosen: frozenset[object] = frozenset()
        self._page = 0
        self._keys: list[object] = []
        self._tiles: list[Tile] = []
        self._pager = Pager(look, shelf, t, name, self)
        self._pager.turned.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def tile_of(self, key: object) -> Tile:
        """The tile of this key, on the page that is shown."""
        return self._tiles[self._keys.index(key)]

    def show_rows(self, rows: Sequence[Row], chosen: frozenset[object] = frozenset(), page: int | None = None) -> None:
        """Show these, from this page; without one stay where it was. Those in `chosen` are marked."""
        self._rows, self._chosen = rows, chosen
        self._page = self._page if page is None else page
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, 2 * self._look.touch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    @property
    def _stacks(self) -> bool:
        return self._may_stack and self._look.text_percent > STACKS_FROM

    @property
    def _lowest(self) -> int:
        """The least height of a row: pictures need not grow as much as the words do."""
        grown = self._look.text_percent - 100
        return 2 * LOWEST + grown if self._stacks else LOWEST + grown

    @property
    def _tallest(self) -> int:
        columns = columns_of(self._shares, self.width(), self._look.gap, self._look.touch)
        widest = max(wide for _, wide in columns)
        return max(TALLEST, round(widest * FLATTEST), round(self._lowest * 1.6))

    def _turn(self, step: int) -> None:
        self._page += step
        self._arrange()
        focus = self.focusWidget()
        if focus is None or not focus.isVisible():
            self._tiles[0].setFocus()

    def _arrange(self) -> None:
        gap, room = self._look.gap, self.height()
        fit = max(1, (room + gap) // (self._lowest + gap))
        has_pages = len(self._rows) > fit
        if has_pages:
            room -= self._pager.high + gap
            fit = max(1, (room + gap) // (self._lowest + gap))
            self._pager.setGeometry(0, self.height() - self._pager.high, self.width(), self._pager.high)
        pages = max(1, -(-len(self._rows) // fit))
        self._page = max(0, min(self._page, pages - 1))
        self._pager.show_page(self._page, pages)
        shown = self._rows[self._page * fit : (self._page + 1) * fit]
        lines = fit if has_pages else max(1, len(shown))
        high = (room - gap * (lines - 1)) // lines
        self._place(shown, min(high, self._tallest))

    def _place(self, shown: Sequence[Row], high: int) -> None:
        cells = [cell for row in shown for cell in row]
        while len(self._tiles) < len(cells):
            self._add_to_pool()
        self._pager.raise_()
        self._keys = [key for key, _ in cells]
        spots = [spot for at, row in enumerate(shown) for spot in self._spots(len(row), at, high)]
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(cells))
            if number < len(cells):
                self._show_tile(tile, *cells[number])
                tile.setGeometry(spots[number])

    def _show_tile(self, tile: Tile, key: object, face: TileFace) -> None:
        tile.setObjectName(f"{self._name}.{key}")
        tile.setCheckable(key in self._chosen)
        tile.set_chosen(key in self._chosen)
        if tile.face != face:
            tile.show_face(face)

    def _spots(self, count: int, at: int, high: int) -> list[QRect]:
        """Where the tiles of one row are."""
        gap, top = self._look.gap, at * (high + self._look.gap)
        if not self._stacks:
            columns = columns_of(self._shares, self.width(), gap, self._look.touch)
            return [mirrored(QRect(left, top, wide, high), self) for left, wide in columns[:count]]
        line = (high - gap // 2) // 2
        columns = columns_of(self._shares[1:], self.width(), gap, self._look.touch)
        below = [QRect(left, top + line + gap // 2, wide, line) for left, wide in columns[: count - 1]]
        return [mirrored(spot, self) for spot in (QRect(0, top, self.width(), line), *below)]

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), parent=self)
        tile.setMinimumSize(1, 1)
        tile.clicked.connect(lambda: self.chosen.emit(self._keys[number]))
        self._tiles.append(tile)
