"""A field with tiles beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ..look.look import Look
from .tile import Tile
from .word_field import WordField


class FieldRow(QWidget):
    """A field to write in, as wide as it can be; the tiles beside it give up their words before it gets narrow."""

    def __init__(self, look: Look, field: WordField, tiles: Sequence[Tile]) -> None:
        super().__init__()
        self._field, self._tiles = field, tiles
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap)
        self._row.addWidget(field, 1)
        for tile in tiles:
            tile.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            tile.setMinimumWidth(look.touch)
            self._row.addWidget(tile)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Show the words there is room for: the field keeps four tenths of the row."""
        for hides in (False, True):
            for tile in self._tiles:
                tile.setMinimumWidth(self._field.sizeHint().height() if hides else 0)
                if tile.face.hidden_words != hides:
                    tile.show_face(replace(tile.face, hidden_words=hides))
            wide = sum(tile.sizeHint().width() + self._row.spacing() for tile in self._tiles)
            if wide <= self.width() * 0.6:
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
