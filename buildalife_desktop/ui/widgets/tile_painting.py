"""How a tile is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath

from ...model.seeing_wishes import Shows
from ..look.letters import paintable
from ..look.look import Look
from ..look.place_colour import PlaceColour
from ..look.theme import Theme
from ..picture_shelf import PictureShelf
from ..signs import MIRRORED
from .marked_words import paint_marked_words
from .picture_in_ring import paint_picture_in_ring
from .round_face import paint_round_face
from .seen_face import seen_face
from .tile_chips import paint_chips
from .tile_corner import badge_high, paint_badge, paint_tick, tick_side
from .tile_edges import RING, paint_ground, paint_outline, paint_ring, shape
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_lines import line_shape, paint_lines
from .tile_measures import PAD, ROW_PICTURE, WRAP, fitted_font, words_flags
from .tile_state import TileState

SMALLEST_PICTURE = 24
SMALL_ROW_WORDS = 16  # words this big stay whole, and the picture gives way
LOW = 90  # under this height a card's edges come nearer
_WITH_THEIR_OWN_GROUND = ("photo:", "file:", "board:", "board-ground:", "board-layout:", "board-ready ")
WORDS_OUT = 5  # words come nearer to the edge than pictures
PLATE_CORNER = 12

UNDER_TICK = 0.8  # of the tick, which hangs over the edge
WITHOUT_PICTURES = 1.3  # words have the room of the picture too
SMALL_DOOR = 230
"""Pixels high: a door under this is one of many on a page."""


def paint_tile(
    painter: QPainter, rect: QRect, face: TileFace, state: TileState, look: Look, shelf: PictureShelf
) -> None:
    """Paint a tile's face in its state, as somebody wishes to see it."""
    face = seen_face(face, look.seeing.shows)
    if look.seeing.shows is Shows.WORDS and not face.picture:
        face = replace(face, text_size=round(face.text_size * WITHOUT_PICTURES))
    if face.form is TileForm.ROUND:
        paint_round_face(painter, rect, face, state, look, shelf)
        return
    _TilePainting(painter, rect, face, state, look, shelf).paint()


class _TilePainting:
    def __init__(
        self, painter: QPainter, rect: QRect, face: TileFace, state: TileState, look: Look, shelf: PictureShelf
    ) -> None:
        self.painter, self.rect, self.face, self.state = painter, rect, face, state
        self.look, self.shelf = look, shelf
        self.theme: Theme = look.theme
        self.colour = _colour(face.colour, self.theme)
        # Room for the ring is always kept, so that nothing moves when it comes.
        self.card = rect.adjusted(RING, RING, -RING, -RING)

    def paint(self) -> None:
        paint_ground(self.painter, self.card, self.face, self.state, self.look, self.colour)
        match self.face.form:
            case TileForm.CARD:
                self._card()
            case TileForm.DOOR:
                self._door()
            case TileForm.ROW | TileForm.FACE | TileForm.STRONG:
                self._row()
            case TileForm.HEADING:
                self._heading()
            case TileForm.LINE:
                self._line()
        paint_outline(self.painter, self.card, self.face, self.state, self.look, self.colour)
        if self.state.is_chosen:
            paint_tick(self.painter, self.card, self.look, self.colour)
        elif self.face.badge:
            paint_badge(self.painter, self.card, self.face.badge, self.look, self.colour)
        if self.state.has_ring:
            paint_ring(self.painter, self.rect, self.card, self.look)

    # --- the forms

    def _card(self) -> None:
        pad = PAD if self.card.height() >= LOW else PAD // 2
        inside = self._under_badge(self.card.adjusted(PAD, pad, -PAD, -pad))
        if self.state.is_chosen and not self._has_picture:
            inside.setTop(self.card.top() + int(tick_side(self.card, self.look) * UNDER_TICK))
        if self.face.chips:
            inside.setBottom(inside.bottom() - paint_chips(self.painter, inside, self.face, self.look, self.shelf))
        words_high = self._draw_words_below(inside)
        self._draw_picture(inside.adjusted(0, 0, 0, -words_high))

    def _under_badge(self, inside: QRect) -> QRect:
        """What a badge leaves free: words never lie on words."""
        if not self.face.badge:
            return inside
        inside.setTop(
            self.card.top() + badge_high(self.look, self.card) + (PAD // 2 if self.card.height() > LOW else 0)
        )
        if self.card.height() <= LOW:
            inside.setBottom(self.card.bottom() - 2)
        return inside

    def _draw_words_below(self, inside: QRect) -> int:
        """Words at the foot of a card, more of it where there is no picture; gives the height they take."""
        if not self._words:
            return 0
        share = 0.5 if self._has_picture else 1.0
        inside = inside.adjusted(-WORDS_OUT, 0, WORDS_OUT, 0)
        room = QSize(inside.width(), int(inside.height() * share))
        font, words = fitted_font(self._words, self.face, self.look, room)
        bounds = QFontMetrics(font).boundingRect(QRect(QPoint(), room), words_flags(self.face.form), words)
        high = min(bounds.height(), room.height()) if self._has_picture else inside.height()
        self._write(QRect(inside.left(), inside.bottom() - high + 1, inside.width(), high), font, words, self._ink)
        return high + PAD // 2

    def _door(self) -> None:
        assert self.colour
        # A small door keeps its room for the picture, and bands of the same height beside each other.
        is_small = self.card.height() < SMALL_DOOR
        room = QSize(self.card.width() - 2 * PAD - 6, int(self.card.height() * 0.42))
        font, words = fitted_font(self._words, self.face, self.look, room)
        metrics = QFontMetrics(font)
        bounds = metrics.boundingRect(QRect(QPoint(), room), words_flags(self.face.form), words)
        around = PAD if is_small else 2 * PAD
        least = 2 * metrics.lineSpacing() + around if is_small else int(self.card.height() * 0.27)
        high = min(max(least, bounds.height() + around), self.card.height() // 2) if words else 2 * PAD
        band = QRect(self.card.left(), self.card.bottom() - high + 1, self.card.width(), high)
        self.painter.save()
        self.painter.setClipPath(shape(self.card, self.look.corner))
        self.painter.fillRect(band, QColor(self.colour.strong))
        self.painter.restore()
        self._write(band.adjusted(PAD, 0, -PAD, 0), font, words, self.colour.on_strong)
        self._draw_picture(self.card.adjusted(PAD, around, -PAD, -high - around))

    def _row(self) -> None:
        """Picture and words side by side, in the middle of the tile."""
        inside = self._under_badge(self.card.adjusted(PAD, PAD // 2, -PAD, -PAD // 2))
        if self.state.is_chosen:
            # The tick would lie on the words.
            inside.setRight(inside.right() - tick_side(self.card, self.look))
        side = self._row_side(inside) if self._has_picture else 0
        gap = PAD if side and self._words else 0
        font, words = fitted_font(
            self._words, self.face, self.look, QSize(inside.width() - side - gap, inside.height())
        )
        words_wide = 0
        if self._words:
            room = QRect(0, 0, inside.width() - side - gap, inside.height())
            words_wide = min(
                room.width(), QFontMetrics(font).boundingRect(room, words_flags(self.face.form), words).width() + 4
            )
        left = inside.left() + (inside.width() - side - gap - words_wide) // 2
        spot = QRect(left, inside.center().y() - side // 2, side, side)
        words_room = QRect(left + side + gap, inside.top(), words_wide, inside.height())
        if self.face.form is TileForm.FACE and side:
            paint_picture_in_ring(self.painter, self._mirrored(spot), self.face.picture, self.look, self.shelf)
        elif side:
            self._draw_picture(self._mirrored(spot))
        if self._words:
            self._write(self._mirrored(words_room), font, words, self._ink)

    def _line(self) -> None:
        """Picture at the side reading begins from; words, small lines and the note under each other beside it."""
        inside = self.card.adjusted(2 * PAD, PAD // 2, -PAD, -PAD // 2)
        if self.state.is_chosen:
            inside.setRight(inside.right() - tick_side(self.card, self.look))
        under = badge_high(self.look, self.card) if self.face.badge else 0
        lines = line_shape(inside, self.face, self.look, under)
        self._draw_picture(self._mirrored(lines.picture))
        if self._words:
            font, words = fitted_font(self._words, self.face, self.look, lines.words.size())
            self._write(self._mirrored(lines.words), font, words, self._ink)
        paint_lines(self.painter, lines, self.face, self.look, self.shelf, self._mirrored)

    def _row_side(self, inside: QRect) -> int:
        """How big a picture beside words is: never so big that the words have no room."""
        side = min(inside.height(), max(ROW_PICTURE, int(inside.height() * 0.8)))
        if self.face.is_empty:
            side = min(side, self.look.px(60))
        if not self._words:
            return side
        metrics = QFontMetrics(self.look.font(SMALL_ROW_WORDS, bold=True))
        longest = max(metrics.horizontalAdvance(word) for word in self._words.split())
        return max(SMALLEST_PICTURE, min(side, int(inside.width() * 0.34), inside.width() - PAD - longest))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return rect
        return QRect(self.rect.left() + self.rect.right() - rect.right(), rect.top(), rect.width(), rect.height())

    def _heading(self) -> None:
        inside = self.card.adjusted(PAD // 2, 2, -PAD // 2, -2)
        ink = self.colour.on_strong if self.colour else self.theme.ink
        if self.state.is_speaking or self.state.is_down:
            ink = self.theme.ink
        note_high = 0
        if self.face.note:
            note = self.look.font(16, bold=True)
            note_high = QFontMetrics(note).height()
            self._write(
                QRect(inside.left(), inside.bottom() - note_high, inside.width(), note_high), note, self.face.note, ink
            )
        room = inside.adjusted(0, 0, 0, -note_high)
        font, words = fitted_font(self._words, self.face, self.look, room.size())
        self._write(room, font, words, ink)

    # --- picture and words

    @property
    def _words(self) -> str:
        return "" if self.face.hidden_words else paintable(self.face.words)

    @property
    def _picture(self) -> str:
        """An arrow points the way reading goes."""
        if self.painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return MIRRORED.get(self.face.picture, self.face.picture)
        return self.face.picture

    @property
    def _has_picture(self) -> bool:
        return bool(self.face.picture)

    @property
    def _ink(self) -> str:
        is_plain = self.face.form is not TileForm.STRONG or self.state.is_down or self.state.is_speaking
        if self.colour and not is_plain:
            return self.colour.on_strong
        return self.theme.soft_ink if self.face.is_dim else self.theme.ink

    @property
    def _is_photo(self) -> bool:
        return self.face.picture.startswith(_WITH_THEIR_OWN_GROUND)

    @property
    def _plate(self) -> str | None:
        """What lies under a drawing so that its lines show. A photo brings its own ground."""
        if self._is_photo:
            return None
        return self.theme.plate or (self.theme.card if self.face.form is TileForm.STRONG else None)

    def _write(self, rect: QRect, font: QFont, words: str, ink: str) -> None:
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        is_alone = not self._has_picture and self.face.form is not TileForm.LINE
        flags = WRAP if is_alone else words_flags(self.face.form)
        if self.state.is_speaking and self.state.word[1] and words == self.face.words:
            align = Qt.AlignmentFlag.AlignHCenter if flags == WRAP else Qt.AlignmentFlag.AlignLeading
            is_on_strong = self.colour is not None and ink == self.colour.on_strong
            ground = self.colour.strong if self.colour and is_on_strong else self.theme.spoken
            paint_marked_words(self.painter, rect, words, font, self.state.word, (ink, ground), align)
        else:
            self.painter.drawText(rect, flags, words)

    def _draw_picture(self, room: QRect) -> None:
        if not self._has_picture or room.width() < 8 or room.height() < 8:
            return
        if self.face.is_empty:
            side = min(room.width(), room.height(), max(self.look.px(60), int(room.height() * 0.36)))
            room = QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side)
        if self._plate:
            side = min(room.width(), room.height())
            plate = QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side)
            self.painter.fillPath(shape(plate, PLATE_CORNER), QColor(self._plate))
            room = plate.adjusted(4, 4, -4, -4)
        pixmap = self.shelf.pixmap(self._picture, room.size(), self.painter.device().devicePixelRatio())
        if pixmap is None:
            return
        size = pixmap.deviceIndependentSize()
        left = room.left() + (room.width() - size.width()) / 2
        top = room.top() + (room.height() - size.height()) / 2
        spot = QRectF(left, top, size.width(), size.height())
        self.painter.save()
        if self.face.is_dim:
            self.painter.setOpacity(0.45)
        if self._is_photo:
            path = QPainterPath()
            path.addRoundedRect(spot, PLATE_CORNER, PLATE_CORNER)
            self.painter.setClipPath(path)
        self.painter.drawPixmap(spot.topLeft(), pixmap)
        self.painter.restore()


def _colour(name: str, theme: Theme) -> PlaceColour | None:
    if name.startswith("day "):
        return theme.days[int(name[4:])]
    return theme.places.get(name)
