"""Ways of pressing, drawn as the symbols are: black lines, round ends, plain colours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from .square_picture import square_picture

KIND = "way"
_LINE, _CARD, _LIT, _RED, _BLUE, _BASE = "#000000", "#FFFFFF", "#FFD400", "#EA5A47", "#61B2E4", "#9B9B9A"
_FRAMED = {"rows": QRectF(0.08, 0.39, 0.84, 0.24), "groups": QRectF(0.08, 0.11, 0.56, 0.52)}
_CELL, _STEP = 0.2, 0.28


def way_picture(what: str) -> str:
    """The picture of a way in, of what is lit, or of what moves it on: the value of the enum member."""
    return f"{KIND}:{what}"


def fill_picture(percent: int) -> str:
    """The picture of a ring that is filled so far."""
    return f"{KIND}:fill {percent}"


def draw_way(picture: str, size: QSize) -> QImage:
    """Draw it as large as there is room."""
    what, _, number = picture.partition(":")[2].partition(" ")
    name = picture.partition(":")[2]
    image, painter = square_picture(size, 1)
    if what == "fill":
        _ring(painter, int(number) / 100)
    elif name in _DRAWN:
        _DRAWN[name](painter)
    painter.end()
    return image


def _pen(colour: str = _LINE, width: float = 0.03) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _card(painter: QPainter, left: float, top: float, side: float = _CELL) -> None:
    painter.setPen(_pen())
    painter.setBrush(QBrush(QColor(_CARD)))
    painter.drawRoundedRect(QRectF(left, top, side, side), 0.03, 0.03)


def _frame(painter: QPainter, around: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(_LINE, 0.07))
    painter.drawRoundedRect(around, 0.05, 0.05)
    painter.setPen(_pen(_LIT, 0.035))
    painter.drawRoundedRect(around, 0.05, 0.05)


def _switch(painter: QPainter, middle: QPointF, wide: float, colour: str, *, is_down: bool = False) -> None:
    """A round switch on its base."""
    high = wide * (0.12 if is_down else 0.42)
    base = QRectF(middle.x() - wide / 2, middle.y(), wide, wide * 0.28)
    dome = QRectF(middle.x() - wide * 0.36, middle.y() - high, wide * 0.72, high * 2)
    painter.setPen(_pen())
    painter.setBrush(QBrush(QColor(colour)))
    painter.drawChord(dome, 0, 180 * 16)
    painter.setBrush(QBrush(QColor(_BASE)))
    painter.drawRoundedRect(base, 0.04, 0.04)


def _arrow(painter: QPainter, start: QPointF, end: QPointF, head: float = 0.1) -> None:
    painter.setPen(_pen(width=0.05))
    painter.drawLine(start, end)
    way = end - start
    long = (way.x() ** 2 + way.y() ** 2) ** 0.5
    along = QPointF(way.x() / long * head, way.y() / long * head)
    aside = QPointF(-along.y(), along.x())
    painter.drawPolyline(QPolygonF([end - along + aside, end, end - along - aside]))


def _hand(painter: QPainter, tip: QPointF) -> None:
    """A pointer, its tip there."""
    x, y = tip.x(), tip.y()
    shape = [(0, 0), (0, 0.36), (0.09, 0.28), (0.15, 0.42), (0.22, 0.39), (0.16, 0.26), (0.28, 0.25)]
    painter.setPen(_pen())
    painter.setBrush(QBrush(QColor(_CARD)))
    painter.drawPolygon(QPolygonF([QPointF(x + across, y + down) for across, down in shape]))


def _ring(painter: QPainter, share: float) -> None:
    spot = QRectF(0.18, 0.18, 0.64, 0.64)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_LINE, 0.2), (_CARD, 0.14)):
        painter.setPen(_pen(colour, width))
        painter.drawEllipse(spot)
    painter.setPen(QPen(QColor(_LIT), 0.14, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(spot, 90 * 16, -round(360 * 16 * share))


def _press(painter: QPainter) -> None:
    painter.setPen(_pen())
    painter.setBrush(QBrush(QColor(_BLUE)))
    painter.drawRoundedRect(QRectF(0.1, 0.16, 0.64, 0.52), 0.08, 0.08)
    _hand(painter, QPointF(0.5, 0.44))


def _dwell(painter: QPainter) -> None:
    _ring(painter, 0.7)
    _hand(painter, QPointF(0.46, 0.4))


def _grid(painter: QPainter, cells: Iterable[tuple[int, int]] = ()) -> None:
    for column, row in cells or [(column, row) for row in range(3) for column in range(3)]:
        _card(painter, 0.12 + column * _STEP, 0.13 + row * _STEP)


def _rows(painter: QPainter) -> None:
    _grid(painter)
    _frame(painter, _FRAMED["rows"])


def _groups(painter: QPainter) -> None:
    _grid(painter)
    _frame(painter, _FRAMED["groups"])


def _one_by_one(painter: QPainter) -> None:
    _grid(painter)
    _frame(painter, QRectF(0.36, 0.39, 0.28, 0.24))


def _moves_on(painter: QPainter) -> None:
    """On to the next, and the next."""
    for left in (0.58, 0.78):
        painter.setPen(_pen(width=0.06))
        painter.drawPolyline(QPolygonF([QPointF(left, 0.36), QPointF(left + 0.14, 0.5), QPointF(left, 0.64)]))


def _automatic(painter: QPainter) -> None:
    painter.setPen(_pen(width=0.04))
    painter.setBrush(QBrush(QColor(_CARD)))
    painter.drawEllipse(QPointF(0.29, 0.5), 0.24, 0.24)
    painter.drawPolyline(QPolygonF([QPointF(0.29, 0.34), QPointF(0.29, 0.5), QPointF(0.41, 0.56)]))
    _moves_on(painter)


def _step(painter: QPainter) -> None:
    _switch(painter, QPointF(0.28, 0.56), 0.5, _RED)
    _moves_on(painter)


def _inverse(painter: QPainter) -> None:
    _switch(painter, QPointF(0.28, 0.62), 0.5, _RED, is_down=True)
    _arrow(painter, QPointF(0.28, 0.24), QPointF(0.28, 0.5), 0.09)
    _moves_on(painter)


def _finger(painter: QPainter, start: float, end: float) -> None:
    painter.setPen(_pen())
    painter.setBrush(QBrush(QColor(_BLUE)))
    painter.drawRoundedRect(QRectF(0.14, 0.58, 0.72, 0.3), 0.08, 0.08)
    _arrow(painter, QPointF(0.5, start), QPointF(0.5, end), 0.14)


_DRAWN = {
    "press": _press,
    "one switch": lambda painter: _switch(painter, QPointF(0.5, 0.6), 0.8, _RED),
    "two switches": lambda painter: [
        _switch(painter, QPointF(0.27, 0.6), 0.44, _RED),
        _switch(painter, QPointF(0.73, 0.6), 0.44, _BLUE),
    ],
    "second switch": lambda painter: _switch(painter, QPointF(0.5, 0.6), 0.8, _BLUE),
    "dwell": _dwell,
    "rows": _rows,
    "groups": _groups,
    "one by one": _one_by_one,
    "automatic": _automatic,
    "step": _step,
    "inverse": _inverse,
    "lift": lambda painter: _finger(painter, 0.7, 0.14),
    "touch": lambda painter: _finger(painter, 0.14, 0.68),
}
"""Who draws each."""
