"""Ways to lay out a board so that nothing lies over anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from .boards import LARGEST, SMALLEST, aspect_of, box_in, in_reading_order, rounded, size_of
from .in_lines import GAP, Extent, Room, largest_in_lines
from .life import Life
from .on_rings import largest_on_rings
from .picture import photo_sha256
from .pinned import Pinned
from .pinned_card import box_of, card_of
from .said import Said

EDGE = 0.03
_STEPS = 14
_LARGEST_PICTURE = 0.62
"""A picture alone on a board would otherwise fill it to the edges."""
_LEAST = 0.035
"""On a very full board pictures are this small, so that none lies over another."""
_TITLE_HIGH = 0.2
_LETTERS_INSIDE, _SMALLEST_IN_RING, _ANY_RINGS = 0.045, 0.09, 99
"""A title stands inside a ring where its letters, and the pictures round it, are at least so large."""
_FEW, _SMALL_SHARE = 5, 0.6
"""Up to so many beside it the big one has half of the board; and how large they may be, as a part of it."""
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
    title = max((one for one in there if not one.picture), key=lambda one: one.size, default=None)
    if title is None or len(there) < 2:
        done = _PLACED[layout](life, there, room)
    else:
        there.remove(title)
        done = (_round_a_title(life, title, there, room) if layout is Layout.ROUND else None) or _under_a_title(
            life, title, there, room, layout
        )
    if right_to_left:
        done = [replace(one, x=wide - one.x) for one in done]
    return [rounded(replace(one, level=level)) for level, one in enumerate(done)]


def _under_a_title(life: Life, title: Pinned, there: Sequence[Pinned], room: Room, layout: Layout) -> list[Pinned]:
    left, top, across, down = room
    above = _fitted(life, title, (left, top, across, _TITLE_HIGH), largest=LARGEST)
    return [above, *_PLACED[layout](life, there, (left, top + _TITLE_HIGH, across, down - _TITLE_HIGH))]


def _is_clear(life: Life, there: Sequence[Pinned]) -> bool:
    boxes = [box_in(life, one) for one in there]
    return not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def _fitted(life: Life, pinned: Pinned, cell: Room, *, largest: float = _LARGEST_PICTURE) -> Pinned:
    """A picture as large as its whole card may be in a cell, in the middle of it."""
    left, top, across, down = cell
    aspect = aspect_of(life, pinned.picture)
    pinned = replace(pinned, turn=0, x=left + across / 2, y=top + down / 2)
    too_large, fits = largest, SMALLEST
    if _is_in(replace(pinned, size=largest), aspect, across, down):
        fits = largest
    for _ in range(_STEPS if fits < largest else 0):
        size = (fits + too_large) / 2
        is_in = _is_in(replace(pinned, size=size), aspect, across, down)
        fits, too_large = (size, too_large) if is_in else (fits, size)
    return replace(pinned, size=fits)


def _is_in(pinned: Pinned, aspect: float, across: float, down: float) -> bool:
    left, top, right, bottom = box_of(pinned, aspect).bounds
    return right - left <= across - GAP and bottom - top <= down - GAP


def _in_lines(
    life: Life,
    there: Sequence[Pinned],
    room: Room,
    turns: Sequence[int] = (0,),
    largest: float = _LARGEST_PICTURE,
) -> list[Pinned]:
    """All in pictures of one size, line by line; a last line that is short stands in the middle."""
    if not there:
        return []
    turned = [replace(one, turn=turns[number % len(turns)]) for number, one in enumerate(there)]
    size, spots = largest_in_lines(_extents(life, turned), room, _LEAST, largest)
    return [replace(one, size=size, x=x, y=y) for one, (x, y) in zip(turned, spots, strict=True)]


def _extents(life: Life, there: Sequence[Pinned]) -> Callable[[float], list[Extent]]:
    """How wide and high each card is, turned as it is, when its picture has a size."""
    aspects = [aspect_of(life, one.picture) for one in there]

    def of_size(size: float) -> list[Extent]:
        boxes = (box_of(replace(one, size=size), aspect) for one, aspect in zip(there, aspects, strict=True))
        return [(right - left, bottom - top) for left, top, right, bottom in (box.bounds for box in boxes)]

    return of_size


def _by_hand(life: Life, there: Sequence[Pinned], room: Room) -> list[Pinned]:
    return _in_lines(life, there, room, _TURNS)


def _big_one(life: Life, there: Sequence[Pinned], room: Room) -> list[Pinned]:
    """Half of the room, or less beside many, for the first that is more than a sign; the others in lines."""
    left, top, across, down = room
    if len(there) < 2:
        return _in_lines(life, there, room)
    big = next((one for one in there if one.caption or photo_sha256(one.picture)), there[0])
    others = [one for one in there if one is not big]
    share = 0.5 if len(others) <= _FEW else 0.42
    if across > down:
        cell, rest = (left, top, across * share, down), (left + across * share, top, across * (1 - share), down)
    else:
        cell, rest = (left, top, across, down * share), (left, top + down * share, across, down * (1 - share))
    big = _fitted(life, big, cell)
    return [big, *_in_lines(life, others, rest, largest=max(SMALLEST, big.size * _SMALL_SHARE))]


def _in_a_ring(life: Life, there: Sequence[Pinned], room: Room) -> list[Pinned]:
    return _on_rings(life, there, room, _ANY_RINGS)


def _on_rings(life: Life, there: Sequence[Pinned], room: Room, most_rings: int) -> list[Pinned]:
    """All in pictures of one size, as large as so many rings hold them."""
    if len(there) < 3:
        return _in_lines(life, there, room)
    left, top, across, down = room
    straight = [replace(one, turn=0) for one in there]
    fits, spots = largest_on_rings(_extents(life, straight), (across, down), (_LEAST, _LARGEST_PICTURE), most_rings)
    return [replace(one, size=fits, x=left + x, y=top + y) for one, (x, y) in zip(straight, spots, strict=True)]


def _round_a_title(life: Life, title: Pinned, there: Sequence[Pinned], room: Room) -> list[Pinned] | None:
    """One ring in the whole room, with the title inside it; None where either would be too small."""
    if len(there) < 3:
        return None
    left, top, across, down = room
    ring = _on_rings(life, there, room, 1)
    taken = [box_in(life, one).bounds for one in ring]
    title = replace(title, turn=0, x=left + across / 2, y=top + down / 2)
    too_large, fits = LARGEST, SMALLEST
    for _ in range(_STEPS):
        size = (fits + too_large) / 2
        is_free = not any(_touch(box_of(replace(title, size=size)).bounds, one) for one in taken)
        fits, too_large = (size, too_large) if is_free else (fits, size)
    title = replace(title, size=fits)
    is_large = card_of(title).letters >= _LETTERS_INSIDE and ring[0].size >= _SMALLEST_IN_RING
    return [title, *ring] if is_large else None


def _touch(one: Room, other: Room) -> bool:
    """Whether two upright boxes, by left, top, right and bottom, are nearer than the gap."""
    return one[0] < other[2] + GAP and other[0] < one[2] + GAP and one[1] < other[3] + GAP and other[1] < one[3] + GAP


_PLACED: Mapping[Layout, Callable[[Life, Sequence[Pinned], Room], list[Pinned]]] = {
    Layout.ROWS: _in_lines,
    Layout.BIG_ONE: _big_one,
    Layout.ROUND: _in_a_ring,
    Layout.BY_HAND: _by_hand,
}
