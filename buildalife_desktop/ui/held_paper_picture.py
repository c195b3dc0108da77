"""Sheets of paper held by somebody: how large A4, A3 and posters really are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from ..model.board import Shape
from .picture_shelf import PictureShelf
from .square_picture import square_picture

KIND = "held-paper"
_LONG_MM = {"a4": 297, "a3": 420, "a2": 594, "a1": 841}
"""ISO 216."""
_ACROSS_MM = 1150
"""The side of the picture: somebody from head to hips, with room for a poster."""
_HEAD, _NECK_MM, _SHOULDERS_MM, _PAPER_MIDDLE_MM = QRectF(475, 30, 200, 235), 270, 440, 720
_LINE, _SKIN, _HAIR, _CLOTHES, _PAPER = "#000000", "#C58C5C", "#3F2A1E", "#61B2E4", "#FFFFFF"


def held_paper_picture(paper: str, shape: Shape) -> str:
    """The picture of somebody with a sheet of "a4", "a3", "a2" or "a1", as it lies."""
    return f"{KIND}:{paper} {shape}"


def use_held_papers(shelf: PictureShelf) -> None:
    """Let the shelf have these pictures."""
    shelf.draw_kind(KIND, draw_held_paper)


def draw_held_paper(picture: str, size: QSize) -> QImage:
    """Somebody behind the sheet, with their hands at its sides. All lengths are in millimetres, as they really are."""
    paper, _, shape = picture.partition(":")[2].partition(" ")
    image, painter = square_picture(size, _ACROSS_MM)
    sheet = _sheet(paper, Shape(shape))
    _paint_somebody(painter)
    _paint_arms(painter, sheet)
    _pen(painter, _LINE, 26)
    painter.setBrush(QColor(_PAPER))
    painter.drawRect(sheet)
    _paint_hands(painter, sheet)
    painter.end()
    return image


def _sheet(paper: str, shape: Shape) -> QRectF:
    long, short = _LONG_MM[paper], _LONG_MM[paper] / 2**0.5
    wide, high = (long, short) if shape is Shape.WIDE else (short, long)
    sheet = QRectF(0, 0, wide, high)
    sheet.moveCenter(QPointF(_ACROSS_MM / 2, min(_PAPER_MIDDLE_MM, _ACROSS_MM - 14 - high / 2)))
    return sheet


def _pen(painter: QPainter, colour: str, thick: float) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, cap, join))


def _paint_somebody(painter: QPainter) -> None:
    middle, half = _ACROSS_MM / 2, _SHOULDERS_MM / 2
    body = QPainterPath(QPointF(middle - half, _ACROSS_MM))
    body.lineTo(middle - half, _NECK_MM + 120)
    body.quadTo(middle - half, _NECK_MM, middle - half + 110, _NECK_MM)
    body.lineTo(middle + half - 110, _NECK_MM)
    body.quadTo(middle + half, _NECK_MM, middle + half, _NECK_MM + 120)
    body.lineTo(middle + half, _ACROSS_MM)
    _pen(painter, _LINE, 22)
    painter.setBrush(QColor(_CLOTHES))
    painter.drawPath(body)
    painter.setBrush(QColor(_SKIN))
    painter.drawEllipse(_HEAD)
    painter.setBrush(QColor(_HAIR))
    painter.drawChord(_HEAD, 20 * 16, 140 * 16)


def _paint_arms(painter: QPainter, sheet: QRectF) -> None:
    """From the shoulders to the sides of the sheet, in the colour of the clothes with a dark edge."""
    for colour, thick in ((_LINE, 116), (_CLOTHES, 76)):
        _pen(painter, colour, thick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for way, hand in zip((-1, 1), _hands(sheet), strict=True):
            shoulder = QPointF(_ACROSS_MM / 2 + way * (_SHOULDERS_MM / 2 - 50), _NECK_MM + 90)
            elbow = QPointF(
                _ACROSS_MM / 2 + way * max(_SHOULDERS_MM / 2 + 40, sheet.width() / 2), (shoulder.y() + hand.y()) / 2
            )
            arm = QPainterPath(shoulder)
            arm.quadTo(elbow, hand)
            painter.drawPath(arm)


def _paint_hands(painter: QPainter, sheet: QRectF) -> None:
    _pen(painter, _LINE, 20)
    painter.setBrush(QColor(_SKIN))
    for hand in _hands(sheet):
        painter.drawEllipse(hand, 58, 48)


def _hands(sheet: QRectF) -> tuple[QPointF, QPointF]:
    return QPointF(sheet.left(), sheet.center().y()), QPointF(sheet.right(), sheet.center().y())
