"""Drawings of a gap and of rubbing out, which people know from the keys of a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .square_picture import square_picture

_KIND = "writing:"
SPACE, RUB_OUT, RUB_OUT_WORD = f"{_KIND}space", f"{_KIND}letter", f"{_KIND}word"
INK, FILL, RED = QColor("#000000"), QColor("#FFFFFF"), QColor("#D22F27")


def is_writing(picture: str) -> bool:
    """Whether it is one of these drawings."""
    return picture.startswith(_KIND)


def draw_writing(picture: str, size: QSize) -> QImage:
    """The drawing as large as fits, in the black lines that all other drawings have."""
    image, painter = square_picture(size, 72)
    painter.setPen(_pen(INK))
    if picture == SPACE:
        _draw_gap(painter)
    else:
        _draw_rubbing_out(painter, is_word=picture == RUB_OUT_WORD)
    painter.end()
    return image


def _draw_gap(painter: QPainter) -> None:
    """The open box of the long key."""
    painter.setPen(_pen(INK, 5))
    painter.drawPolyline(QPolygonF([QPointF(8, 32), QPointF(8, 50), QPointF(64, 50), QPointF(64, 32)]))


def _draw_rubbing_out(painter: QPainter, *, is_word: bool) -> None:
    """The arrow with a cross of the key; with a word, letters stand before it."""
    left = 20.0 if is_word else 6.0
    painter.setBrush(FILL)
    edge = [(left, 36), (left + 18, 16), (66, 16), (66, 56), (left + 18, 56)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in edge]))
    painter.setPen(_pen(RED))
    middle = (left + 18 + 66) / 2
    painter.drawLine(QPointF(middle - 9, 27), QPointF(middle + 9, 45))
    painter.drawLine(QPointF(middle - 9, 45), QPointF(middle + 9, 27))
    if is_word:
        painter.setPen(_pen(INK))
        for down in (22, 36, 50):
            painter.drawLine(QPointF(5, down), QPointF(14, down))


def _pen(colour: QColor, width: float = 3.5) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
