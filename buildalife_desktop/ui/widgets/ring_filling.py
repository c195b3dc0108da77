"""Filling one ring with faces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from .ring_band import RingBand
from .round_size import EDGE, OVERLAP, Box, RoundSize

APART = 12
"""The least between two faces with their names, in pixels."""
STEP = 3
"""Places are looked for at every third degree."""
EVEN, UNEVEN = 0.3, 0.6
"""How far from its even place a face may stand, as a share of the way to the next."""
MOST_LANES = 3


@lru_cache(maxsize=2048)
def fill_ring(
    band: RingBand, sizes: tuple[RoundSize, ...], taken: tuple[Box, ...], number: int, is_even: bool
) -> tuple[Box, ...] | None:
    """Tiles for all faces of a ring in order, apart from those `taken`; None where not all find a place.

    They stand in one line where they can, else in two or three, the closest first. Without `is_even` they may stand
    closer together on one side than on the other. `number` lets neighbouring rings begin at different angles. What was
    found is kept: when somebody moves, the rings inside of theirs stay as they are.
    """
    if not sizes:
        return ()
    if not _may_fit(band, sizes):
        return None
    for lanes in range(1, MOST_LANES + 1):
        tiles: list[Box] | None = []
        parts = band.lanes(lanes) if lanes > 1 else [band]
        for lane, share in zip(parts, _shares(parts, sizes), strict=True):
            assert tiles is not None
            more = _fill_line(lane, share, [*taken, *tiles], number, is_even=is_even)
            tiles = None if more is None else [*tiles, *more]
            if tiles is None:
                break
        if tiles is not None:
            return tuple(tiles)
    return None


def _may_fit(band: RingBand, sizes: Sequence[RoundSize]) -> bool:
    """Whether there is room enough for all, before looking for it: looking is slow where there is not."""
    if not all(size.disc + size.high - OVERLAP - 24 <= band.clear for size in set(sizes)):
        return False
    ring = band.around * band.clear
    return ring >= sum((size.disc + APART) * (size.disc + size.high - OVERLAP) for size in sizes)


def _may_fit_in_line(band: RingBand, sizes: Sequence[RoundSize], reach: int) -> bool:
    """Whether a line is long enough: beside each other faces need their width, under each other their height."""
    line = 6.29 * (band.outer - sizes[0].disc / 2) * min(1.0, (reach + 20) / 180)
    boxes = (size.tile(0, 0) for size in sizes)
    return line >= sum(min(wide, high) + APART - 2 * EDGE for _, _, wide, high in boxes) * 0.95


def _shares(lanes: Sequence[RingBand], sizes: Sequence[RoundSize]) -> list[Sequence[RoundSize]]:
    """Which faces go into which line: the longer the line, the more."""
    whole = sum(lane.around for lane in lanes)
    shares, used, so_far = [], 0, 0.0
    for lane in lanes:
        so_far += lane.around
        until = round(len(sizes) * so_far / whole)
        shares.append(sizes[used:until])
        used = until
    return shares


def _fill_line(
    band: RingBand, sizes: Sequence[RoundSize], taken: Sequence[Box], number: int, *, is_even: bool
) -> list[Box] | None:
    if not sizes:
        return []
    if not _may_fit(band, sizes):
        return None
    if not _may_fit_in_line(band, sizes, 180):
        return None
    reaches = sorted({band.reach(size) for size in set(sizes)}, reverse=True)
    for reach in (reach for reach in reaches if _may_fit_in_line(band, sizes, reach)):
        for wanted in _even_angles(len(sizes), reach, number):
            tiles = _near(band, sizes, wanted, taken, EVEN if is_even else UNEVEN)
            if tiles is not None:
                return tiles
    return None if is_even else _close_together(band, sizes, taken, reaches[0])


def _even_angles(count: int, reach: int, number: int) -> Iterator[list[float]]:
    """Angles to try, as even as can be; the rings differ, so that not all begin under each other."""
    if reach >= 180:
        each = 360 / count
        for shift in (number % 2 / 2, (number + 1) % 2 / 2, 0.25):
            yield [each * (place + shift) for place in range(count)]
    elif reach > 0:
        each = 2 * reach / count
        aside = 0.12 if number % 2 else -0.12
        for shift in (0.5 + aside, 0.5, 0.5 - aside):
            yield [-reach + each * (place + shift) for place in range(count)]


def _near(
    band: RingBand, sizes: Sequence[RoundSize], wanted: Sequence[float], taken: Sequence[Box], most: float
) -> list[Box] | None:
    """Each face as near to its wanted angle as there is a free spot, all in order; None where one finds none."""
    each = wanted[1] - wanted[0] if len(wanted) > 1 else 360
    tiles: list[Box] = []
    last = wanted[0] - each
    for size, angle in zip(sizes, wanted, strict=True):
        for off in _offsets(each * most):
            at = STEP * round((angle + off) / STEP)
            tile = _free(band, at, size, [*taken, *tiles]) if at > last else None
            if tile is not None:
                tiles.append(tile)
                last = at
                break
        else:
            return None
    return tiles


def _offsets(most: float) -> Iterator[int]:
    yield 0
    for off in range(STEP, max(STEP, int(most)) + 1, STEP):
        yield off
        yield -off


def _close_together(band: RingBand, sizes: Sequence[RoundSize], taken: Sequence[Box], reach: int) -> list[Box] | None:
    """One after the other from the first free spot on."""
    angles = iter(range(0, 360, STEP) if reach >= 180 else range(-180, 180, STEP))
    tiles: list[Box] = []
    for size in sizes:
        tile = next((tile for at in angles if (tile := _free(band, at, size, [*taken, *tiles]))), None)
        if tile is None:
            return None
        tiles.append(tile)
    return tiles


def _free(band: RingBand, angle: int, size: RoundSize, taken: Sequence[Box]) -> Box | None:
    spot = band.spot(angle, size)
    if spot is None:
        return None
    tile = size.tile(*spot)
    return tile if all(_are_apart(tile, other) for other in taken) else None


def _are_apart(one: Box, other: Box) -> bool:
    """Whether what is painted on two tiles is far enough apart: each tile has its own edge around that."""
    least = APART - 2 * EDGE
    across = max(other[0] - one[0] - one[2], one[0] - other[0] - other[2])
    down = max(other[1] - one[1] - one[3], one[1] - other[1] - other[3])
    return max(across, down) >= least
