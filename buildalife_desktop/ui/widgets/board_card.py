"""One picture of a board on the screen: its button, where it is, and how it looks, kept ready."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from ...model.turned_box import TurnedBox
from ..board_painting import paint_board_card
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .board_marks import MARK
from .board_piece import BoardPiece
from .pinned_tile import PinnedTile
from .tile_face import TileFace


class BoardCard:
    """A button and the turned card it stands for, painted once and then only moved."""

    def __init__(self, look: Look, shelf: PictureShelf, name: str, parent: QWidget) -> None:
        self.tile = PinnedTile(look, shelf, TileFace(""), name, parent=parent)
        self.tile.setMinimumSize(1, 1)
        self.middle = QPointF()
        self._touch, self._shelf = look.touch, shelf
        self._piece: BoardPiece | None = None
        self._box = TurnedBox(0, 0, 1, 1)
        self._scale = 1.0
        self._painted = QPixmap()
        self._painted_as: object = None

    def show_piece(self, piece: BoardPiece) -> None:
        """What it shows from now on."""
        self._piece = piece
        if self.tile.face != piece.face:
            self.tile.show_face(piece.face)

    def place(self, corner: QPointF, scale: float, within: QRect) -> None:
        """Lie where the facts say: `corner` is the board's, `scale` the pixels of a board unit."""
        assert self._piece is not None
        box = self._piece.card.box
        self._scale = scale
        self._box = TurnedBox(0, 0, box.wide * scale, box.high * scale, box.turn)
        self.move_to(QPointF(corner.x() + box.x * scale, corner.y() + box.y * scale), within)

    def move_to(self, middle: QPointF, within: QRect) -> None:
        """Lie with the middle here; the button is never smaller than can be pressed, nor outside `within`."""
        self.middle = middle
        left, top, right, bottom = self._box.bounds
        wide = max(ceil(right - left) + 2 * MARK, self._touch)
        high = max(ceil(bottom - top) + 2 * MARK, self._touch)
        spot = QRect(round(middle.x() - wide / 2), round(middle.y() - high / 2), wide, high)
        seen = spot & within
        if seen.width() < self._touch:
            seen.setLeft(min(max(seen.left(), within.left()), within.right() + 1 - self._touch))
            seen.setWidth(self._touch)
        if seen.height() < self._touch:
            seen.setTop(min(max(seen.top(), within.top()), within.bottom() + 1 - self._touch))
            seen.setHeight(self._touch)
        self.tile.setGeometry(seen)

    def covers(self, spot: QPointF) -> bool:
        """Whether this spot lies on the card as it is turned."""
        return self._box.covers(spot.x() - self.middle.x(), spot.y() - self.middle.y())

    def distance(self, spot: QPointF) -> float:
        """How far a spot is from the middle, across or down, whichever is more, in pixels."""
        away = spot - self.middle
        return max(abs(away.x()), abs(away.y()))

    def outline(self, grown: float) -> QPolygonF:
        """Its turned edge, this many pixels further out."""
        box = self._box
        larger = TurnedBox(self.middle.x(), self.middle.y(), box.wide + 2 * grown, box.high + 2 * grown, box.turn)
        return QPolygonF([QPointF(x, y) for x, y in larger.corners])

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint the card where it lies."""
        assert self._piece is not None
        card = self._piece.card
        looks = (card.box.wide, card.box.high, card.box.turn, card.lines, self._piece.picture, card.line, card.is_white)
        if self._painted_as != (looks, self._scale, ratio):
            self._painted = self._paint_once(ratio)
            self._painted_as = (looks, self._scale, ratio)
        size = self._painted.deviceIndependentSize()
        painter.drawPixmap(
            round(self.middle.x() - size.width() / 2), round(self.middle.y() - size.height() / 2), self._painted
        )

    def _paint_once(self, ratio: float) -> QPixmap:
        assert self._piece is not None
        left, top, right, bottom = self._box.bounds
        wide, high = ceil(right - left) + 2, ceil(bottom - top) + 2
        painted = QPixmap(ceil(wide * ratio), ceil(high * ratio))
        painted.setDevicePixelRatio(ratio)
        painted.fill(Qt.GlobalColor.transparent)
        painter = QPainter(painted)
        painter.translate(wide / 2, high / 2)
        paint_board_card(
            painter,
            self._piece.card,
            self._piece.picture,
            self._scale,
            lambda picture, size: self._shelf.pixmap(picture, size, ratio),
        )
        painter.end()
        return painted
