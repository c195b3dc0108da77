"""How a tile is painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from ..look.look import Look
from ..look.theme import PlaceColour, Theme
from ..picture_shelf import PictureShelf
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_measures import PAD, ROW_PICTURE, fitted_font, words_flags
from .tile_state import TileState

RING = 4
LINE = 3
THICK = 6
PLATE_CORNER = 12


def paint_tile(
    painter: QPainter, rect: QRect, face: TileFace, state: TileState, look: Look, shelf: PictureShelf
) -> None:
    """Paint a tile's face in its state."""
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
        self._ground()
        match self.face.form:
            case TileForm.CARD:
                self._card()
            case TileForm.DOOR:
                self._door()
            case TileForm.ROW | TileForm.FACE:
                self._row()
            case TileForm.HEADING:
                self._heading()
        self._outline()
        self._corner_sign()
        if self.state.has_ring:
            self._ring()

    # --- ground and edges

    def _shape(self, rect: QRect, corner: float) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), corner, corner)
        return path

    def _fill(self) -> QColor:
        if self.state.is_down:
            return QColor(self.theme.card_pressed)
        if self.state.is_speaking:
            return QColor(self.theme.spoken)
        if self.face.form is TileForm.HEADING:
            return QColor(self.colour.strong if self.colour else self.theme.card)
        if self.state.is_chosen or self.face.form is TileForm.DOOR:
            return QColor(self.colour.pale if self.colour else self.theme.card_pressed)
        if self.face.is_empty:
            return QColor(self.theme.paper)
        return QColor(self.theme.card)

    def _ground(self) -> None:
        self.painter.fillPath(self._shape(self.card, self.look.corner), self._fill())

    def _outline(self) -> None:
        width, style = LINE, Qt.PenStyle.SolidLine
        colour = self.theme.line
        if self.colour and self.face.form is TileForm.DOOR:
            colour = self.colour.strong
        if self.face.form is TileForm.HEADING and self.colour and self.colour.strong != self.theme.card:
            colour = self.colour.strong
        if self.face.form is TileForm.HEADING and self.theme.plate and self.colour:
            colour = self.theme.line if self.colour.strong == self.theme.paper else self.colour.strong
        if self.face.is_empty:
            colour, style = self.theme.dash, Qt.PenStyle.DashLine
        if self.face.is_marked or self.state.is_chosen:
            width, colour = THICK, (self.colour.strong if self.colour else self.theme.ink)
            if colour == self.theme.paper:
                colour = self.theme.ring_inside
        if self.state.is_target:
            width, colour = THICK, self.theme.ink
        pen = QPen(QColor(colour), width, style)
        if self.face.is_empty:
            pen.setDashPattern([3, 2])
        inset = width / 2
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(self.card).adjusted(inset, inset, -inset, -inset)
        self.painter.drawRoundedRect(edge, self.look.corner - inset, self.look.corner - inset)

    def _ring(self) -> None:
        outer = QRectF(self.rect).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.theme.ring), RING))
        self.painter.drawRoundedRect(outer, self.look.corner + RING / 2, self.look.corner + RING / 2)
        inner = QRectF(self.card).adjusted(1.5, 1.5, -1.5, -1.5)
        self.painter.setPen(QPen(QColor(self.theme.ring_inside), 3))
        self.painter.drawRoundedRect(inner, self.look.corner - 1.5, self.look.corner - 1.5)

    # --- the forms

    def _card(self) -> None:
        inside = self.card.adjusted(PAD, PAD, -PAD, -PAD)
        words_high = self._draw_words_below(inside)
        self._draw_picture(inside.adjusted(0, 0, 0, -words_high))

    def _draw_words_below(self, inside: QRect) -> int:
        """Words at the foot of a card, more of it where there is no picture; gives the height they take."""
        if not self._words:
            return 0
        share = 0.5 if self._has_picture else 1.0
        room = QSize(inside.width(), int(inside.height() * share))
        font, words = fitted_font(self._words, self.face, self.look, room)
        bounds = QFontMetrics(font).boundingRect(QRect(QPoint(), room), words_flags(self.face.form), words)
        high = min(bounds.height(), room.height()) if self._has_picture else inside.height()
        self._write(QRect(inside.left(), inside.bottom() - high + 1, inside.width(), high), font, words, self._ink)
        return high + PAD // 2

    def _door(self) -> None:
        assert self.colour
        room = QSize(self.card.width() - 4 * PAD, int(self.card.height() * 0.42))
        font, words = fitted_font(self._words, self.face, self.look, room)
        bounds = QFontMetrics(font).boundingRect(QRect(QPoint(), room), words_flags(self.face.form), words)
        high = max(int(self.card.height() * 0.27), bounds.height() + 2 * PAD)
        band = QRect(self.card.left(), self.card.bottom() - high + 1, self.card.width(), high)
        self.painter.save()
        self.painter.setClipPath(self._shape(self.card, self.look.corner))
        self.painter.fillRect(band, QColor(self.colour.strong))
        self.painter.restore()
        self._write(band.adjusted(PAD, 0, -PAD, 0), font, words, self.colour.on_strong)
        self._draw_picture(self.card.adjusted(PAD, 2 * PAD, -PAD, -high - 2 * PAD))

    def _row(self) -> None:
        """Picture and words side by side, in the middle of the tile."""
        inside = self.card.adjusted(PAD, PAD // 2, -PAD, -PAD // 2)
        side = min(inside.height(), max(ROW_PICTURE, int(inside.height() * 0.8))) if self._has_picture else 0
        gap = PAD if side and self._words else 0
        font, words = fitted_font(self._words, self.face, self.look, QSize(inside.width() - side - gap, inside.height()))
        words_wide = 0
        if self._words:
            room = QRect(0, 0, inside.width() - side - gap, inside.height())
            words_wide = min(room.width(), QFontMetrics(font).boundingRect(room, words_flags(self.face.form), words).width() + 4)
        left = inside.left() + (inside.width() - side - gap - words_wide) // 2
        spot = QRect(left, inside.center().y() - side // 2, side, side)
        words_room = QRect(left + side + gap, inside.top(), words_wide, inside.height())
        if self.face.form is TileForm.FACE and side:
            self._draw_round(self._mirrored(spot))
        elif side:
            self._draw_picture(self._mirrored(spot))
        if self._words:
            self._write(self._mirrored(words_room), font, words, self._ink)

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
            self._write(QRect(inside.left(), inside.bottom() - note_high, inside.width(), note_high), note, self.face.note, ink)
        room = inside.adjusted(0, 0, 0, -note_high)
        font, words = fitted_font(self._words, self.face, self.look, room.size())
        self._write(room, font, words, ink)

    # --- picture and words

    @property
    def _words(self) -> str:
        return "" if self.face.hidden_words else self.face.words

    @property
    def _has_picture(self) -> bool:
        return bool(self.face.picture)

    @property
    def _ink(self) -> str:
        return self.theme.soft_ink if self.face.is_dim else self.theme.ink

    def _write(self, rect: QRect, font: object, words: str, ink: str) -> None:
        self.painter.setFont(font)  # type: ignore[arg-type]
        self.painter.setPen(QColor(ink))
        self.painter.drawText(rect, words_flags(self.face.form), words)

    def _draw_picture(self, room: QRect) -> None:
        if not self._has_picture or room.width() < 8 or room.height() < 8:
            return
        if self.face.is_empty:
            side = min(room.width(), room.height(), self.look.px(60))
            room = QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side)
        if self.theme.plate:
            side = min(room.width(), room.height())
            plate = QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side)
            self.painter.fillPath(self._shape(plate, PLATE_CORNER), QColor(self.theme.plate))
            room = plate.adjusted(4, 4, -4, -4)
        pixmap = self.shelf.pixmap(self.face.picture, room.size(), self.painter.device().devicePixelRatio())
        if pixmap is None:
            return
        size = pixmap.deviceIndependentSize()
        left = room.left() + (room.width() - size.width()) / 2
        top = room.top() + (room.height() - size.height()) / 2
        spot = QRectF(left, top, size.width(), size.height())
        self.painter.save()
        if self.face.is_dim:
            self.painter.setOpacity(0.45)
        if self.face.picture.startswith(("photo:", "file:")):
            path = QPainterPath()
            path.addRoundedRect(spot, PLATE_CORNER, PLATE_CORNER)
            self.painter.setClipPath(path)
        self.painter.drawPixmap(spot.topLeft(), pixmap)
        self.painter.restore()

    def _draw_round(self, spot: QRect) -> None:
        path = QPainterPath()
        path.addEllipse(QRectF(spot))
        colour = self.theme.places["about"]
        self.painter.fillPath(path, QColor(self.theme.plate or colour.pale))
        self.painter.save()
        self.painter.setClipPath(path)
        is_photo = self.face.picture.startswith("photo:")
        inset = 0 if is_photo else spot.width() // 8
        pixmap = self.shelf.pixmap(
            self.face.picture, spot.adjusted(inset, inset, -inset, -inset).size(), self.painter.device().devicePixelRatio()
        )
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            self.painter.drawPixmap(
                QRectF(spot).center() - QPoint(round(size.width() / 2), round(size.height() / 2)), pixmap
            )
        self.painter.restore()
        self.painter.setPen(QPen(QColor(colour.strong), 4))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(QRectF(spot).adjusted(2, 2, -2, -2))

    def _corner_sign(self) -> None:
        """A tick where it is chosen, or a short word: in the corner where reading ends."""
        if self.state.is_chosen:
            self._tick()
        elif self.face.badge:
            self._badge()

    def _corner(self, wide: int, high: int) -> QRect:
        right_to_left = self.painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.card.left() + PAD if right_to_left else self.card.right() - wide - PAD
        return QRect(left, self.card.top() + PAD, wide, high)

    def _tick(self) -> None:
        side = self.look.px(30)
        spot = QRectF(self._corner(side, side))
        self.painter.setPen(Qt.PenStyle.NoPen)
        strong = self.colour.strong if self.colour else self.theme.ink
        on_strong = self.colour.on_strong if self.colour else self.theme.card
        self.painter.setBrush(QColor(strong))
        self.painter.drawEllipse(spot)
        self.painter.setPen(QPen(QColor(on_strong), side / 8, cap=Qt.PenCapStyle.RoundCap, join=Qt.PenJoinStyle.RoundJoin))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPainterPath()
        for number, (across, down) in enumerate(((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))):
            at = (spot.left() + spot.width() * across, spot.top() + spot.height() * down)
            tick.lineTo(*at) if number else tick.moveTo(*at)
        self.painter.drawPath(tick)

    def _badge(self) -> None:
        font = self.look.font(16, bold=True)
        metrics = QFontMetrics(font)
        wide = min(metrics.horizontalAdvance(self.face.badge) + 2 * PAD, self.card.width() - 2 * PAD)
        spot = self._corner(wide, metrics.height() + 4)
        strong = self.colour.strong if self.colour else self.theme.ink
        on_strong = self.colour.on_strong if self.colour else self.theme.card
        self.painter.fillPath(self._shape(spot, 8), QColor(strong))
        self.painter.setFont(font)
        self.painter.setPen(QColor(on_strong))
        self.painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self.face.badge)


def _colour(name: str, theme: Theme) -> PlaceColour | None:
    if name.startswith("day "):
        return theme.days[int(name[4:])]
    return theme.places.get(name)
