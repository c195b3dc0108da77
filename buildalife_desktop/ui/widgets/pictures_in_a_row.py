"""Pictures to count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture


class PicturesInARow(QWidget):
    """So many pictures side by side, closer together where there are many. Nothing to press."""

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look, self._shelf = look, shelf
        self._pictures: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pictures(self, pictures: Sequence[str]) -> None:
        """Show these."""
        self._pictures = pictures
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), min(self._look.px(72), 120))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = self.height()
        step = side if len(self._pictures) < 2 else min(side, (self.width() - side) / (len(self._pictures) - 1))
        for number, picture in enumerate(self._pictures):
            spot = QRect(round(number * step), 0, side, side)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                spot.moveLeft(self.width() - spot.right() - 1)
            paint_picture(painter, spot.adjusted(3, 3, -3, -3), picture, self._look, self._shelf)
        painter.end()
