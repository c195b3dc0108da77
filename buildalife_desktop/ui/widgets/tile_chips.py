"""Small pictures with words inside a card: who with, how I get there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile_face import TileFace

PAD = 10
SPACE = 10


def paint_chips(painter: QPainter, inside: QRect, face: TileFace, look: Look, shelf: PictureShelf) -> int:
    """Paint the chips in lines at the foot of `inside`; gives the height they take. Those with no room are told."""
    font = look.font(18, bold=True)
    metrics = QFontMetrics(font)
    side = max(look.px(34), metrics.height())
    high = side + PAD
    lines = _lines([_wide(chip, metrics, side, inside.width()) for chip in face.chips], inside.width())
    lines = lines[: inside.height() * 2 // 5 // (high + SPACE)]
    taken = len(lines) * (high + SPACE)
    top = inside.bottom() - taken + SPACE
    painter.save()
    painter.setFont(font)
    for line in lines:
        left = inside.left() + (inside.width() - sum(wide for _, wide in line) - SPACE * (len(line) - 1)) // 2
        for number, wide in line:
            spot = QRect(left, top, wide, high)
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                spot.moveLeft(inside.left() + inside.right() - spot.right())
            _paint_chip(painter, spot, face.chips[number], side, look, shelf)
            left += wide + SPACE
        top += high + SPACE
    painter.restore()
    return taken


def _wide(chip: tuple[str, str], metrics: QFontMetrics, side: int, most: int) -> int:
    picture, words = chip
    return min(most, metrics.horizontalAdvance(paintable(words)) + 2 * PAD + (side + PAD if picture else 0))


def _lines(widths: list[int], room: int) -> list[list[tuple[int, int]]]:
    """The chips' numbers and widths, line by line."""
    lines: list[list[tuple[int, int]]] = []
    used = room
    for number, wide in enumerate(widths):
        if used + SPACE + wide > room:
            lines.append([])
            used = -SPACE
        lines[-1].append((number, wide))
        used += SPACE + wide
    return lines


def _paint_chip(
    painter: QPainter, spot: QRect, chip: tuple[str, str], side: int, look: Look, shelf: PictureShelf
) -> None:
    picture, words = chip
    theme = look.theme
    painter.setPen(QPen(QColor(theme.line), 2))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(QRectF(spot).adjusted(1, 1, -1, -1), 12, 12)
    room = spot.adjusted(PAD, 0, -PAD, 0)
    if picture:
        right_to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = room.right() - side if right_to_left else room.left()
        place = QRect(at, spot.center().y() - side // 2, side, side)
        if theme.plate:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.plate))
            painter.drawRoundedRect(place, 6, 6)
        pixmap = shelf.pixmap(picture, QSize(side, side), painter.device().devicePixelRatio())
        if pixmap is not None:
            painter.drawPixmap(place.topLeft(), pixmap)
        room = room.adjusted(0, 0, -side - PAD, 0) if right_to_left else room.adjusted(side + PAD, 0, 0, 0)
    painter.setPen(QColor(theme.ink))
    shown = painter.fontMetrics().elidedText(paintable(words), Qt.TextElideMode.ElideRight, room.width() + 2)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
