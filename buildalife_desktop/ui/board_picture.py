"""Small pictures of boards: of one in my life, of a ground, and of a beginning."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from ..model.board import Board, Shape
from ..model.boards import card_in, pinned_on, size_of
from ..model.life import Life
from ..share import colours
from .around import Around
from .board_painting import paint_board_card, paint_board_ground
from .picture_shelf import PictureShelf

BOARD, GROUND = "board", "board-ground"


def board_picture(around: Around, board: str) -> str:
    """The name of the small picture of a board as it is now: another one as soon as anything on it is another."""
    life = around.session.life
    around.shelf.draw_kind(BOARD, lambda picture, size: _draw_board(around.session.life, picture, size, around.shelf))
    looks = repr((life.boards[board], pinned_on(life, board)))
    return f"{BOARD}:{board}:{sha256(looks.encode()).hexdigest()[:16]}"


def ground_picture(around: Around, ground: str, shape: Shape = Shape.WIDE) -> str:
    """The name of the picture of an empty board with this ground."""
    around.shelf.draw_kind(GROUND, _draw_empty)
    return f"{GROUND}:{shape}:{ground}"


def _draw_board(life: Life, picture: str, size: QSize, shelf: PictureShelf) -> QImage | None:
    key = picture.split(":")[1]
    if key not in life.boards:
        return None
    board = life.boards[key]
    image, rect = _blank(board, size)
    scale = rect.width() / size_of(board)[0]

    def pixmap_of(name: str, room: QSize) -> QPixmap | None:
        return shelf.pixmap(name, room, 1.0)

    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_board_ground(painter, rect, board)
    painter.setClipRect(rect)
    for one in pinned_on(life, key):
        painter.save()
        card = card_in(life, one)
        painter.translate(rect.left() + card.box.x * scale, rect.top() + card.box.y * scale)
        paint_board_card(painter, card, one.picture, scale, pixmap_of)
        painter.restore()
    painter.setClipping(False)
    _paint_edge(painter, rect)
    painter.end()
    return image


def _draw_empty(picture: str, size: QSize) -> QImage:
    _, shape, ground = picture.split(":")
    board = Board("", "", Shape(shape), ground)
    image, rect = _blank(board, size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_board_ground(painter, rect, board)
    _paint_edge(painter, rect)
    painter.end()
    return image


def _blank(board: Board, size: QSize) -> tuple[QImage, QRectF]:
    """An image as large as the board may be in `size`, and where the board is on it."""
    across, down = size_of(board)
    scale = min((size.width() - 2) / across, (size.height() - 2) / down)
    rect = QRectF(QPointF(1, 1), QRectF(0, 0, max(1.0, across * scale), max(1.0, down * scale)).size())
    image = QImage(round(rect.width()) + 2, round(rect.height()) + 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image, rect


def _paint_edge(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(QPen(QColor(colours.PICTURES), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
