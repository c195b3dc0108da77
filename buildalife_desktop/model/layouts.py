"""Ways to lay out a board so that nothing lies over anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations
from math import ceil, cos, pi, sin, sqrt

from .boards import LARGEST, SMALLEST, aspect_of, box_in, in_reading_order, rounded, size_of
from .life import Life
from .pinned import Pinned
from .pinned_card import box_of
from .said import Said

Cell = tuple[float, float, float, float]
"""Left, top, width and height of the room one picture has, in board units."""

EDGE, GAP = 0.03, 0.02
_STEPS = 14
_LARGEST_PICTURE = 0.62
"""A picture alone on a board would otherwise fill it to the edges."""
_TITLE_HIGH = 0.2
_TURNS = (-6, 4, -3, 7, -5, 3, 6, -4)
"""Degrees that look laid by hand; the same each time."""


class Layout(StrEnum):
    """A way to lay out a board."""

    ROWS = "rows"
    BIG_ONE = "big one"
    ROUND = "round"
    BY_HAND = "by hand"

    @property
    def said(self) -> Said:
        """What it is called."""
        return _NAMES[self]


_NAMES = {
    Layout.ROWS: Said("In lines"),
    Layout.BIG_ONE: Said("One big, the others small"),
    Layout.ROUND: Said("In a ring"),
    Layout.BY_HAND: Said("Here and there"),
}


def layouts_for(life: Life, board: str) -> list[Layout]:
    """The ways that leave nothing under anything else: on a very full board the prettier ones cannot."""
    return [layout for layout in Layout if layout is Layout.ROWS or _is_clear(life, laid_out(life, board, layout))]


def laid_out(life: Life, board: str, layout: Layout, *, right_to_left: bool = False) -> list[Pinned]:
    """What is on a board, laid out: every card whole on it, each in its turn of reading, and none over another.

    Only on a board so full that cards of the smallest size do not fit can they touch: see `layouts_for`.
    The largest words alone are a title at the top. For ROUND the first is at the top of the ring.
    """
    there = in_reading_order(life, board, right_to_left=right_to_left)
    wide, high = size_of(life.boards[board])
    room = (EDGE, EDGE, wide - 2 * EDGE, high - 2 * EDGE)
    done: list[Pinned] = []
    title = max((one for one in there if not one.picture), key=lambda one: one.size, default=None)
    if title is not None and len(there) > 1:
        there.remove(title)
        left, top, across, down = room
        done.append(_fitted(life, title, (left, top, across, _TITLE_HIGH), turn=0, largest=LARGEST))
        room = (left, top + _TITLE_HIGH, across, down - _TITLE_HIGH)
    cells = _CELLS[layout](len(there), room)
    if right_to_left:
        cells = [(wide - left - across, top, across, down) for left, top, across, down in cells]
    turns = _TURNS if layout is Layout.BY_HAND else (0,)
    done += [
        _fitted(life, one, cell, turn=turns[number % len(turns)])
        for number, (one, cell) in enumerate(zip(there, cells, strict=True))
    ]
    return [rounded(replace(one, level=level)) for level, one in enumerate(done)]


def _is_clear(life: Life, there: Sequence[Pinned]) -> bool:
    boxes = [box_in(life, one) for one in there]
    return not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def _fitted(life: Life, pinned: Pinned, cell: Cell, *, turn: int, largest: float = _LARGEST_PICTURE) -> Pinned:
    """A picture as large as its whole turned card may be in a cell, in the middle of it."""
    left, top, across, down = cell
    aspect = aspect_of(life, pinned.picture)
    pinned = replace(pinned, turn=turn, x=left + across / 2, y=top + down / 2)
    too_large, fits = largest, SMALLEST
    if _is_in(replace(pinned, size=largest), aspect, across, down):
        fits = largest
    for _ in range(_STEPS if fits < largest else 0):
        size = (fits + too_large) / 2
        fits, too_large = (
            (size, too_large) if _is_in(replace(pinned, size=size), aspect, across, down) else (fits, size)
        )
    # With its caption a card is not in the middle of its picture, but the box of the card is where x and y are.
    return replace(pinned, size=fits)


def _is_in(pinned: Pinned, aspect: float, across: float, down: float) -> bool:
    left, top, right, bottom = box_of(pinned, aspect).bounds
    return right - left <= across - GAP and bottom - top <= down - GAP


def _rows(count: int, room: Cell) -> list[Cell]:
    """Cells of one size, in as many columns as make them largest; a last row that is short stands in the middle."""
    left, top, across, down = room
    if not count:
        return []
    columns = max(range(1, count + 1), key=lambda some: _shorter_side(some, count, across, down))
    rows = ceil(count / columns)
    wide, high = across / columns, down / rows
    cells = []
    for number in range(count):
        row, column = divmod(number, columns)
        here = min(columns, count - row * columns)
        begins = left + (across - here * wide) / 2
        cells.append((begins + column * wide, top + row * high, wide, high))
    return cells


def _shorter_side(columns: int, count: int, across: float, down: float) -> float:
    """How large a picture can be with so many columns; words under it take a fifth of the height."""
    return min(across / columns, 0.8 * down / ceil(count / columns))


def _big_one(count: int, room: Cell) -> list[Cell]:
    """Half of the room for the first, the other half in rows."""
    left, top, across, down = room
    if count < 2:
        return _rows(count, room)
    if across > down:
        return [(left, top, across / 2, down), *_rows(count - 1, (left + across / 2, top, across / 2, down))]
    return [(left, top, across, down / 2), *_rows(count - 1, (left, top + down / 2, across, down / 2))]


def _round(count: int, room: Cell) -> list[Cell]:
    """Square cells of one size on rings, the outermost first, each ring begun at the top."""
    left, top, across, down = room
    if count < 3:
        return _rows(count, room)
    too_large, fits = min(across, down) / 2, 0.0
    for _ in range(_STEPS):
        side = (too_large + fits) / 2
        too_large, fits = (too_large, side) if len(_on_rings(side, across, down)) >= count else (side, fits)
    middles = _spread(count, fits, across, down)
    return [(left + x - fits / 2, top + y - fits / 2, fits, fits) for x, y in middles]


def _spread(count: int, side: float, across: float, down: float) -> list[tuple[float, float]]:
    """The middles of `count` cells: full rings but for the innermost, which is spread evenly where it is not full."""
    middles: list[tuple[float, float]] = []
    for ring in _rings(side, across, down):
        missing = count - len(middles)
        if missing <= 0:
            break
        middles += ring if missing >= len(ring) else [ring[number * len(ring) // missing] for number in range(missing)]
    return middles


def _on_rings(side: float, across: float, down: float) -> list[tuple[float, float]]:
    return [middle for ring in _rings(side, across, down) for middle in ring]


def _rings(side: float, across: float, down: float) -> list[list[tuple[float, float]]]:
    """For each ring, from the outermost, middles of cells of this side that do not touch, round an oval."""
    rings = []
    apart = side * sqrt(2)
    wide, high = (across - side) / 2, (down - side) / 2
    while wide > 0 and high > 0:
        ring: list[tuple[float, float]] = []
        for degree in range(720):
            turn = degree * pi / 360 - pi / 2
            spot = (across / 2 + wide * cos(turn), down / 2 + high * sin(turn))
            if all(_is_apart(spot, other, side) for other in (*ring[:1], *ring[-1:])):
                ring.append(spot)
        rings.append(ring)
        wide, high = wide - apart, high - apart
    return rings


def _is_apart(one: tuple[float, float], other: tuple[float, float], side: float) -> bool:
    return abs(one[0] - other[0]) >= side or abs(one[1] - other[1]) >= side


_CELLS: Mapping[Layout, Callable[[int, Cell], Sequence[Cell]]] = {
    Layout.ROWS: _rows,
    Layout.BIG_ONE: _big_one,
    Layout.ROUND: _round,
    Layout.BY_HAND: _rows,
}
