"""Pictures in columns, to be read back and moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .column_of_pictures import EDGE, SPACE, ColumnOfPictures, turner_high
from .column_room import ColumnRoom
from .column_shapes import ColumnShape, column_shapes
from .dragged_tile import DraggedTile
from .picture_column import PictureColumn
from .tile import Tile

SMALLEST = QSize(126, 112)
"""The least size of a picture with its words, in pixels at 100 percent."""
NARROWEST = 204
"""Pixels at 100 percent: where there is no room for such columns, one is shown at a time under all headings."""
LINE = 40
"""The height of words under a picture, at 100 percent."""
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, there is always one at a time, where nothing else is wished."""


class PictureColumns(QWidget):
    """A column for each answer, side by side, or one at a time with the headings of all above it.

    Which one is open where there is one at a time: the one whose heading was pressed last (see `open_column`).
    """

    chosen = Signal(str)  # the key of the picture that was pressed
    heading_chosen = Signal(str)  # the key of the column whose heading was pressed
    moved = Signal(str, str)  # a picture was dragged: its key, and the key of the column where it was dropped

    def __init__(
        self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, most_beside: int = MOST_BESIDE
    ) -> None:
        super().__init__()
        self._look, self._shelf, self._t, self._name = look, shelf, t, name
        self._most_beside = most_beside
        self._shown: Sequence[PictureColumn] = ()
        self._columns: list[ColumnOfPictures] = []
        self._picked, self._can_drag, self._open = "", False, ""
        self._smallest = SMALLEST
        self._dragged = DraggedTile(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def is_one_at_a_time(self) -> bool:
        """Whether only one column is shown, with the headings of all above it."""
        wide = self.width() // max(1, len(self._shown)) - self._look.gap - 2 * EDGE
        least = self._look.px(max(NARROWEST, self._smallest.width()))
        return self._look.text_percent > self._most_beside or wide < least

    def show_columns(
        self,
        columns: Sequence[PictureColumn],
        picked: str = "",
        *,
        can_drag: bool = False,
        smallest: QSize = SMALLEST,
    ) -> None:
        """Show these; the picture with the key `picked` is marked, and every other column is where it can go."""
        self._smallest = smallest
        self._shown, self._picked, self._can_drag = columns, picked, can_drag
        if self._open not in [column.key for column in columns]:
            self._open = next((column.key for column in columns if column.items), columns[0].key if columns else "")
        while len(self._columns) < len(columns):
            self._add_to_pool()
        self._arrange()

    def open_column(self, key: str) -> None:
        """Where there is one at a time, show this one."""
        self._open = key
        self._arrange()

    def show_picture(self, key: str) -> None:
        """Turn to the page this picture is on, wherever it is, and give it the focus."""
        for column in self._columns[: len(self._shown)]:
            if any(key == other for other, _ in column.column.items):
                if self.is_one_at_a_time:
                    self.open_column(column.column.key)
                column.show_picture(key)
                tile = column.tile_of(key)
                if tile is not None:
                    tile.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, 3 * self._look.touch)

    # --- laying out

    def _arrange(self) -> None:
        count = len(self._shown)
        for column in self._columns[count:]:
            column.hide()
        if not count or self.width() < 50:
            return
        one = self.is_one_at_a_time
        high = self._heading_high(one)
        left = 0
        for number, (column, shape) in enumerate(zip(self._columns, self._shapes(one, high), strict=False)):
            shown, wide = self._shown[number], shape.wide + 2 * EDGE
            column.setVisible(not one or shown.key == self._open)
            column.heading.setParent(self if one else column)
            spot = QRect(left, 0, wide, self.height())
            if one:
                spot = QRect(0, high + SPACE, self.width(), self.height() - high - SPACE)
                self._place_tab(column.heading, number, high)
            column.setGeometry(self._mirrored(spot))
            column.show_column(shown, high, shape, picked=self._picked, can_drag=self._can_drag, has_heading=not one)
            left += wide + self._look.gap
            column.heading.setCheckable(one and shown.key == self._open)
            column.heading.set_chosen(column.heading.isCheckable())
            holds = any(key == self._picked for key, _ in shown.items)
            column.set_target(bool(self._picked) and not holds)
        self._put_in_reading_order(one)

    def _shapes(self, one: bool, heading_high: int) -> list[ColumnShape]:
        """Each column as it would be alone, or all of them beside each other."""
        counts = [len(column.items) for column in self._shown]
        wide = self.width() - 2 * EDGE
        if one:
            high = self.height() - heading_high - SPACE - 2 * EDGE
            return [column_shapes([count], self._column_room(wide, high))[0] for count in counts]
        wide -= (2 * EDGE + self._look.gap) * (len(counts) - 1)
        return column_shapes(counts, self._column_room(wide, self.height() - heading_high - SPACE - 2 * EDGE))

    def _column_room(self, wide: int, high: int) -> ColumnRoom:
        """Pictures need not grow with the words."""
        line = self._look.px(LINE) - LINE
        picture = (self._look.px(self._smallest.width()), self._smallest.height() + line)
        narrowest = min(max(picture[0], self._look.px(NARROWEST)), wide // max(1, len(self._shown)))
        return ColumnRoom(wide, high, picture, narrowest, turner_high(self._look) + SPACE, SPACE)

    def _place_tab(self, heading: Tile, number: int, high: int) -> None:
        gap, count = self._look.gap - 4, len(self._shown)
        wide = (self.width() - gap * (count - 1)) // count
        heading.setGeometry(self._mirrored(QRect(number * (wide + gap), 0, wide, high)))
        heading.show()

    def _put_in_reading_order(self, one: bool) -> None:
        for column in self._columns:
            if one:
                column.heading.raise_()
            else:
                column.heading.lower()
        for column in self._columns:
            column.raise_()

    def _heading_high(self, one: bool) -> int:
        if one:
            return max(self._look.touch, min(self._look.px(64), round(self.height() * 0.24)))
        return max(self._look.touch, min(self._look.px(72), round(self.height() * 0.2)))

    def _add_to_pool(self) -> None:
        column = ColumnOfPictures(self._look, self._shelf, self._t, self._name, self)
        column.chosen.connect(self.chosen)
        column.heading_chosen.connect(self._press_heading)
        column.dragged.connect(self._drag)
        column.dropped.connect(self._drop)
        self._columns.append(column)

    def _press_heading(self, key: str) -> None:
        if not self._picked and self.is_one_at_a_time:
            self.open_column(key)
        self.heading_chosen.emit(key)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    # --- dragging: never needed, for those who like it

    def _drag(self, tile: Tile, spot: QPoint) -> None:
        here = self._dragged.drag(tile, spot)
        target = self._column_at(here)
        for column in self._columns[: len(self._shown)]:
            column.set_target(column.column.key == target)

    def _drop(self, key: str, spot: QPoint) -> None:
        here = self._dragged.drop(spot)
        target = self._column_at(here)
        self._arrange()
        if target:
            self.moved.emit(key, target)

    def _column_at(self, here: QPoint) -> str:
        for column in self._columns[: len(self._shown)]:
            parts = (column, column.heading) if self.is_one_at_a_time else (column,)
            for part in parts:
                if part.isVisible() and QRect(part.mapTo(self, QPoint()), part.size()).contains(here):
                    return column.column.key
        return ""
