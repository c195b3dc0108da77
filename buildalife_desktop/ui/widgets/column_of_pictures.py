"""One column of pictures under its heading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .column_shapes import ColumnShape
from .picture_column import PictureColumn
from .tile import Tile
from .tile_face import TileFace

EDGE = 8
SPACE = 4  # Tiles keep room for their own ring.


class ColumnOfPictures(QWidget):
    """A heading, and under it the pictures in pages of a few, on a ground of their own colour."""

    chosen = Signal(str)  # the key of the picture that was pressed
    heading_chosen = Signal(str)  # the key of the column
    dragged = Signal(object, QPoint)  # a tile, and where the pointer is on the screen
    dropped = Signal(str, QPoint)  # the key of a picture that was let go, and where on the screen

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shelf, self._t, self._name = look, shelf, t, name
        self.column = PictureColumn("", TileFace(""))
        self._picked, self._can_drag, self._has_heading, self._page = "", False, True, 0
        self._heading_high = look.touch
        self._shape = ColumnShape(look.touch, 1, 1, (look.touch, look.touch))
        self.heading = Tile(look, shelf, TileFace(""), parent=self)
        self.heading.chosen.connect(lambda: self.heading_chosen.emit(self.column.key))
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tiles: list[Tile] = []
        self._keys: list[str] = []
        self._back, self._count, self._next = self._turner(-1), QLabel(self), self._turner(1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_column(
        self,
        column: PictureColumn,
        heading_high: int,
        shape: ColumnShape,
        *,
        picked: str = "",
        can_drag: bool = False,
        has_heading: bool,
    ) -> None:
        """Show this, its pictures in this shape; the one with the key `picked` is marked. Stays on its page."""
        self._shape = shape
        if column.key != self.column.key:
            self._page = 0
        self.column, self._picked, self._can_drag = column, picked, can_drag
        self._heading_high, self._has_heading = heading_high, has_heading
        self.setAccessibleName(column.heading.words)
        self.heading.setObjectName(f"{self._name}.{column.key}")
        self.heading.show_face(column.heading)
        self._arrange()

    def set_target(self, is_target: bool) -> None:
        """Mark it as where a picked picture would go."""
        self.heading.set_target(is_target)

    def show_picture(self, key: str) -> None:
        """Turn to the page this picture is on."""
        at = next((number for number, (other, _) in enumerate(self.column.items) if other == key), None)
        if at is not None:
            self._page = at // self._per_page
            self._arrange()

    def tile_of(self, key: str) -> Tile | None:
        """The tile of a picture, where its page is shown."""
        return self._tiles[self._keys.index(key)] if key in self._keys else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        place = theme.places.get(self.column.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(place.strong if place and place.strong != theme.paper else theme.line), 2))
        painter.setBrush(QColor(place.pale if place else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), self._look.corner, self._look.corner)
        painter.end()

    # --- laying out

    @property
    def _room(self) -> QRect:
        top = self._heading_high + EDGE + SPACE if self._has_heading else EDGE
        return self.rect().adjusted(EDGE, top, -EDGE, -EDGE)

    @property
    def _per_page(self) -> int:
        return self._shape.across * self._shape.down

    def _arrange(self) -> None:
        if self._has_heading:
            self.heading.setGeometry(EDGE, EDGE, max(1, self.width() - 2 * EDGE), self._heading_high)
            self.heading.show()
        items, each = self.column.items, self._per_page
        pages = max(1, -(-len(items) // each))
        self._page = max(0, min(self._page, pages - 1))
        room = self._room
        self._show_turners(pages, room)
        self._place(items[self._page * each : (self._page + 1) * each], room)
        self._nothing.setVisible(not items and bool(self.column.empty))
        self._nothing.setText(self.column.empty)
        self._nothing.setFont(self._look.font(20))
        self._nothing.setGeometry(self._room)

    def _place(self, shown: tuple[tuple[str, TileFace], ...], room: QRect) -> None:
        while len(self._tiles) < len(shown):
            self._add_to_pool()
        self._keys = [key for key, _ in shown]
        shape, (wide, high) = self._shape, self._shape.picture
        left = (room.width() - wide * shape.across - SPACE * (shape.across - 1)) // 2
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(shown))
            if number >= len(shown):
                continue
            self._show_tile(tile, *shown[number])
            down, across = divmod(number, shape.across)
            spot = QRect(room.left() + left + across * (wide + SPACE), room.top() + down * (high + SPACE), wide, high)
            tile.setGeometry(self._mirrored(spot))

    def _show_tile(self, tile: Tile, key: str, face: TileFace) -> None:
        tile.setObjectName(f"{self._name}.picture.{key}")
        is_picked = bool(self._picked) and key == self._picked
        tile.setCheckable(is_picked)
        tile.set_chosen(is_picked)
        tile.can_be_dragged = self._can_drag
        tile.show_face(face if face.colour else replace(face, colour=self.column.colour))

    def _show_turners(self, pages: int, room: QRect) -> None:
        side = turner_high(self._look)
        top = room.bottom() - side + 1
        heading = self.column.heading.words
        for turner, words, sign, at, is_there in (
            (self._back, self._t("Earlier ones: {heading}", heading=heading), signs.BACK, room.left(), self._page > 0),
            (
                self._next,
                self._t("More: {heading}", heading=heading),
                signs.NEXT,
                room.right() - side + 1,
                self._page < pages - 1,
            ),
        ):
            turner.show_face(TileFace(words, sign, hidden_words=True, colour=self.column.colour))
            turner.setGeometry(self._mirrored(QRect(at, top, side, side)))
            turner.setVisible(is_there)
        self._count.setText(self._t("Page {page} of {pages}", page=self._page + 1, pages=pages))
        self._count.setFont(self._look.font(18, bold=True))
        self._count.setWordWrap(True)
        self._count.setGeometry(room.left() + side + SPACE, top, max(1, room.width() - 2 * (side + SPACE)), side)
        self._count.setVisible(pages > 1)
        for part in (self._back, self._count, self._next):
            part.raise_()

    def _turner(self, step: int) -> Tile:
        tile = Tile(self._look, self._shelf, TileFace(""), f"{self._name}.{'later' if step > 0 else 'earlier'}")
        tile.setParent(self)
        tile.setMinimumSize(1, 1)
        tile.chosen.connect(lambda: self._turn(step))
        return tile

    def _turn(self, step: int) -> None:
        self._page += step
        self._arrange()
        pressed, other = (self._next, self._back) if step > 0 else (self._back, self._next)
        if not pressed.isVisible():
            other.setFocus()

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), parent=self)
        tile.setMinimumSize(1, 1)
        tile.clicked.connect(lambda: self.chosen.emit(self._keys[number]))
        tile.dragged.connect(lambda spot: self.dragged.emit(tile, spot))
        tile.dropped.connect(lambda spot: self.dropped.emit(self._keys[number], spot))
        self._tiles.append(tile)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    def sizeHint(self) -> QSize:
        return QSize(self._shape.wide + 2 * EDGE, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)


def turner_high(look: Look) -> int:
    """How high the tiles are that turn the pages of a column."""
    return max(look.touch, min(look.px(look.touch), 100))
