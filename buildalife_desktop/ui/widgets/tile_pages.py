"""Any number of tiles, shown in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .grid_shape import CARD, MOST, grid_shape
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

WORDS_HIGH = 40
Say = Callable[..., str]


class TilePages(QWidget):
    """Tiles from a pool, in as many columns as fit, with Next and Back where there are more than fit.

    `t` finds the words of the pager.
    """

    chosen = Signal(object)  # the key of the tile that was chosen
    page_turned = Signal(int)  # another page is shown: its number from 0
    shown = Signal(object)  # the keys of the tiles on the page, when they are others than before

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        t: Say,
        name: str = "",
        most: int = MOST,
        colour: str = "",
        how_wide: float = CARD,
    ) -> None:
        super().__init__()
        self._how_wide = how_wide
        self._look, self._shelf, self._t, self._most = look, shelf, t, most
        self._name, self._colour = name, colour
        self._items: Sequence[tuple[object, TileFace]] = ()
        self._chosen: frozenset[object] = frozenset()
        self._page = 0
        self._per_page = 1
        self._smallest = QSize(170, 150)
        self._tiles: list[Tile] = []
        self._keys: list[object] = []
        self._is_arranging = self._is_resized = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.gap - 8)
        self._grid_room = QWidget()
        self._grid = QGridLayout(self._grid_room)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.gap - 8)
        whole.addWidget(self._grid_room, 1)
        self._pager = self._make_pager()
        whole.addWidget(self._pager)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def tiles(self) -> list[Tile]:
        """The tiles that are shown."""
        return [tile for tile in self._tiles if not tile.isHidden()]

    @property
    def keys(self) -> list[object]:
        """The keys of the tiles that are shown."""
        return list(self._keys)

    def show_items(
        self,
        items: Sequence[tuple[object, TileFace]],
        chosen: frozenset[object] = frozenset(),
        smallest: QSize | None = None,
    ) -> None:
        """Show these, each with its key; those in `chosen` are marked. Stays on the page where it can."""
        self._items = [(key, face if face.colour else replace(face, colour=self._colour)) for key, face in items]
        self._chosen = chosen
        if smallest is not None:
            self._smallest = smallest
        self._arrange()

    def show_page(self, page: int) -> None:
        """Turn to a page."""
        self._page = page
        self._arrange()
        self.page_turned.emit(self._page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def _make_pager(self) -> QWidget:
        pager = QWidget()
        row = QGridLayout(pager)
        row.setContentsMargins(0, 0, 0, 0)
        self._back = self._pager_tile(self._t("Earlier ones"), signs.BACK, "earlier", -1)
        self._next = self._pager_tile(self._t("More"), signs.NEXT, "later", 1)
        self._count = QLabel()
        self._count.setObjectName(f"{self._name}.page")
        row.addWidget(self._back, 0, 0)
        row.addWidget(self._count, 0, 2)
        row.addWidget(self._next, 0, 4)
        row.setColumnStretch(1, 1)
        row.setColumnStretch(3, 1)
        return pager

    def _pager_tile(self, words: str, sign: str, name: str, step: int) -> Tile:
        tile = Tile(self._look, self._shelf, TileFace(words, sign, form=TileForm.ROW), f"{self._name}.{name}")
        tile.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        tile.chosen.connect(lambda: self.show_page(self._page + step))
        return tile

    def _arrange(self) -> None:
        """A tile that is shown for the first time can give us another size: then all begins again, after the rest."""
        self._is_resized = True
        if self._is_arranging:
            return
        self._is_arranging = True
        try:
            while self._is_resized:
                self._is_resized = False
                self._arrange_once()
        finally:
            self._is_arranging = False

    def _arrange_once(self) -> None:
        room = self._room(with_pager=False)
        columns, rows = self._shape(room)
        pages = self._pages(columns * rows)
        if pages > 1:
            columns, rows = self._shape(self._room(with_pager=True))
            pages = self._pages(columns * rows)
        self._per_page = columns * rows
        self._page = max(0, min(self._page, pages - 1))
        self._pager.setVisible(pages > 1)
        self._count.setText(self._t("Page {page} of {pages}", page=self._page + 1, pages=pages))
        self._count.setFont(self._look.font(20, bold=True))
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < pages - 1)
        self._back.setVisible(self._page > 0)
        self._next.setVisible(self._page < pages - 1)
        self._fit_pager()
        self._fill(columns, rows)

    def _fit_pager(self) -> None:
        """Where letters are too large for the room, the arrows give up their words, and then the number goes."""
        arrows = [tile for tile in (self._back, self._next) if not tile.isHidden()]
        for hides in (False, True):
            for tile in arrows:
                if tile.face.hidden_words != hides:
                    tile.show_face(replace(tile.face, hidden_words=hides))
            taken = sum(tile.sizeHint().width() + self._look.gap for tile in arrows)
            fits = taken + self._count.sizeHint().width() <= self.width()
            if fits:
                break
        self._count.setVisible(fits)

    def _room(self, with_pager: bool) -> tuple[int, int]:
        pager = self._back.sizeHint().height() + self._look.gap if with_pager else 0
        return self.width(), self.height() - pager

    def _shape(self, room: tuple[int, int]) -> tuple[int, int]:
        words_grown = self._look.px(WORDS_HIGH) - WORDS_HIGH  # pictures need not grow with the words
        smallest = (self._look.px(self._smallest.width()), self._smallest.height() + words_grown)
        return grid_shape(len(self._items), room, smallest, self._grid.spacing(), self._most, self._how_wide)

    def _pages(self, per_page: int) -> int:
        return max(1, -(-len(self._items) // per_page))

    def _fill(self, columns: int, rows: int) -> None:
        shown = self._items[self._page * self._per_page : (self._page + 1) * self._per_page]
        while len(self._tiles) < len(shown):
            self._add_to_pool()
        before, self._keys = self._keys, [key for key, _ in shown]
        for number, tile in enumerate(self._tiles):
            if number >= len(shown):
                tile.hide()
                continue
            key, face = shown[number]
            tile.setObjectName(f"{self._name}.{key}")
            tile.setCheckable(key in self._chosen)
            tile.set_chosen(key in self._chosen)
            if tile.face != face:
                tile.show_face(face)
            self._grid.addWidget(tile, number // columns, number % columns)
            tile.show()
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(row, 1 if row < rows else 0)
        if self._keys != before:
            self.shown.emit(list(self._keys))

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), parent=self._grid_room)
        tile.clicked.connect(lambda: self.chosen.emit(self._keys[number]))
        tile.setMinimumSize(1, 1)
        self._tiles.append(tile)
