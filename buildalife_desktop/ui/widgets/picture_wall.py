"""Pictures hung up one after another."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf

CELL = QSize(190, 143)
"""The least room for one picture, in pixels."""
CORNER = 12


class PictureWall(QWidget):
    """Each picture gets the next place, and none moves; a full wall is taken down for the next ones.

    To look at, not to press.
    """

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look, self._shelf = look, shelf
        self._pictures: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: list[str]) -> None:
        """Show these, the last of them where there are more than fit."""
        before, self._pictures = self._pictures, list(pictures)
        count, columns, _ = self._shape()
        if len(pictures) == len(before) + 1 and len(before) % count:
            self.update(self._cell(len(before) % count, columns))
        else:
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        count, columns, _ = self._shape()
        first = (len(self._pictures) - 1) // count * count if self._pictures else 0
        for number, picture in enumerate(self._pictures[first:]):
            cell = self._cell(number, columns)
            if cell.intersects(event.rect()):
                self._hang(painter, cell, picture)
        painter.end()

    def _hang(self, painter: QPainter, cell: QRect, picture: str) -> None:
        pixmap = self._shelf.pixmap(picture, cell.size(), self.devicePixelRatio())
        if pixmap is None:
            return
        spot = QRect(cell.topLeft(), pixmap.deviceIndependentSize().toSize())
        spot.moveCenter(cell.center())
        path = QPainterPath()
        path.addRoundedRect(spot, CORNER, CORNER)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(spot.topLeft(), pixmap)
        painter.restore()

    def _shape(self) -> tuple[int, int, int]:
        """How many pictures fit, in how many columns and rows."""
        gap = self._look.gap
        columns = max(1, (self.width() + gap) // (CELL.width() + gap))
        rows = max(1, (self.height() + gap) // (CELL.height() + gap))
        return columns * rows, columns, rows

    def _cell(self, number: int, columns: int) -> QRect:
        gap = self._look.gap
        rows = self._shape()[2]
        wide = (self.width() - gap * (columns - 1)) // columns
        high = (self.height() - gap * (rows - 1)) // rows
        cell = QRect(number % columns * (wide + gap), number // columns * (high + gap), wide, high)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            cell.moveLeft(self.width() - cell.right() - 1)
        return cell
