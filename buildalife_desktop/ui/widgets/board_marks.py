"""What marks a picture on a board: picked, spoken, pressed, and where the focus is. Never printed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ...share import colours
from ..look.themes import CALM
from .tile import Tile

MARK = 12
"""The room a mark takes outside of a card, in pixels."""
THICK = 6
TICK = 26


class Marked(Protocol):
    """A card on a board that can be marked."""

    tile: Tile

    def outline(self, grown: float) -> QPolygonF:
        """Its turned edge, this many pixels further out."""


def paint_marks(painter: QPainter, card: Marked, *, shows_ring: bool) -> None:
    """The marks of one card, over all the others. The board is light in every theme, so these colours always show."""
    tile = card.tile
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tile.isDown():
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(colours.INK)
        shade.setAlpha(40)
        painter.setBrush(shade)
        painter.drawPolygon(card.outline(0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if tile.state.is_speaking:
        _line(painter, card.outline(6), colours.INK, 11)
        _line(painter, card.outline(6), CALM.ring_inside, 7)
    elif tile.isChecked():
        _line(painter, card.outline(THICK / 2), colours.PICTURES, THICK)
    if tile.hasFocus() and shows_ring:
        _line(painter, card.outline(9), CALM.ring, 4)
        _line(painter, card.outline(5.5), CALM.ring_inside, 3)
    if tile.isChecked():
        _tick(painter, card.outline(0)[1])


def _line(painter: QPainter, shape: QPolygonF, colour: str, thick: float) -> None:
    painter.setPen(
        QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolygon(shape)


def _tick(painter: QPainter, corner: QPointF) -> None:
    """A round tick on the corner: this one is picked."""
    spot = QRectF(0, 0, TICK, TICK)
    spot.moveCenter(corner)
    painter.setPen(QPen(QColor(colours.CARD), 2))
    painter.setBrush(QColor(colours.PICTURES))
    painter.drawEllipse(spot)
    painter.setPen(
        QPen(QColor(colours.ON_COLOUR), 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    places = ((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))
    painter.drawPolyline([QPointF(spot.left() + TICK * x, spot.top() + TICK * y) for x, y in places])
    painter.setBrush(Qt.BrushStyle.NoBrush)
