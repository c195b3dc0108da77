"""How a picture, words and lines under them lie on a tile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from ..signs import BACK, NEXT
from .line_shape import LineShape
from .plain_picture import paint_picture
from .small_line import SmallLine
from .tile_face import TileFace
from .tile_measures import PAD, SMALLEST_LETTERS, WRAP_BESIDE

NOTE, LINE = 20, 22
Mirrored = Callable[[QRect], QRect]
SMALL_PICTURE = 34
WIDEST_PICTURE = 0.26
"""The picture takes no more than this share of the width: the words come first."""
LEAST_WORDS = 0.4
"""The words keep this share of the height, whatever is under them."""


def line_shape(inside: QRect, face: TileFace, look: Look, under: int = 0) -> LineShape:
    """The shape of a tile of the form LINE in this room; words keep out of the first `under` pixels of its height."""
    side = min(inside.height(), int(inside.width() * WIDEST_PICTURE)) if face.picture else 0
    gap = 2 * PAD if side else 0
    room = inside.adjusted(side + gap, under, 0, 0)
    note_font, note_high = _note(face, look, room)
    words_high = _words_high(face, look, room, note_high)
    lines, has_more = _lines(face, look, room, words_high, note_high)
    lines_high = sum(line.room.height() for line in lines)
    middle = inside.top() + (inside.height() - words_high - lines_high - note_high) // 2
    top = max(room.top(), middle)
    words = QRect(room.left(), top, room.width(), words_high)
    down = words.bottom() + 1
    placed = tuple(
        SmallLine(line.picture, line.spot.translated(0, down), line.words, line.room.translated(0, down), line.font)
        for line in lines
    )
    note = QRect(room.left(), down + lines_high, room.width(), note_high)
    small = min(look.px(SMALL_PICTURE), room.height())
    more = QRect(room.right() - small, room.bottom() - small, small, small)
    picture = QRect(inside.left(), inside.center().y() - side // 2, side, side)
    return LineShape(picture, words, placed, note, note_font, has_more, more)


def paint_lines(
    painter: QPainter, shape: LineShape, face: TileFace, look: Look, shelf: PictureShelf, mirrored: Mirrored
) -> None:
    """Paint what is under the words: the small lines, the note, and the arrow where there is more."""
    painter.setPen(QColor(look.theme.ink))
    for line in shape.lines:
        paint_picture(painter, mirrored(line.spot), line.picture, look, shelf)
        painter.setFont(line.font)
        painter.drawText(mirrored(line.room), WRAP_BESIDE, line.words)
    if face.note:
        painter.setFont(shape.note_font)
        painter.setPen(QColor(look.theme.soft_ink))
        painter.drawText(mirrored(shape.note), WRAP_BESIDE, paintable(face.note))
    if shape.has_more:
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_picture(painter, mirrored(shape.more), BACK if is_mirrored else NEXT, look, shelf)


def _note(face: TileFace, look: Look, room: QRect) -> tuple[QFont, int]:
    if not face.note:
        return look.font(NOTE), 0
    most = room.height() * 2 // 5
    for size in range(NOTE, 8, -1):
        font = look.font(size)
        high = _high(font, room.width(), face.note)
        if high <= most or font.pixelSize() <= SMALLEST_LETTERS:
            return font, high + 2
    return font, high + 2


def _words_high(face: TileFace, look: Look, room: QRect, note_high: int) -> int:
    """As high as the words are, but room for a line under them is kept where there are lines."""
    most = room.height() - note_high
    if face.chips:
        most = max(int(room.height() * LEAST_WORDS), most - _line_high(look))
    words = "" if face.hidden_words else paintable(face.words)
    return min(most, _high(look.font(face.text_size, bold=True), room.width(), words) + 4) if words else 0


def _lines(
    face: TileFace, look: Look, room: QRect, words_high: int, note_high: int
) -> tuple[tuple[SmallLine, ...], bool]:
    """Those that have room, measured from the top of the first one."""
    font, small = look.font(LINE), look.px(SMALL_PICTURE)
    left, top = room.left(), 0
    most = room.height() - words_high - note_high
    lines: list[SmallLine] = []
    for picture, told in face.chips:
        words = paintable(told)
        indent = small + PAD if picture else 0
        high = max(_high(font, room.width() - indent, words) + 2, _line_high(look))
        if top + high > most:
            return tuple(lines), True
        spot = QRect(left, top + (high - small) // 2, small, small)
        lines.append(SmallLine(picture, spot, words, QRect(left + indent, top, room.width() - indent, high), font))
        top += high
    return tuple(lines), False


def _line_high(look: Look) -> int:
    return max(look.px(SMALL_PICTURE), QFontMetrics(look.font(LINE)).height()) + 6


def _high(font: QFont, wide: int, words: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, wide), 10_000), WRAP_BESIDE, words).height()
