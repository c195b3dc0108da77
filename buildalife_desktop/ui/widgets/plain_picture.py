"""A picture in no card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from ..look.look import Look
from ..picture_shelf import PictureShelf

PLATE_CORNER = 12


def paint_picture(painter: QPainter, spot: QRect, picture: str, look: Look, shelf: PictureShelf) -> None:
    """Paint a picture into the middle of a spot, a drawing on a light plate where the ground is dark."""
    if not spot.isValid() or not picture:
        return
    # A photo brings its own ground.
    if look.theme.plate and not picture.startswith(("photo:", "file:")):
        path = QPainterPath()
        path.addRoundedRect(QRectF(spot), PLATE_CORNER, PLATE_CORNER)
        painter.fillPath(path, QColor(look.theme.plate))
        spot = spot.adjusted(4, 4, -4, -4)
    pixmap = shelf.pixmap(picture, spot.size(), painter.device().devicePixelRatio())
    if pixmap is not None:
        size = pixmap.deviceIndependentSize()
        left, top = (spot.width() - size.width()) / 2, (spot.height() - size.height()) / 2
        painter.drawPixmap(QRectF(spot).topLeft() + QRectF(left, top, 0, 0).topLeft(), pixmap)
