"""How a board is painted: the same on the screen, in a small picture of it, and on paper.

Colours are those of paper in every theme: what is on the screen is what is printed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from ..model.board import Board
from ..model.boards import size_of
from ..model.grounds import bands_on, circles_on, ground_of
from ..model.pinned_card import LINE_HIGH, PinnedCard, Room
from ..share import colours
from .look.letters import FAMILIES, paintable

PixmapOf = Callable[[str, QSize], QPixmap | None]
"""Finds a picture fitted into a size, or None."""
HAIRLINE = 0.0015
"""The thin edge of white paper, in board units, so that it shows on white ground."""


def paint_board_ground(painter: QPainter, rect: QRectF, board: Board) -> None:
    """What lies under the pictures, in `rect`, which has the shape of the board."""
    ground = ground_of(board.ground)
    wide, high = size_of(board)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, QColor(ground.colour))
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / wide, rect.height() / high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground.marks or ground.colour))
    for left, top, across, down in bands_on(ground, wide, high):
        painter.fillRect(QRectF(left, top, across, down), painter.brush())
    for x, y, radius in circles_on(ground, wide, high):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def paint_board_card(painter: QPainter, card: PinnedCard, picture: str, scale: float, pixmap_of: PixmapOf) -> None:
    """A card with its middle at 0, 0, turned; `scale` is how many pixels a board unit has."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.rotate(card.box.turn)
    wide, high = card.box.wide * scale, card.box.high * scale
    whole = QRectF(-wide / 2, -high / 2, wide, high)
    painter.translate(whole.topLeft())
    whole.moveTopLeft(QPointF())
    if card.is_white:
        painter.fillRect(whole, QColor(colours.CARD))
    if card.picture is not None:
        _paint_picture(painter, _place(card.picture, scale), picture, pixmap_of)
    if card.words is not None:
        _paint_words(painter, card, scale)
    if card.is_white:
        _paint_line(painter, whole, card, scale)
    painter.restore()


def _place(room: Room, scale: float) -> QRectF:
    left, top, wide, high = room
    return QRectF(left * scale, top * scale, wide * scale, high * scale)


def _paint_picture(painter: QPainter, spot: QRectF, picture: str, pixmap_of: PixmapOf) -> None:
    if min(spot.width(), spot.height()) < 1:
        return
    pixmap = pixmap_of(picture, QSize(round(spot.width()), round(spot.height()))) if picture else None
    if pixmap is None:
        pen = QPen(QColor(colours.QUIET_INK), max(1.0, spot.width() / 60), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(spot)
        return
    size = pixmap.deviceIndependentSize()
    # A photo fills its place, which has its shape; a drawing is square.
    fits = min(spot.width() / size.width(), spot.height() / size.height())
    painted = QRectF(0, 0, size.width() * fits, size.height() * fits)
    painted.moveCenter(spot.center())
    painter.drawPixmap(painted, pixmap, QRectF(pixmap.rect()))


def _paint_words(painter: QPainter, card: PinnedCard, scale: float) -> None:
    assert card.words is not None
    spot = _place(card.words, scale)
    if card.picture is not None and not card.is_white:
        painter.fillRect(spot, QColor(colours.CARD))
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setBold(True)
    font.setPixelSize(max(1, round(card.letters * scale)))
    widest = max(QFontMetricsF(font).horizontalAdvance(paintable(line)) for line in card.lines)
    painter.setFont(font)
    painter.setPen(QColor(colours.INK))
    high = card.letters * LINE_HIGH * scale
    top = spot.center().y() - high * len(card.lines) / 2
    for number, line in enumerate(card.lines):
        painter.save()
        painter.translate(spot.center().x(), top + high * (number + 0.5))
        # The widths the lines were broken by are not exact: a line that is too long is drawn narrower.
        painter.scale(min(1.0, spot.width() / widest) if widest else 1.0, 1.0)
        room = QRectF(-widest, -high, 2 * widest, 2 * high)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), paintable(line))
        painter.restore()


def _paint_line(painter: QPainter, whole: QRectF, card: PinnedCard, scale: float) -> None:
    thick = card.line * scale if card.line else max(1.0, HAIRLINE * scale)
    painter.setPen(
        QPen(
            QColor(colours.INK if card.line else colours.HAIRLINE),
            thick,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.FlatCap,
            Qt.PenJoinStyle.MiterJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))
