"""A page of a calendar with some weeks, or some days, marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from .drawn_letters import draw_letters
from .square_picture import square_picture

_CALENDAR = "calendar:"
_LINE, _PAPER, _TOP, _MARK, _PLAIN = "#000000", "#FFFFFF", "#EA5A47", "#61B2E4", "#E7E7E7"
ROWS, COLUMNS = 4, 7


def weeks_picture(marked: str) -> str:
    """The picture of a month with these weeks marked: four letters, `1` for a marked one, `?` for one that may be."""
    return f"{_CALENDAR}weeks {marked}"


def days_picture(days: int) -> str:
    """The picture of a week of which this many days are shown."""
    return f"{_CALENDAR}days {days}"


def date_picture(day: int) -> str:
    """The picture of the page of one day, with its number in the month."""
    return f"{_CALENDAR}date {day}"


def is_calendar(picture: str) -> bool:
    """Whether it is the picture of a calendar."""
    return picture.startswith(_CALENDAR)


def draw_calendar(picture: str, size: QSize) -> QImage:
    """The page, drawn as the symbols are: black lines, round ends, the same red and blue."""
    kind, _, marked = picture.removeprefix(_CALENDAR).partition(" ")
    image, painter = square_picture(size)
    side = image.width()
    page = QRectF(side * 0.1, side * 0.14, side * 0.8, side * 0.72)
    painter.setPen(
        QPen(QColor(_LINE), side / 36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(QColor(_PAPER))
    painter.drawRect(page)
    painter.setBrush(QColor(_TOP))
    painter.drawRect(QRectF(page.left(), page.top(), page.width(), page.height() * 0.2))
    inside = page.adjusted(side * 0.05, page.height() * 0.2 + side * 0.05, -side * 0.05, -side * 0.05)
    if kind == "weeks":
        _weeks(painter, inside, marked)
    elif kind == "date":
        draw_letters(painter, inside, marked, inside.height() * 0.95, _LINE)
    else:
        _days(painter, inside, int(marked))
    painter.end()
    return image


def _weeks(painter: QPainter, inside: QRectF, marked: str) -> None:
    high = inside.height() / ROWS
    for row, mark in enumerate(marked):
        bar = QRectF(inside.left(), inside.top() + row * high, inside.width(), high).adjusted(
            0, high * 0.12, 0, -high * 0.12
        )
        painter.setPen(Qt.PenStyle.NoPen)
        if mark == "?":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(_LINE), high / 10, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(QColor(_MARK if mark == "1" else _PLAIN))
        if mark == "1":
            painter.setPen(QPen(QColor(_LINE), high / 10))
        painter.drawRoundedRect(bar, high / 5, high / 5)


def _days(painter: QPainter, inside: QRectF, days: int) -> None:
    wide = inside.width() / COLUMNS
    for column in range(COLUMNS):
        bar = QRectF(inside.left() + column * wide, inside.top(), wide, inside.height()).adjusted(
            wide * 0.12, 0, -wide * 0.12, 0
        )
        painter.setPen(QPen(QColor(_LINE), wide / 9) if column < days else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_MARK if column < days else _PLAIN))
        painter.drawRoundedRect(bar, wide / 5, wide / 5)
