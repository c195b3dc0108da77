"""What a tile carries in the corner where reading ends: a tick, or a short word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from ..look.look import Look
from ..look.place_colour import PlaceColour
from .tile_edges import shape

PAD = 8
ABOVE = 6
SMALLEST = 12
LARGEST = 26  # a badge stays smaller than the words it goes with


def tick_side(card: QRect, look: Look) -> int:
    """How big the tick is: on a low tile no more than half its height."""
    return min(look.px(30), card.height() // 2)


def paint_tick(painter: QPainter, card: QRect, look: Look, colour: PlaceColour | None) -> None:
    """A round tick: this one is chosen."""
    colour = look.theme.badge or colour
    side = tick_side(card, look)
    spot = QRectF(_corner(painter, card, side, side))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour.strong if colour else look.theme.ink))
    painter.drawEllipse(spot)
    ink = QColor(colour.on_strong if colour else look.theme.card)
    painter.setPen(QPen(ink, side / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tick = QPainterPath()
    for number, (across, down) in enumerate(((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))):
        at = (spot.left() + spot.width() * across, spot.top() + spot.height() * down)
        tick.lineTo(*at) if number else tick.moveTo(*at)
    painter.drawPath(tick)


def paint_badge(painter: QPainter, card: QRect, words: str, look: Look, colour: PlaceColour | None) -> None:
    """A short word on a strong ground, its letters made smaller where the tile is narrow."""
    colour = look.theme.badge or colour
    font = _badge_font(look, card)
    metrics = QFontMetrics(font)
    while metrics.horizontalAdvance(words) > card.width() - 4 * PAD and font.pixelSize() > 12:
        font.setPixelSize(font.pixelSize() - 1)
        metrics = QFontMetrics(font)
    wide = min(metrics.horizontalAdvance(words) + 2 * PAD, card.width() - 2 * PAD)
    spot = _corner(painter, card, wide, badge_high(look, card) - ABOVE)
    painter.fillPath(shape(spot, 8), QColor(colour.strong if colour else look.theme.ink))
    painter.setFont(font)
    painter.setPen(QColor(colour.on_strong if colour else look.theme.card))
    painter.drawText(
        spot, int(Qt.AlignmentFlag.AlignCenter), metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
    )


def badge_high(look: Look, card: QRect) -> int:
    """How much of a tile's height a badge takes from the top."""
    return QFontMetrics(_badge_font(look, card)).height() + ABOVE


def _badge_font(look: Look, card: QRect) -> QFont:
    font = look.font(15, bold=True)
    font.setPixelSize(min(font.pixelSize(), LARGEST, max(SMALLEST, card.height() // 6)))
    return font


def _corner(painter: QPainter, card: QRect, wide: int, high: int) -> QRect:
    right_to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = card.left() + PAD if right_to_left else card.right() - wide - PAD
    return QRect(left, card.top() + ABOVE, wide, high)
