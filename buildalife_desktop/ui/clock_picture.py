"""A clock that shows a time."""

from __future__ import annotations

import math
from datetime import time

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from .square_picture import square_picture

_CLOCK = "clock:"
_LINE = "#000000"
_FACE = "#FFFFFF"


def clock_picture(at: time) -> str:
    """The name of the picture of a clock at this time."""
    return f"{_CLOCK}{at.isoformat('minutes')}"


def time_of(picture: str) -> time | None:
    """The time a clock's picture shows, or None for another picture."""
    return time.fromisoformat(picture[len(_CLOCK) :]) if picture.startswith(_CLOCK) else None


def draw_clock(at: time, size: QSize) -> QImage:
    """A round clock with two hands, drawn as the symbols are: black lines, round ends."""
    image, painter = square_picture(size)
    side = image.width()
    middle, radius = QPointF(side / 2, side / 2), side * 0.40
    painter.setPen(QPen(QColor(_LINE), side / 32))
    painter.setBrush(QColor(_FACE))
    painter.drawEllipse(middle, radius, radius)
    for hour in range(12):
        _hand(painter, middle, hour / 12, radius * (0.72 if hour % 3 == 0 else 0.82), radius * 0.9, side / 50)
    _hand(painter, middle, (at.hour % 12 + at.minute / 60) / 12, 0, radius * 0.5, side / 22)
    _hand(painter, middle, at.minute / 60, 0, radius * 0.72, side / 32)
    painter.end()
    return image


def _hand(painter: QPainter, middle: QPointF, turn: float, start: float, end: float, width: float) -> None:
    angle = turn * 2 * math.pi
    across, down = math.sin(angle), -math.cos(angle)
    painter.setPen(QPen(QColor(_LINE), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle + QPointF(across, down) * start, middle + QPointF(across, down) * end)
