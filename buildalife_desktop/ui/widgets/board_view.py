"""A board with its pictures, each a real button placed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ...model.board import Board
from ...model.boards import size_of
from ...model.grounds import ground_of
from ..board_painting import paint_board_ground
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .board_card import BoardCard
from .board_marks import paint_marks
from .board_piece import BoardPiece
from .pinned_tile import PinnedTile

EDGE = 8
"""Room round the board for its outline and for the marks of pictures that lie at its edge."""


class BoardView(QWidget):
    """A board as it will be printed, as large as there is room; never mirrored, for a picture is where I put it.

    Child order is reading order, whatever lies in front: the board paints its pictures itself (see `PinnedTile`).
    """

    chosen = Signal(str)  # a picture was pressed: its id
    place_chosen = Signal(float, float)  # the board was pressed where no picture is, or while it asks for a place
    moved = Signal(str, float, float)  # a picture was dragged: its id, and where its middle is now, in board units

    def __init__(self, look: Look, shelf: PictureShelf, name: str) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._board: Board | None = None
        self._cards: dict[str, BoardCard] = {}
        self._order: list[str] = []
        self._ground = QPixmap()
        self._asks_place = False
        self._pressed = ""
        self._is_held = self._is_dragging = False
        self._pressed_at = self._grip = QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_board(
        self,
        board: Board,
        pieces: Sequence[BoardPiece],
        order: Sequence[str],
        picked: str = "",
        *,
        asks_place: bool = False,
    ) -> None:
        """Show these pieces, from back to front; `order` has their ids as they are read.

        While it `asks_place`, a press anywhere tells the place and picks no picture.
        """
        if board != self._board:
            self._board, self._ground = board, QPixmap()
        self._asks_place = asks_place
        before = self._cards
        self._cards = {piece.id: before.get(piece.id) or self._new_card(piece.id) for piece in pieces}
        for key in before.keys() - self._cards.keys():
            before[key].tile.hide()
            before[key].tile.deleteLater()
        for piece in pieces:
            card = self._cards[piece.id]
            card.show_piece(piece)
            card.tile.setCheckable(piece.id == picked)
            card.tile.set_chosen(piece.id == picked)
        self._put_in_reading_order(list(order))
        self._place_all()
        self.update()

    def tile_of(self, pinned: str) -> PinnedTile | None:
        """The button of a picture."""
        return self._cards[pinned].tile if pinned in self._cards else None

    def wide_for(self, high: int) -> int:
        """How wide it is when it is this high, with nothing left over."""
        across, down = size_of(self._board or Board(""))
        return round((high - 2 * EDGE) * across / down) + 2 * EDGE

    def spot_of(self, x: float, y: float) -> QPointF:
        """Where a place on the board is in this widget, in pixels."""
        rect = self._rect()
        return QPointF(rect.left() + x * self._scale(), rect.top() + y * self._scale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground = QPixmap()
        self._place_all()

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self._look.touch, 4 * self._look.touch)

    # --- where everything is

    def _rect(self) -> QRectF:
        """The board itself, in the middle of the widget, on whole pixels."""
        across, down = size_of(self._board or Board(""))
        scale = self._scale()
        rect = QRect(0, 0, round(across * scale), round(down * scale))
        rect.moveCenter(self.rect().center())
        return QRectF(rect)

    def _scale(self) -> float:
        """Pixels to a board unit."""
        across, down = size_of(self._board or Board(""))
        return max(1.0, min((self.width() - 2 * EDGE) / across, (self.height() - 2 * EDGE) / down))

    def _place_all(self) -> None:
        scale, corner, within = self._scale(), self._rect().topLeft(), self.rect()
        for card in self._cards.values():
            card.place(corner, scale, within)

    def _new_card(self, key: str) -> BoardCard:
        card = BoardCard(self._look, self._shelf, f"{self._name}.{key}", self)
        card.tile.chosen.connect(lambda: self.chosen.emit(key))
        card.tile.show()
        return card

    def _put_in_reading_order(self, order: list[str]) -> None:
        """Child order and the way of the Tab key, both as the board is read."""
        if order == self._order:
            return
        self._order = order
        tiles = [self._cards[key].tile for key in order]
        for tile in tiles:
            tile.raise_()
        for before, after in pairwise(tiles):
            QWidget.setTabOrder(before, after)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self._rect()
        painter.drawPixmap(rect.topLeft(), self._ground_pixmap(rect))
        shown = event.region()
        painter.setClipRect(rect)
        cards = [card for card in self._cards.values() if shown.intersects(card.tile.geometry())]
        for card in cards:
            card.paint(painter, self.devicePixelRatio())
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.theme.places["pictures"].strong
        painter.setPen(QPen(QColor(colour), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-2, -2, 2, 2))
        shows_ring = bool(self.window().property("shows_ring"))
        for card in cards:
            paint_marks(painter, card, shows_ring=shows_ring)
        painter.end()

    def _ground_pixmap(self, rect: QRectF) -> QPixmap:
        if self._ground.isNull() and self._board is not None:
            ratio = self.devicePixelRatio()
            self._ground = QPixmap((rect.size() * ratio).toSize())
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(QColor(ground_of(self._board.ground).colour))
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_board_ground(painter, QRectF(QPointF(), rect.size()), self._board)
            painter.end()
        return self._ground

    # --- a pointer

    def piece_at(self, spot: QPointF) -> str:
        """The id of the picture a press here means, or "": the front one there, or a small one close by."""
        for key, card in reversed(self._cards.items()):
            if card.covers(spot):
                return key
        near = [
            (card.distance(spot), key)
            for key, card in self._cards.items()
            if card.tile.geometry().contains(spot.toPoint())
        ]
        near = [(far, key) for far, key in near if far <= self._look.touch / 2]
        return min(near)[1] if near else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._is_held = True
        self._pressed_at = event.position()
        self._pressed = "" if self._asks_place else self.piece_at(event.position())
        if self._pressed:
            card = self._cards[self._pressed]
            self._grip = card.middle - event.position()
            card.tile.setDown(True)
            card.tile.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_held or self._pressed not in self._cards:
            return
        far = (event.position() - self._pressed_at).manhattanLength()
        if not self._is_dragging and far < 2 * QApplication.startDragDistance():
            return
        self._is_dragging = True
        card, rect = self._cards[self._pressed], self._rect()
        there = event.position() + self._grip
        there = QPointF(min(max(there.x(), rect.left()), rect.right()), min(max(there.y(), rect.top()), rect.bottom()))
        before = card.tile.geometry()
        card.move_to(there, self.rect())
        self.update(before.united(card.tile.geometry()) if before.intersects(card.tile.geometry()) else before)
        self.update(card.tile.geometry())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_held or event.button() is not Qt.MouseButton.LeftButton:
            return
        was_dragging, key = self._is_dragging, self._pressed
        self._is_held = self._is_dragging = False
        self._pressed = ""
        card = self._cards.get(key)
        if card is not None:
            card.tile.setDown(False)
        if was_dragging and card is not None:
            rect, scale = self._rect(), self._scale()
            self.moved.emit(key, (card.middle.x() - rect.left()) / scale, (card.middle.y() - rect.top()) / scale)
        elif card is not None and self.piece_at(event.position()) == key:
            card.tile.click()
        elif card is None and self._rect().contains(event.position()):
            self._tell_place(event.position())

    def _tell_place(self, spot: QPointF) -> None:
        rect, scale = self._rect(), self._scale()
        self.place_chosen.emit((spot.x() - rect.left()) / scale, (spot.y() - rect.top()) / scale)
