"""Somebody moving in a circle, closer to me or further away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .square_picture import square_picture

_MOVE = "ring move:"
CLOSER, FURTHER = f"{_MOVE}closer", f"{_MOVE}further"
_LINE, _MARK, _MIDDLE = "#000000", "#B6549C", "#FCEA2B"
ME = 0.19


def is_ring_move(picture: str) -> bool:
    """Whether it is the picture of somebody moving."""
    return picture.startswith(_MOVE)


def draw_ring_move(picture: str, size: QSize) -> QImage:
    """Me, drawn as the symbols are, and an arrow that comes to me or goes away."""
    image, painter = square_picture(size)
    side = image.width()
    painter.setPen(QPen(QColor(_LINE), max(1.5, side / 30)))
    painter.setBrush(QColor(_MIDDLE))
    painter.drawEllipse(QPointF(side / 2, side * 0.78), side * ME, side * ME)
    _arrow(painter, side, points_down=picture == CLOSER)
    painter.end()
    return image


def _arrow(painter: QPainter, side: int, *, points_down: bool) -> None:
    top, bottom = side * 0.03, side * 0.56
    tip, tail = (bottom, top) if points_down else (top, bottom)
    head, wide, thin = side * 0.26 * (1 if points_down else -1), side * 0.2, side * 0.085
    middle = side / 2
    spots = ((-thin, tail), (-thin, tip - head), (-wide, tip - head), (0.0, tip), (wide, tip - head),
             (thin, tip - head), (thin, tail))  # fmt: skip
    painter.setBrush(QColor(_MARK))
    painter.drawPolygon(QPolygonF([QPointF(middle + across, down) for across, down in spots]))
