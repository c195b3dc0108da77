"""A row of small tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ..look.look import Look
from .tile import Tile


class RowOfTiles(QWidget):
    """Tiles beside each other, always in the same places. Where letters are too large, pictures stand without words.

    The last tile, which is the main one, keeps its words longest. Names are told and spoken in any case.
    """

    def __init__(self, look: Look, tiles: Sequence[Tile]) -> None:
        super().__init__()
        self._look, self._tiles = look, tiles
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap - 8)
        for tile in tiles:
            row.addWidget(tile, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Show the words there is room for."""
        for hidden in (0, len(self._tiles) - 1, len(self._tiles)):
            for number, tile in enumerate(self._tiles):
                if tile.face.hidden_words != (number < hidden):
                    tile.show_face(replace(tile.face, hidden_words=number < hidden))
            gaps = (len(self._tiles) - 1) * self.layout().spacing()
            if sum(tile.sizeHint().width() for tile in self._tiles) + gaps <= self.width():
                break
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        high = max(tile.sizeHint().height() for tile in self._tiles)
        return QSize(400, max(high, self._look.touch + 8))
