"""The rings of a circle, with one of them marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from .square_picture import square_picture

_RING = "rings:"
_LINE, _PALE, _MARK, _MIDDLE = "#8A2F73", "#FBF1F9", "#C868AE", "#FCEA2B"


def ring_picture(rings: int, marked: int = 0) -> str:
    """The picture of a circle of so many rings with one marked, 1 for the closest; 0 marks none."""
    return f"{_RING}{rings} {marked}"


def is_ring(picture: str) -> bool:
    """Whether it is the picture of rings."""
    return picture.startswith(_RING)


def draw_ring(picture: str, size: QSize) -> QImage:
    """The circle, drawn as the symbols are: black lines, plain colours; I am in the middle."""
    rings, marked = (int(number) for number in picture.removeprefix(_RING).split(" "))
    image, painter = square_picture(size)
    side = image.width()
    painter.setPen(QPen(QColor(_LINE), max(1.0, side / 60)))
    least, most = side * 0.1, side * 0.46
    for ring in range(rings, 0, -1):
        _disc(painter, side, least + (most - least) * ring / rings, _MARK if ring == marked else _PALE)
    _disc(painter, side, least, _MIDDLE)
    painter.end()
    return image


def _disc(painter: QPainter, side: int, radius: float, colour: str) -> None:
    painter.setBrush(QColor(colour))
    painter.drawEllipse(
        QRectF(QPointF(side / 2 - radius, side / 2 - radius), QPointF(side / 2 + radius, side / 2 + radius))
    )
