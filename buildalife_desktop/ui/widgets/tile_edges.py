"""A tile's ground, its outline, and the ring around it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ..look.look import Look
from ..look.place_colour import PlaceColour
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_state import TileState

RING = 4
LINE = 3
THICK = 6


def shape(rect: QRect, corner: float) -> QPainterPath:
    """A rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), corner, corner)
    return path


def paint_ground(
    painter: QPainter, card: QRect, face: TileFace, state: TileState, look: Look, colour: PlaceColour | None
) -> None:
    """The ground the picture and words lie on."""
    painter.fillPath(shape(card, look.corner), QColor(_ground(face, state, look, colour)))


def paint_outline(
    painter: QPainter, card: QRect, face: TileFace, state: TileState, look: Look, colour: PlaceColour | None
) -> None:
    """The line around it: thick where it is chosen, marked or a target, dashed where the place is empty."""
    width, style = LINE, Qt.PenStyle.SolidLine
    line = _line(face, look, colour)
    if face.is_empty:
        line, style = look.theme.dash, Qt.PenStyle.DashLine
    if face.is_marked or state.is_chosen:
        width, line = THICK, (colour.strong if colour else look.theme.ink)
        line = look.theme.ring_inside if line == look.theme.paper else line
    if state.is_target:
        width, line = THICK, look.theme.ink
    pen = QPen(QColor(line), width, style)
    if face.is_empty:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    edge = QRectF(card).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(edge, look.corner - inset, look.corner - inset)


def paint_ring(painter: QPainter, rect: QRect, card: QRect, look: Look) -> None:
    """The ring that shows where the focus or the scan is: two colours, to be seen on any ground."""
    outer = QRectF(rect).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.theme.ring), RING))
    painter.drawRoundedRect(outer, look.corner + RING / 2, look.corner + RING / 2)
    inner = QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(QColor(look.theme.ring_inside), 3))
    painter.drawRoundedRect(inner, look.corner - 1.5, look.corner - 1.5)


def _ground(face: TileFace, state: TileState, look: Look, colour: PlaceColour | None) -> str:
    theme = look.theme
    if state.is_down:
        return theme.card_pressed
    if state.is_speaking:
        return theme.spoken
    if face.form in (TileForm.HEADING, TileForm.STRONG):
        return colour.strong if colour else theme.card
    if state.is_chosen or face.form is TileForm.DOOR:
        return colour.pale if colour else theme.card_pressed
    return theme.paper if face.is_empty else theme.card


def _line(face: TileFace, look: Look, colour: PlaceColour | None) -> str:
    """Doors and headings are outlined in their own colour, unless that would not be seen."""
    if colour and face.form in (TileForm.DOOR, TileForm.HEADING, TileForm.STRONG) and colour.strong != look.theme.paper:
        return colour.strong
    return look.theme.line
