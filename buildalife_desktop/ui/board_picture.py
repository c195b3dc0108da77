"""Small pictures of boards: of one in my life, of a ground, and of a beginning."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from ..model.board import Board, Shape
from ..model.boards import card_in, pinned_on, size_of
from ..model.layouts import Layout, laid_out
from ..model.life import Life
from ..model.ready_boards import ReadyBoard, board_from
from ..share import colours
from .around import Around
from .board_painting import paint_board_card, paint_board_ground
from .board_sign_picture import BOARDS
from .picture_shelf import PictureShelf

BOARD, GROUND, LAYOUT, READY = "board", "board-ground", "board-layout", "board-ready"
AIR = 24
"""So many times as high as the air round a board is its picture: it does not touch what it hangs on."""


def board_picture(around: Around, board: str) -> str:
    """The name of the small picture of a board as it is now: another one as soon as anything on it is another."""
    session, shelf = around.session, around.shelf
    shelf.draw_kind(BOARD, lambda picture, size: _draw_board(session.life, picture.split(":")[1], size, shelf))
    return f"{BOARD}:{board}:{_looks(session.life, board)}"


def layout_picture(around: Around, board: str, layout: Layout) -> str:
    """The name of the small picture of a board as it would be, laid out this way."""
    session, shelf = around.session, around.shelf
    right_to_left = around.t.is_right_to_left

    def draw(picture: str, size: QSize) -> QImage | None:
        _, key, way, _ = picture.split(":")
        if key not in session.life.boards:
            return None
        there = laid_out(session.life, key, Layout(way), right_to_left=right_to_left)
        return _draw_board(session.life.having("pinned", *there), key, size, shelf)

    shelf.draw_kind(LAYOUT, draw)
    return f"{LAYOUT}:{board}:{layout}:{_looks(session.life, board)}"


def ready_picture(around: Around, ready: ReadyBoard) -> str:
    """The name of the small picture of a board as it would begin, with what is in my life now."""
    session, shelf, t = around.session, around.shelf, around.t

    def begun() -> tuple[Life, str]:
        board, there = board_from(ready, session.life, t.tell(ready.said))
        return session.life.having("boards", board).having("pinned", *there), board.id

    shelf.draw_kind(f"{READY} {ready.key}", lambda _, size: _draw_board(*begun(), size, shelf))
    life, board = begun()
    looks = repr([(one.picture, one.caption, one.x, one.y, one.size) for one in pinned_on(life, board)])
    return f"{READY} {ready.key}:{_short(looks)}"


def _looks(life: Life, board: str) -> str:
    """Short letters that are others as soon as anything on the board is another."""
    return _short(repr((life.boards[board], pinned_on(life, board))))


def _short(looks: str) -> str:
    return sha256(looks.encode()).hexdigest()[:16]


def newest_board_picture(around: Around) -> str:
    """The picture of the board that came last; where there is none, the sign of boards."""
    boards = list(around.session.life.boards)
    return board_picture(around, boards[-1]) if boards else BOARDS


def ground_picture(around: Around, ground: str, shape: Shape = Shape.WIDE) -> str:
    """The name of the picture of an empty board with this ground."""
    around.shelf.draw_kind(GROUND, _draw_empty)
    return f"{GROUND}:{shape}:{ground}"


def _draw_board(life: Life, key: str, size: QSize, shelf: PictureShelf) -> QImage | None:
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
    around = max(2, min(size.width(), size.height()) // AIR)
    scale = max(1.0, min((size.width() - 2 * around) / across, (size.height() - 2 * around) / down))
    rect = QRectF(around, around, round(across * scale), round(down * scale))
    whole = QSize(round(rect.width()) + 2 * around, round(rect.height()) + 2 * around)
    image = QImage(whole, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image, rect


def _paint_edge(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(QPen(QColor(colours.PICTURES), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
