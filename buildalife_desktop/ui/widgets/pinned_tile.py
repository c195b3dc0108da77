"""The button of a picture on a board."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QMouseEvent, QPaintEvent

from .tile import Tile


class PinnedTile(Tile):
    """A real button where a picture lies on a board: found by screen readers and keys, and painted by the board.

    Pictures lie over each other in one order and are read in another. The order of children is for reading, so the
    board paints all of them by itself, from back to front, and knows which one a pointer means.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """The board paints it."""

    def sizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()
