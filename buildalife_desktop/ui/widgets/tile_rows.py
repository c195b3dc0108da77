"""Tiles in rows under each other, at the side of a screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .round_face import name_size
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

SPACE = 4  # between tiles, which keep room for their own ring
BESIDE_WORDS, LEAST_BESIDE = 74, 58
"""What a picture and the edges take of a row's width, in pixels, and what they take at least."""
FACE_HIGH, TALLEST, GAP = 66, 86, 24

Row = Sequence[tuple[str, TileFace]]


class TileRows(QWidget):
    """Rows of one tile or a few, from a pool, each as high as its words need. An empty row is a gap."""

    chosen = Signal(str)  # the key of the tile that was chosen

    def __init__(self, look: Look, shelf: PictureShelf, name: str) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._rows: Sequence[Row] = ()
        self._marked: frozenset[str] = frozenset()
        self._tiles: dict[str, Tile] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def needed(self, rows: Sequence[Row], wide: int) -> QSize:
        """The least width of the widest word, and the least height at this width."""
        widest = max((self._narrowest(face) * len(row) for row in rows for _, face in row), default=0)
        return QSize(widest, sum(self._high(row, wide) + SPACE for row in rows))

    def show_rows(self, rows: Sequence[Row], marked: frozenset[str] = frozenset()) -> None:
        """Show these; those whose keys are in `marked` have the tick of what is chosen."""
        self._rows, self._marked = rows, marked
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def _arrange(self) -> None:
        heights = [self._high(row, self.width()) for row in self._rows]
        left_over = max(0, self.height() - sum(heights) - SPACE * len(heights))
        gaps = sum(1 for row in self._rows if not row)
        share = max(0.0, (left_over - GAP * gaps) / max(1, len(heights) - gaps))
        shown: list[Tile] = []
        top = 0.0
        for row, high in zip(self._rows, heights, strict=True):
            tall = min(high + share, max(high, self._tallest(row))) if row else min(GAP, left_over)
            shown += self._place_row(row, round(top), round(tall))
            top += tall + SPACE
        keys = {tile.objectName() for tile in shown}
        for name in [name for name in self._tiles if name not in keys]:
            gone = self._tiles.pop(name)
            gone.hide()
            gone.deleteLater()
        for tile in shown:
            tile.raise_()

    def _tallest(self, row: Row) -> int:
        """What is taller than this has only empty room in it; a face may be twice as tall."""
        return self._look.px(TALLEST) * (2 if row[0][1].form is TileForm.ROUND and len(row) == 1 else 1)

    def _place_row(self, row: Row, top: int, high: int) -> list[Tile]:
        wide = (self.width() - SPACE * (len(row) - 1)) / max(1, len(row))
        tiles = []
        for number, (key, face) in enumerate(row):
            rect = QRect(round(number * (wide + SPACE)), top, round(wide), high)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                rect.moveLeft(self.width() - rect.right() - 1)
            tiles.append(self._place(key, face, rect))
        return tiles

    def _place(self, key: str, face: TileFace, rect: QRect) -> Tile:
        name = f"{self._name}.{key}"
        tile = self._tiles.get(name)
        if tile is None:
            tile = Tile(self._look, self._shelf, face, name, parent=self)
            tile.setMinimumSize(1, 1)
            tile.clicked.connect(lambda: self.chosen.emit(key))
            self._tiles[name] = tile
        elif tile.face != face:
            tile.show_face(face)
        tile.setCheckable(key in self._marked)
        tile.set_chosen(key in self._marked)
        tile.setGeometry(rect)
        tile.show()
        return tile

    def _narrowest(self, face: TileFace) -> int:
        metrics = QFontMetrics(self._look.font(face.text_size, bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in paintable(face.words).split()), default=0)
        return longest + (LEAST_BESIDE if face.form is not TileForm.ROUND else SPACE * 4) + SPACE

    def _high(self, row: Row, wide: int) -> int:
        return max((self._face_high(face, wide // len(row)) for _, face in row), default=0)

    def _face_high(self, face: TileFace, wide: int) -> int:
        if face.form is TileForm.ROUND:
            return FACE_HIGH + name_size(face.words, face.text_size, self._look)[1]
        metrics = QFontMetrics(self._look.font(face.text_size, bold=True))
        flags = int(Qt.TextFlag.TextWordWrap)
        words = metrics.boundingRect(
            QRect(0, 0, max(20, wide - BESIDE_WORDS - 12), 10_000), flags, paintable(face.words)
        )
        return max(self._look.touch, words.height() + 20)
