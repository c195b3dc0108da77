"""Sheets of paper, drawn beside each other's size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPen, QPolygonF

from .square_picture import square_picture

_PAPER = "paper:"
_LINE, _SHEET, _OUTLINE = "#000000", "#FFFFFF", "#9A9A9A"
_SIDES = {"a3": 0.86, "a4": 0.86 / 2**0.5}
"""How wide a sheet is drawn, as a part of the picture: A4 is half of A3 (ISO 216)."""
_WAYS = ("upright", "wide")


def paper_picture(paper: str) -> str:
    """The picture of a sheet of "a4" or "a3" on its long side, or of one that is "upright" or "wide"."""
    return _PAPER + paper


def is_paper(picture: str) -> bool:
    """Whether it is the picture of a sheet."""
    return picture.startswith(_PAPER)


def draw_paper(picture: str, size: QSize) -> QImage:
    """The sheet; behind a small or a large one the large one as an outline."""
    image, painter = square_picture(size)
    side = image.width()
    line = QPen(QColor(_LINE), side / 36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(QPen(QColor(_OUTLINE), side / 48, Qt.PenStyle.DashLine))
    which = picture.removeprefix(_PAPER)
    sheet, behind = _sheet(side, which), _sheet(side, "a3")
    if which in _WAYS:
        sheet, behind = _way_round(side, which), QRectF()
    if behind.isValid():
        painter.drawRect(behind)
    fold = side * 0.13
    corner = [
        sheet.topLeft(),
        sheet.topRight() - QPointF(fold, 0),
        sheet.topRight() + QPointF(0, fold),
        sheet.bottomRight(),
        sheet.bottomLeft(),
    ]
    painter.setPen(line)
    painter.setBrush(QColor(_SHEET))
    painter.drawPolygon(QPolygonF(corner))
    painter.drawPolyline(QPolygonF([corner[1], corner[1] + QPointF(0, fold), corner[2]]))
    painter.end()
    return image


def _way_round(side: int, which: str) -> QRectF:
    """A sheet that stands or lies, in the middle."""
    long, short = side * 0.8, side * 0.8 / 2**0.5
    wide, high = (short, long) if which == "upright" else (long, short)
    return QRectF((side - wide) / 2, (side - high) / 2, wide, high)


def _sheet(side: int, paper: str) -> QRectF:
    """Both stand on the same ground."""
    wide = side * _SIDES.get(paper, _SIDES["a4"])
    high = wide / 2**0.5
    return QRectF(side * 0.07, side * 0.8 - high, wide, high)
