"""Words with pictures, in one row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile import Tile
from .tile_face import TileFace

WORD_WIDE = 105
LEAST_WIDE = 158


class WordRow(QWidget):
    """As many words as fit, the first ones first, each in its own place: a place without a word stays empty."""

    chosen = Signal(int)  # the number of the word that was chosen

    def __init__(self, look: Look, shelf: PictureShelf, name: str) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._faces: Sequence[TileFace] = ()
        self._tiles: list[Tile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap - 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, faces: Sequence[TileFace]) -> None:
        """Show the first of these."""
        self._faces = faces
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(400, max(136, self._look.px(27) + 108))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self.sizeHint().height())

    def _places(self) -> int:
        gap = self._row.spacing()
        return max(1, (self.width() + gap) // (max(LEAST_WIDE, self._look.px(WORD_WIDE)) + gap))

    def _arrange(self) -> None:
        places = self._places()
        while len(self._tiles) < places:
            self._add_to_pool()
        for number, tile in enumerate(self._tiles):
            is_there = number < min(places, len(self._faces))
            if is_there and tile.face != self._faces[number]:
                tile.show_face(self._faces[number])
            if not is_there and tile is QApplication.focusWidget():
                self._tiles[0].setFocus()
            policy = tile.sizePolicy()
            policy.setRetainSizeWhenHidden(number < places)
            tile.setSizePolicy(policy)
            tile.setVisible(is_there)

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), f"{self._name}.{number}", parent=self)
        tile.clicked.connect(lambda: self.chosen.emit(number))
        tile.setMinimumSize(1, 1)
        self._tiles.append(tile)
        self._row.addWidget(tile, 1)
