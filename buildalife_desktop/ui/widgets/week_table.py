"""The week as tiles: days across, parts of the day down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .cell_faces import CellFaces
from .dragged_tile import DraggedTile
from .sign import Sign
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

SPACE = 4  # between tiles, which keep room for their own ring


class WeekTable(QWidget):
    """Tiles for the days shown, from a pool, placed by hand; reading order goes day by day.

    What does not fit into a part of a day is behind one tile that says how many more there are.
    """

    chosen = Signal(str)  # the key of a tile that was chosen
    moved = Signal(str, int, str)  # a tile was dragged: its key, and the day and part where it was dropped

    def __init__(self, look: Look, shelf: PictureShelf, name: str, more_words: Callable[[int], str]) -> None:
        super().__init__()
        self._look, self._shelf, self._name, self._more_words = look, shelf, name, more_words
        self._pool: dict[str, Tile] = {}
        self._headings: Sequence[tuple[str, TileFace]] = ()
        self._corner: tuple[str, TileFace] | None = None
        self._signs: list[Sign] = []
        self._cells: Sequence[Sequence[CellFaces]] = ()
        self._rects: dict[tuple[int, str], QRect] = {}
        self._dragged = DraggedTile(self)
        self._can_drag = False
        self._marked = ""

    def show_week(
        self,
        headings: Sequence[tuple[str, TileFace]],
        parts: Sequence[tuple[str, str]],
        cells: Sequence[Sequence[CellFaces]],
        corner: tuple[str, TileFace] | None = None,
        marked: str = "",
        *,
        can_drag: bool = False,
    ) -> None:
        """Show days (`headings`), parts (words and picture each), and for every day a cell for every part.

        The tile with the key `marked` has the tick of what is chosen.
        """
        self._headings, self._cells, self._corner, self._can_drag = headings, cells, corner, can_drag
        self._marked = marked
        for sign in self._signs:
            sign.hide()
            sign.deleteLater()
        self._signs = [Sign(self._look, self._shelf, words, picture, parent=self) for words, picture in parts]
        for sign in self._signs:
            sign.show()
        self._arrange()

    def left_wide(self) -> int:
        """How wide the column of the parts is."""
        metrics = QFontMetrics(self._look.font(21, bold=True))
        words = max((metrics.horizontalAdvance(sign.text()) for sign in self._signs), default=80)
        return max(self._look.touch + 34, words + 16)

    @property
    def heading_high(self) -> int:
        """How high the names of the days are."""
        return max(self._look.touch + 8, self._look.px(62))

    def cell_high(self) -> int:
        """How high a part of a day is at the moment."""
        rows = max(1, len(self._signs))
        heading = self.heading_high + SPACE if self._headings else 0
        return (self.height() - heading - SPACE * (rows - 1)) // rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 100)

    # --- laying out

    def _arrange(self) -> None:
        if not self._cells or self.width() < 50:
            return
        self._rects.clear()
        shown: set[str] = set()
        order: list[QWidget] = []
        left, top = self.left_wide(), (self.heading_high + SPACE if self._headings else 0)
        high = self.cell_high()
        wide = (self.width() - left - SPACE * len(self._cells)) // len(self._cells)
        for row, sign in enumerate(self._signs):
            sign.setGeometry(self._mirrored(QRect(0, top + row * (high + SPACE), left, high)))
            order.append(sign)
        if self._corner is not None:
            order.append(self._place(*self._corner, QRect(0, 0, left, self.heading_high), shown))
        for column, cells in enumerate(self._cells):
            across = left + SPACE + column * (wide + SPACE)
            if self._headings:
                key, face = self._headings[column]
                order.append(self._place(key, face, QRect(across, 0, wide, self.heading_high), shown))
            for row, cell in enumerate(cells):
                rect = QRect(across, top + row * (high + SPACE), wide, high)
                self._rects[cell.day, cell.part] = self._mirrored(rect)
                order += self._place_cell(cell, rect, shown)
        for key in [key for key in self._pool if key not in shown]:
            gone = self._pool.pop(key)
            gone.hide()
            gone.deleteLater()
        for widget in order:
            widget.raise_()

    def _place_cell(self, cell: CellFaces, rect: QRect, shown: set[str]) -> list[QWidget]:
        tiles = list(cell.tiles)
        fits = max(1, (rect.height() + SPACE) // (self._look.touch + SPACE))
        if len(tiles) > fits:
            rest = len(tiles) - fits + 1
            face = TileFace(self._more_words(rest), colour=tiles[0][1].colour, is_marked=tiles[0][1].is_marked)
            tiles = [*tiles[: fits - 1], (f"more.{cell.day}", face)]
        high = (rect.height() - SPACE * (len(tiles) - 1)) // max(1, len(tiles))
        placed = []
        for number, (key, face) in enumerate(tiles):
            spot = QRect(rect.left(), rect.top() + number * (high + SPACE), rect.width(), high)
            placed.append(self._place(key, flat(face) if _is_flat(spot, face) else face, spot, shown, cell))
        return placed

    def _place(self, key: str, face: TileFace, rect: QRect, shown: set[str], cell: CellFaces | None = None) -> Tile:
        name = f"{self._name}.{key}" if cell is None else f"{self._name}.{cell.day}.{cell.part}.{key}"
        tile = self._pool.get(name)
        if tile is None:
            tile = Tile(self._look, self._shelf, face, name, parent=self)
            tile.setMinimumSize(1, 1)
            tile.chosen.connect(lambda key=key: self.chosen.emit(key))
            tile.dragged.connect(lambda spot, tile=tile: self._drag(tile, spot))
            tile.dropped.connect(lambda spot, key=key: self._drop(key, spot))
            self._pool[name] = tile
        elif tile.face != face:
            tile.show_face(face)
        tile.setCheckable(bool(self._marked) and key == self._marked)
        tile.set_chosen(tile.isCheckable())
        tile.can_be_dragged = self._can_drag and cell is not None and not face.is_empty
        tile.setGeometry(self._mirrored(rect))
        tile.show()
        shown.add(name)
        return tile

    def _mirrored(self, rect: QRect) -> QRect:
        rect = QRect(rect)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    # --- dragging: never needed, for those who like it

    def _drag(self, tile: Tile, spot: QPoint) -> None:
        here = self._dragged.drag(tile, spot)
        target = self._cell_at(here)
        for name, other in self._pool.items():
            day_part = name.removeprefix(f"{self._name}.").split(".")[:2]
            other.set_target(target is not None and day_part == [str(target[0]), target[1]])

    def _drop(self, key: str, spot: QPoint) -> None:
        here = self._dragged.drop(spot)
        for tile in self._pool.values():
            tile.set_target(False)
        target = self._cell_at(here)
        if target is not None:
            self.moved.emit(key, *target)

    def _cell_at(self, here: QPoint) -> tuple[int, str] | None:
        return next((cell for cell, rect in self._rects.items() if rect.contains(here)), None)


def _is_flat(spot: QRect, face: TileFace) -> bool:
    return not face.is_empty and spot.width() > spot.height() * 1.6


def flat(face: TileFace) -> TileFace:
    """The same face with its picture beside the words, for a tile much wider than high."""
    return replace(face, form=TileForm.ROW)
