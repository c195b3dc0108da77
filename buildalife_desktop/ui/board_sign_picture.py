"""Signs for what can be done to a picture on a board: bigger, turned, nearer. Drawn as the symbols are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from .picture_shelf import PictureShelf
from .square_picture import square_picture

BIGGER, SMALLER = "board-sign:bigger", "board-sign:smaller"
TURN_LEFT, TURN_RIGHT = "board-sign:turn left", "board-sign:turn right"
NEARER, FURTHER, TO_FRONT = "board-sign:nearer", "board-sign:further", "board-sign:to front"
NO_FRAME, THIN_FRAME, THICK_FRAME, WHITE_CARD = (
    f"board-sign:frame {name}" for name in ("none", "thin", "thick", "white")
)
LEFT, RIGHT, UP, DOWN = (f"board-sign:arrow {way}" for way in ("left", "right", "up", "down"))
"""Never mirrored: on a board left is left, whichever way reading goes."""
BOARDS, NEW_BOARD, NICE = "board-sign:boards", "board-sign:boards new", "board-sign:boards nice"
KIND = "board-sign"
_LINE, _THIS, _OTHER, _PAPER, _SKY, _HILL = "#000000", "#92D3F5", "#D0CFCE", "#FFFFFF", "#92D3F5", "#5C9E31"


def use_board_signs(shelf: PictureShelf) -> None:
    """Let the shelf have these signs."""
    shelf.draw_kind(KIND, draw_board_sign)


def draw_board_sign(picture: str, size: QSize) -> QImage:
    """One of the signs above."""
    image, painter = square_picture(size, 72)
    kind, _, which = picture.partition(":")[2].partition(" ")
    match kind:
        case "bigger" | "smaller":
            _sized(painter, grows=kind == "bigger")
        case "turn":
            _turned(painter, to_left=which == "left")
        case "frame":
            _framed(painter, which)
        case "boards":
            _collage(painter, which)
        case "arrow":
            _arrow(painter, {"right": 0, "down": 90, "left": 180, "up": 270}[which])
        case _:
            _stacked(painter, kind)
    painter.end()
    return image


def _pen(painter: QPainter, thick: float = 2.4, colour: str = _LINE) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, cap, join))


def _card(painter: QPainter, rect: QRectF, colour: str) -> None:
    _pen(painter)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, 3, 3)


def _sized(painter: QPainter, *, grows: bool) -> None:
    """A small card and a large one; an arrow from corner to corner says which way."""
    large, small = QRectF(8, 8, 56, 56), QRectF(8, 40, 24, 24)
    _card(painter, large, _THIS if grows else _PAPER)
    _card(painter, small, _PAPER if grows else _THIS)
    near, far = QPointF(36, 36), QPointF(56, 16)
    _pen(painter, 4)
    painter.drawLine(near, far)
    tip, way = (far, 1) if grows else (near, -1)
    painter.drawPolyline(QPolygonF([tip + QPointF(-13 * way, 0), tip, tip + QPointF(0, 13 * way)]))


def _turned(painter: QPainter, *, to_left: bool) -> None:
    """A card leaning over, under a bent arrow."""
    if to_left:
        painter.translate(72, 0)
        painter.scale(-1, 1)
    painter.save()
    painter.translate(36, 46)
    painter.rotate(18)
    _card(painter, QRectF(-17, -17, 34, 34), _THIS)
    painter.restore()
    _pen(painter, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    path.arcMoveTo(QRectF(8, 8, 56, 56), 160)
    path.arcTo(QRectF(8, 8, 56, 56), 160, -125)
    painter.drawPath(path)
    tip = path.currentPosition()
    painter.drawPolyline(QPolygonF([tip + QPointF(-12, -3), tip, tip + QPointF(2, -13)]))


def _stacked(painter: QPainter, kind: str) -> None:
    """Cards over each other: the blue one is this one."""
    places = [QRectF(8, 8, 36, 36), QRectF(28, 28, 36, 36)]
    if kind == "to":
        places = [QRectF(6, 6, 30, 30), QRectF(18, 18, 30, 30), QRectF(30, 30, 36, 36)]
    looks = [_OTHER] * (len(places) - 1)
    colours = [_THIS, _OTHER] if kind == "further" else [*looks, _THIS]
    for place, colour in zip(places, colours, strict=True):
        _card(painter, place, colour)


def _arrow(painter: QPainter, degrees: int) -> None:
    """A broad arrow."""
    painter.translate(36, 36)
    painter.rotate(degrees)
    _pen(painter)
    painter.setBrush(QColor(_THIS))
    edge = ((-26, -9), (4, -9), (4, -24), (28, 0), (4, 24), (4, 9), (-26, 9))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in edge]))


_GROUND = "#E6F1E7"
_CARDS = ((19, 29, 19, -8, _SKY), (43, 26, 16, 6, "#FCEA2B"), (31, 46, 17, 5, "#F1B31C"), (54, 45, 17, -6, "#EA5A47"))
_NEAT_CARDS = (
    (22, 26, 17, 0, _SKY),
    (50, 26, 17, 0, "#FCEA2B"),
    (22, 47, 17, 0, "#F1B31C"),
    (50, 47, 17, 0, "#EA5A47"),
)


def _collage(painter: QPainter, which: str) -> None:
    """A board with some cards on it; a new one has a plus, and on a nice one they lie in rows."""
    _card(painter, QRectF(4, 12, 64, 48), _GROUND)
    if which == "new":
        _pen(painter, 5)
        painter.drawLine(QPointF(36, 24), QPointF(36, 48))
        painter.drawLine(QPointF(24, 36), QPointF(48, 36))
        return
    for x, y, size, turn, colour in _NEAT_CARDS if which == "nice" else _CARDS:
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn)
        _card(painter, QRectF(-size / 2, -size / 2, size, size), colour)
        painter.restore()


def _framed(painter: QPainter, which: str) -> None:
    """A small picture with what is round it."""
    inside = QRectF(18, 18, 36, 36)
    if which != "none":
        thick = {"thin": 2.4, "thick": 8.0, "white": 1.2}[which]
        around = inside.adjusted(-8, -8, 8, 14 if which == "white" else 8)
        _pen(painter, thick)
        painter.setBrush(QColor(_PAPER))
        painter.drawRect(around)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_SKY))
    painter.drawRect(inside)
    painter.setBrush(QColor(_HILL))
    painter.drawPolygon(
        QPolygonF([QPointF(18, 54), QPointF(31, 34), QPointF(40, 45), QPointF(46, 39), QPointF(54, 54)])
    )
