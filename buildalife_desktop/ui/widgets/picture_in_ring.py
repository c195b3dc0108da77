"""A picture in a ring beside words: somebody's face."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ..look.look import Look
from ..picture_shelf import PictureShelf


def paint_picture_in_ring(painter: QPainter, spot: QRect, picture: str, look: Look, shelf: PictureShelf) -> None:
    """Paint it round: a photo fills the ring, a drawing stands in it."""
    path = QPainterPath()
    path.addEllipse(QRectF(spot))
    colour = look.theme.places["about"]
    painter.fillPath(path, QColor(look.theme.plate or colour.pale))
    painter.save()
    painter.setClipPath(path)
    is_photo = picture.startswith("photo:")
    inset = 0 if is_photo else spot.width() // 8
    pixmap = shelf.pixmap(
        picture,
        spot.adjusted(inset, inset, -inset, -inset).size(),
        painter.device().devicePixelRatio(),
    )
    if pixmap is not None:
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QRectF(spot).center() - QPoint(round(size.width() / 2), round(size.height() / 2)), pixmap)
    painter.restore()
    painter.setPen(QPen(QColor(colour.strong), 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(spot).adjusted(2, 2, -2, -2))
