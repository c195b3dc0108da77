"""Painting a round face with its name under it, as it stands in my circle."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from ..look.letters import needs_other_letters, paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .round_size import EDGE, OVERLAP
from .tile_corner import paint_tick
from .tile_edges import paint_ring, shape
from .tile_face import TileFace
from .tile_measures import WRAP, fitted_font
from .tile_state import TileState

ACROSS, DOWN = 8, 2
NARROWEST, WIDEST = 60, 96
LINES = 2
MOST_KEPT = 200  # pictures in their frames
SMALLER = 2  # letters in two lines
CORNER_SHARE = 0.4
PHOTO_SIDES, WIDE_PHOTO = (160, 256, 320, 400, 640), 1.8
SOFT = 0.55
DRAWING = 0.78  # of the disc
LINE, THICK, OUT = 4, 8, 8


def name_size(words: str, text_size: int, look: Look) -> tuple[int, int]:
    """How wide and high the label is with these words in one line or two, in pixels."""
    words = paintable(words)
    if needs_other_letters(words):  # Those may be loaded a little later, and have another size then.
        return _measured(words, text_size, look)
    key = words, text_size, look.text_percent
    if key not in _SIZES:
        if len(_SIZES) > MOST_KEPT * 10:
            _SIZES.clear()
        _SIZES[key] = _measured(words, text_size, look)
    return _SIZES[key]


_SIZES: dict[tuple[str, int, int], tuple[int, int]] = {}


def _measured(words: str, text_size: int, look: Look) -> tuple[int, int]:
    metrics = QFontMetrics(look.font(text_size, bold=True))
    wide = metrics.horizontalAdvance(words) + 2
    high = metrics.lineSpacing()
    if wide > look.px(WIDEST) and " " in words:
        metrics = QFontMetrics(look.font(text_size - SMALLER, bold=True))
        high = metrics.lineSpacing()
        wide = max(metrics.horizontalAdvance(word) for word in words.split()) + 2
        while _needed(metrics, words, wide).height() > LINES * high:
            wide += 4
        high = _needed(metrics, words, wide).height()
    # A few widths only: places are found faster so.
    return max(NARROWEST, -(-(wide + 2 * ACROSS) // 6) * 6), high + 2 * DOWN


def paint_round_face(
    painter: QPainter, rect: QRect, face: TileFace, state: TileState, look: Look, shelf: PictureShelf
) -> None:
    """Paint a face in its state: as big a disc as there is room for, the name over its lower edge."""
    card = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    wide, high = (0, OVERLAP) if face.hidden_words else name_size(face.words, face.text_size, look)
    wide, high = min(wide, card.width()), min(high, card.height() // 2)
    side = min(card.width(), card.height() - high + OVERLAP)
    top = card.top() + (card.height() - side - high + OVERLAP) // 2
    disc = QRect(card.center().x() - (side - 1) // 2, top, side, side)
    label = QRect(card.center().x() - (wide - 1) // 2, disc.bottom() + 1 - OVERLAP, wide, high)
    painter.save()
    if face.is_dim:
        painter.setOpacity(SOFT)
    paint_portrait(painter, disc, face.picture, look, shelf, "people", THICK if state.is_chosen else LINE)
    painter.restore()
    if face.corner:
        _paint_corner(painter, disc, face.corner, look, shelf)
    if not face.hidden_words:
        _paint_name(painter, label, face, state, look)
    if state.is_chosen:
        paint_tick(painter, _beside(disc), look, look.theme.places["people"])
    if state.has_ring:
        paint_ring(painter, rect, card, look)


def paint_portrait(
    painter: QPainter, disc: QRect, picture: str, look: Look, shelf: PictureShelf, colour: str, line: int
) -> None:
    """A picture in a round frame of the colour of a place: a photo fills it, a drawing stands in it."""
    theme, ratio = look.theme, painter.device().devicePixelRatio()
    is_photo = picture.startswith(("photo:", "file:"))
    room = _room_for_photo(disc.width()) if is_photo else disc.size() * DRAWING
    pixmap = shelf.pixmap(picture, room, ratio) if picture else None
    key = (
        *(pixmap.cacheKey() if pixmap is not None else 0, disc.width(), ratio),
        *(theme.plate or theme.card, theme.places[colour].strong, line),
    )
    found = _FRAMED.get(key)
    if found is None:
        found = _FRAMED[key] = _framed(pixmap, disc.width(), ratio, key[3:], is_photo=is_photo)
        while len(_FRAMED) > MOST_KEPT:
            _FRAMED.popitem(last=False)
    _FRAMED.move_to_end(key)
    painter.drawPixmap(disc.topLeft(), found)


def _room_for_photo(disc: int) -> QSize:
    """The size a photo is asked for: a few sizes only, so that faces a little bigger do not have it read again."""
    side = next((side for side in PHOTO_SIDES if side >= WIDE_PHOTO * disc), PHOTO_SIDES[-1])
    return QSize(side, side)


def _framed(pixmap: QPixmap | None, side: int, ratio: float, frame: tuple[str, str, int], *, is_photo: bool) -> QPixmap:
    """A picture in its frame (ground, colour and width of the line). Made once: a screen may have sixty of them."""
    ground, colour, line = frame
    framed = QPixmap(round(side * ratio), round(side * ratio))
    framed.setDevicePixelRatio(ratio)
    framed.fill(Qt.GlobalColor.transparent)
    whole = QRectF(0, 0, side, side)
    path = QPainterPath()
    path.addEllipse(whole.adjusted(0.5, 0.5, -0.5, -0.5))
    painter = QPainter(framed)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillPath(path, QColor(ground))
    painter.setClipPath(path)
    if pixmap is not None:
        size = pixmap.deviceIndependentSize()
        if is_photo:
            size *= side / max(1.0, min(size.width(), size.height()))
        spot = QRectF(QPointF(), size)
        spot.moveCenter(whole.center())
        painter.drawPixmap(spot, pixmap, QRectF(pixmap.rect()))
    painter.setClipping(False)
    painter.setPen(QPen(QColor(colour), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(whole.adjusted(line / 2, line / 2, -line / 2, -line / 2))
    painter.end()
    return framed


_FRAMED: OrderedDict[tuple[Any, ...], QPixmap] = OrderedDict()


def _beside(disc: QRect) -> QRect:
    """Where a tick lies over the upper edge of a disc without hiding the face."""
    return QRect(disc.left() - OUT, disc.top() - OUT // 2, disc.width() + 2 * OUT, int(disc.height() * 0.7))


def _paint_corner(painter: QPainter, disc: QRect, picture: str, look: Look, shelf: PictureShelf) -> None:
    """A small round picture where reading ends: what somebody is remembered with."""
    side = max(26, int(disc.width() * CORNER_SHARE))
    left = disc.left() if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else disc.right() - side + 1
    paint_portrait(painter, QRect(left, disc.top(), side, side), picture, look, shelf, "people", 2)


def _paint_name(painter: QPainter, label: QRect, face: TileFace, state: TileState, look: Look) -> None:
    theme = look.theme
    colour = theme.places["people"]
    ground, ink = theme.card, theme.soft_ink if face.is_dim else theme.ink
    if state.is_chosen:
        ground, ink = colour.strong, colour.on_strong
    if state.is_down or state.is_speaking:
        ground, ink = theme.card_pressed if state.is_down else theme.spoken, theme.ink
    painter.fillPath(shape(label, 9), QColor(ground))
    room = label.adjusted(ACROSS // 2, DOWN // 2, -ACROSS // 2, -DOWN // 2)
    font, words = fitted_font(paintable(face.words), face, look, room.size())
    _write(painter, room, font, words, ink)


def _write(painter: QPainter, room: QRect, font: QFont, words: str, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, WRAP, words)


def _needed(metrics: QFontMetrics, words: str, wide: int) -> QSize:
    return metrics.boundingRect(QRect(0, 0, wide, 10_000), WRAP, words).size()
