"""What a wish for seeing or hearing would change, drawn small: it can be told from the picture alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from .drawn_letters import draw_letters
from .look.themes import CALM
from .square_picture import square_picture

_WISH = "seen:"
INK, GROUND, CARD = CALM.ink, CALM.paper, CALM.card
STRONG, MARK = CALM.places["week"].strong, CALM.spoken
PITCHES = {25: 0.72, 50: 0.5, 75: 0.28}
"""How far down a note stands, by its pitch."""


def wish_picture(kind: str, which: object) -> str:
    """The picture of a wish: of the kind shows, gaps, bar, captions, marks, pitch, script or reads."""
    return f"{_WISH}{kind} {which}"


def is_wish(picture: str) -> bool:
    """Whether it is the picture of a wish."""
    return picture.startswith(_WISH)


def draw_wish(picture: str, size: QSize) -> QImage:
    """A small window, or part of one, with the wish come true."""
    kind, _, which = picture.removeprefix(_WISH).partition(" ")
    image, painter = square_picture(size, 100)
    _DRAWS[kind](painter, which)
    painter.end()
    return image


def _card(painter: QPainter, room: QRectF, ground: str = CARD) -> None:
    painter.setPen(QPen(QColor(INK), 3))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(room, 8, 8)


def _bar_of_words(painter: QPainter, room: QRectF, colour: str = INK) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(room, 4, 4)


def _person(painter: QPainter, middle: QPointF, high: float) -> None:
    """A head and shoulders, as the sign of a picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(STRONG))
    painter.drawEllipse(middle - QPointF(0, high * 0.22), high * 0.24, high * 0.24)
    painter.drawChord(QRectF(middle.x() - high * 0.42, middle.y() + high * 0.1, high * 0.84, high * 0.84), 0, 180 * 16)


def _shows(painter: QPainter, which: str) -> None:
    _card(painter, QRectF(12, 6, 76, 88))
    if which == "pictures only":
        _person(painter, QPointF(50, 50), 62)
    elif which == "words only":
        draw_letters(painter, QRectF(12, 6, 76, 88), "Abc", 36, INK)
    else:
        _person(painter, QPointF(50, 38), 46)
        draw_letters(painter, QRectF(12, 64, 76, 28), "Abc", 22, INK)


def _gaps(painter: QPainter, which: str) -> None:
    apart = 26 if which == "big" else 6
    side = (92 - apart) / 2
    for across in (4, 4 + side + apart):
        for down in (4, 4 + side + apart):
            _card(painter, QRectF(across, down, side, side), STRONG)


def _window(painter: QPainter) -> QRectF:
    room = QRectF(2, 12, 96, 76)
    _card(painter, room, GROUND)
    return room


def _bar(painter: QPainter, which: str) -> None:
    """The bar of the window with its first buttons on this side, and the hand's side marked by an arrow under them."""
    room = _window(painter)
    painter.setPen(QPen(QColor(INK), 2))
    painter.drawLine(QPointF(room.left(), 42), QPointF(room.right(), 42))
    is_right = which == "right"
    for number in range(3):
        left = 9 + number * 19
        spot = QRectF(100 - left - 15 if is_right else left, 19, 15, 16)
        _bar_of_words(painter, spot, STRONG if number < 2 else CALM.dash)
    painter.setPen(QPen(QColor(INK), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    tip, end = (82.0, 30.0) if is_right else (18.0, 70.0)
    back = -14 if is_right else 14
    painter.drawLine(QPointF(end, 66), QPointF(tip, 66))
    painter.drawPolyline([QPointF(tip + back, 56), QPointF(tip, 66), QPointF(tip + back, 76)])


def _captions(painter: QPainter, which: str) -> None:
    _window(painter)
    for left in (10, 38, 66):
        _card(painter, QRectF(left, 22, 24, 30))
    if which == "shown":
        _bar_of_words(painter, QRectF(4, 62, 92, 24), INK)
        _bar_of_words(painter, QRectF(12, 70, 48, 8), CARD)
        _bar_of_words(painter, QRectF(64, 70, 22, 8), CALM.ring_inside)


def _marks(painter: QPainter, which: str) -> None:
    _card(painter, QRectF(12, 6, 76, 88), MARK if which == "marked" else CARD)
    _person(painter, QPointF(50, 38), 46)
    draw_letters(painter, QRectF(12, 64, 76, 28), "Abc", 22, INK)


def _pitch(painter: QPainter, which: str) -> None:
    """A note on its lines, high or low."""
    painter.setPen(QPen(QColor(INK), 2))
    for down in (20, 35, 50, 65, 80):
        painter.drawLine(QPointF(6, down), QPointF(94, down))
    middle = 100 * PITCHES[int(which)]
    painter.setBrush(QColor(STRONG))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(46, middle), 15, 11)
    painter.setPen(QPen(QColor(STRONG), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    up = -42 if middle >= 50 else 42
    side = 59 if up < 0 else 33
    painter.drawLine(QPointF(side, middle), QPointF(side, middle + up))


def _reads(painter: QPainter, which: str) -> None:
    """What is read by itself is marked: the title, the title and a tile, or nothing."""
    _window(painter)
    is_read = {"titles": 1, "titles and tiles": 2}.get(which, 0)
    _bar_of_words(painter, QRectF(8, 19, 84, 18), MARK if is_read else GROUND)
    _bar_of_words(painter, QRectF(28, 24, 44, 8))
    for number, left in enumerate((10, 38, 66)):
        _card(painter, QRectF(left, 46, 24, 34), MARK if is_read > 1 and not number else CARD)
    if not is_read:
        painter.setPen(QPen(QColor(INK), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(14, 94), QPointF(86, 6))


def _script(painter: QPainter, which: str) -> None:
    """The first letters of a language's own name."""
    _card(painter, QRectF(6, 12, 88, 76), STRONG)
    draw_letters(painter, QRectF(6, 12, 88, 76), which, 44, CARD)


_DRAWS = {
    "shows": _shows,
    "gaps": _gaps,
    "bar": _bar,
    "captions": _captions,
    "marks": _marks,
    "pitch": _pitch,
    "reads": _reads,
    "script": _script,
}
