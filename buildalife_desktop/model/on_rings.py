"""Cards of one size on rings inside each other, as large as there is room for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import cos, pi, sin, sqrt

from .in_lines import Extent, Spot, gap_of

_STEPS = 9
_DEGREES = 360
"""A ring is tried at every degree, begun at the top."""
_FEW = 10
"""So many stand on one ring, in even steps round it."""
_NEARER = 0.85
"""On an overfull board cards come so much nearer to each other, until there is a place for each."""


def largest_on_rings(
    extents: Callable[[float], Sequence[Extent]], room: Extent, sizes: tuple[float, float], most_rings: int
) -> tuple[float, list[Spot]]:
    """The largest size, of the smallest and the largest there may be, with which all stand on so many rings at most.

    `extents` gives the cards for a size. With it comes where each one's middle is, from the top left of the room.
    Where even the smallest do not fit they lie over each other.
    """
    fits, too_large = sizes
    count = len(extents(fits))
    for _ in range(_STEPS):
        size = (fits + too_large) / 2
        is_enough = _holds(_rings(_cell(extents(size), size), room, most_rings, count), count)
        fits, too_large = (size, too_large) if is_enough else (fits, size)
    cell = _cell(extents(fits), fits)
    rings = _rings(cell, room, most_rings, count)
    while not _holds(rings, count):
        cell = cell[0] * _NEARER, cell[1] * _NEARER
        rings = _rings(cell, room, most_rings, count)
    return fits, _spread(rings, count)


def _cell(cards: Sequence[Extent], size: float) -> Extent:
    """The room that every one of these has enough of."""
    gap = gap_of(size)
    return max(wide for wide, _ in cards) + gap, max(high for _, high in cards) + gap


def _holds(rings: Sequence[Sequence[Spot]], count: int) -> bool:
    return sum(len(ring) for ring in rings) >= count


def _spread(rings: Sequence[Sequence[Spot]], count: int) -> list[Spot]:
    """The middles of `count` cells: full rings but for the innermost, which is spread evenly where it is not full."""
    middles: list[Spot] = []
    for ring in rings:
        missing = count - len(middles)
        if missing <= 0:
            break
        middles += ring if missing >= len(ring) else [ring[number * len(ring) // missing] for number in range(missing)]
    return middles


def _rings(cell: Extent, room: Extent, most: int, count: int) -> list[list[Spot]]:
    """For each ring, from the outermost, middles of cells that do not touch, round an oval."""
    across, down = room
    if count <= _FEW:
        return [_even_ring((across / 2, down / 2), ((across - cell[0]) / 2, (down - cell[1]) / 2), cell, count)]
    rings: list[list[Spot]] = []
    wide, high = (across - cell[0]) / 2, (down - cell[1]) / 2
    while wide > 0 and high > 0 and len(rings) < most:
        rings.append(_ring((across / 2, down / 2), (wide, high), cell))
        wide, high = wide - cell[0] * sqrt(2), high - cell[1] * sqrt(2)
    return rings


def _ring(middle: Spot, reach: Extent, cell: Extent) -> list[Spot]:
    ring: list[Spot] = []
    for degree in range(_DEGREES):
        turn = 2 * pi * degree / _DEGREES - pi / 2
        spot = (middle[0] + reach[0] * cos(turn), middle[1] + reach[1] * sin(turn))
        if all(_is_apart(spot, other, cell) for other in (*ring[:1], *ring[-1:])):
            ring.append(spot)
    return ring


def _even_ring(middle: Spot, reach: Extent, cell: Extent, count: int) -> list[Spot]:
    """So many in even steps; none where two of them would touch."""
    turns = [2 * pi * number / count - pi / 2 for number in range(count)]
    ring = [(middle[0] + reach[0] * cos(turn), middle[1] + reach[1] * sin(turn)) for turn in turns]
    return ring if all(_is_apart(one, other, cell) for one, other in combinations(ring, 2)) else []


def _is_apart(one: Spot, other: Spot, cell: Extent) -> bool:
    return abs(one[0] - other[0]) >= cell[0] or abs(one[1] - other[1]) >= cell[1]
