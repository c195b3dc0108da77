"""How wide columns of pictures are, and how their pictures lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .column_room import ColumnRoom

LARGEST, STEP = 2.4, 0.1
"""How many times the least size a picture may have, and the steps in which sizes are tried."""
TALLEST = 0.95
"""No picture is taller than this part of its width."""


@dataclass(frozen=True)
class ColumnShape:
    """The width inside a column, its pictures across and down, the size of one, in pixels; and on how many pages."""

    wide: int
    across: int
    down: int
    picture: tuple[int, int]
    pages: int = 1


def column_shapes(counts: Sequence[int], room: ColumnRoom) -> list[ColumnShape]:
    """A shape for each column with so many pictures, fuller ones wider; every picture has the same size.

    Pictures are as large as all of them fit at once. Where they do not even at the least size, the fullest columns get
    what width there is, and pages; where there is no height for one, it is lower.
    """
    for tenths in range(round(LARGEST / STEP), round(1 / STEP) - 1, -1):
        size = (round(room.picture[0] * tenths * STEP), round(room.picture[1] * tenths * STEP))
        down = _that_fit(room.high, size[1], room.space)
        shapes = [_shape(room, size, max(1, -(-count // down)), down) for count in counts]
        if _has_room(shapes, room) and size[1] <= room.high:
            return _spread(shapes, room)
    low = min(room.picture[1], max(room.high - room.turner - room.space, room.high // 2))
    room = replace(room, picture=(room.picture[0], low))
    return _spread(_in_pages(counts, room), room)


def _in_pages(counts: Sequence[int], room: ColumnRoom) -> list[ColumnShape]:
    across = [_that_fit(room.narrowest, room.picture[0], room.space)] * len(counts)
    shapes = [_paged(room, wide, count) for wide, count in zip(across, counts, strict=True)]
    while True:
        fullest = max(range(len(shapes)), key=lambda at: shapes[at].pages)
        wider = [*shapes]
        wider[fullest] = _paged(room, shapes[fullest].across + 1, counts[fullest])
        if shapes[fullest].pages == 1 or not _has_room(wider, room):
            return shapes
        shapes = wider


def _paged(room: ColumnRoom, across: int, count: int) -> ColumnShape:
    """As many as fit; when not all do, fewer down, for turning pages needs room too."""
    down = _that_fit(room.high, room.picture[1], room.space)
    if count > across * down:
        down = _that_fit(room.high - room.turner, room.picture[1], room.space)
    return replace(_shape(room, room.picture, across, down), pages=max(1, -(-count // (across * down))))


def _shape(room: ColumnRoom, size: tuple[int, int], across: int, down: int) -> ColumnShape:
    return ColumnShape(max(room.narrowest, across * (size[0] + room.space) - room.space), across, down, size)


def _spread(shapes: Sequence[ColumnShape], room: ColumnRoom) -> list[ColumnShape]:
    """The width that is left over goes to all alike, and pictures grow as far as the narrowest place lets them."""
    over = max(0, room.wide - sum(one.wide for one in shapes)) // max(1, len(shapes))
    shapes = [replace(one, wide=one.wide + over) for one in shapes]
    wide = min((one.wide - room.space * (one.across - 1)) // one.across for one in shapes)
    high = min((room.high - (room.turner if one.pages > 1 else 0)) // one.down - room.space for one in shapes)
    size = shapes[0].picture
    wide = max(size[0], min(wide, round(max(size[1], high) * 1.3)))
    return [replace(one, picture=(wide, max(size[1], min(high, round(wide * TALLEST))))) for one in shapes]


def _has_room(shapes: Sequence[ColumnShape], room: ColumnRoom) -> bool:
    return sum(one.wide for one in shapes) <= room.wide


def _that_fit(room: int, size: int, space: int) -> int:
    return max(1, (room + space) // (size + space))
