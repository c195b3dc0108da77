"""What has room beside each other on the screen of my people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from .look.look import Look
from .widgets.circle_view import CircleView, Faces
from .widgets.tile_rows import Row, TileRows

SIDE = 336
"""The width of what is beside the circle, at 100 percent; it grows with the letters, but not over MOST_SIDE."""
MOST_SIDE = 0.42
EDGE = 14


@dataclass(frozen=True)
class CircleRoom:
    """`takes_turns`: letters are so big that the side and the people need the whole screen, one after the other.

    `fits`: everyone has a place in the circle. `rows` are those of the side that fit.
    """

    takes_turns: bool
    fits: bool
    rows: list[Row]
    side_wide: int

    @staticmethod
    def measured(
        size: QSize, look: Look, side: TileRows, circle: CircleView, rows: Iterable[list[Row]], faces: Faces
    ) -> CircleRoom:
        """For a screen of this size. `rows` are those of the side, and again with less, in case not all fit."""
        wide, high = round(min(look.px(SIDE), size.width() * MOST_SIDE)), size.height() - 2 * EDGE
        takes_turns, some = True, []
        for some in rows:
            takes_turns = not _fits(side.needed(some, wide), wide, high)
            if not takes_turns:
                break
        room = QSize(size.width() - wide - 3 * EDGE, size.height())
        return CircleRoom(takes_turns, not takes_turns and circle.fits(faces, room), some, wide)

    def lay_out(self, screen: QWidget, circle: CircleView, pages: QWidget, side: TileRows, ways: QWidget) -> None:
        """Give every part of the screen its place; the side is where reading ends."""
        wide, high = screen.width(), screen.height()
        whole = QRect(EDGE, EDGE, wide - 2 * EDGE, high - 2 * EDGE)
        main = QRect(EDGE, 0, wide - self.side_wide - 3 * EDGE, high)
        beside = QRect(wide - self.side_wide - EDGE, EDGE, self.side_wide, whole.height())
        ways.setGeometry(whole)
        circle.setGeometry(_mirrored(main, screen))
        pages.setGeometry(whole if self.takes_turns else _mirrored(main.adjusted(0, EDGE, 0, -EDGE), screen))
        side.setGeometry(_mirrored(beside, screen))


def _fits(needed: QSize, wide: int, high: int) -> bool:
    return needed.width() <= wide and needed.height() <= high


def _mirrored(rect: QRect, screen: QWidget) -> QRect:
    if screen.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        rect.moveLeft(screen.width() - rect.right() - 1)
    return rect
