"""What a scan goes through: rows by place, blocks, or one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model.ways_in import ScanBy
from .spot import Spot
from .target import BAR, Target

MOST_IN_A_BLOCK = 8
"""A block with more than these is gone through in rows: the way to the last of many is long."""

MOST_TIMES_AS_HIGH = 2.6
"""Two that stand over each other share the row of what is beside both; three do not."""


def scan_groups(
    targets: Sequence[Target], by: ScanBy, *, is_right_to_left: bool = False
) -> tuple[tuple[int, ...], ...]:
    """The numbers of `targets` (given in reading order) in the groups a scan lights one after the other.

    Each is in one group and in one only. The bar comes last, whatever else there is: home and undo are always on the
    way.
    """
    bar = [number for number, target in enumerate(targets) if target.block == BAR]
    others = [number for number, target in enumerate(targets) if target.block != BAR]
    if by is ScanBy.ONE_BY_ONE:
        return tuple((number,) for number in [*others, *bar])
    if by is ScanBy.ROWS:
        groups = _rows(targets, others, is_right_to_left)
    else:
        groups = [group for block in _blocks(targets, others) for group in _small(targets, block, is_right_to_left)]
    return tuple(tuple(group) for group in [*groups, bar] if group)


def _blocks(targets: Sequence[Target], numbers: Iterable[int]) -> list[list[int]]:
    blocks: dict[str, list[int]] = {}
    for number in numbers:
        blocks.setdefault(targets[number].block, []).append(number)
    return list(blocks.values())


def _small(targets: Sequence[Target], block: list[int], is_right_to_left: bool) -> list[list[int]]:
    return [block] if len(block) <= MOST_IN_A_BLOCK else _rows(targets, block, is_right_to_left)


def _rows(targets: Sequence[Target], numbers: Sequence[int], is_right_to_left: bool) -> list[list[int]]:
    """Those whose middles are about as high as each other, from the top; each row the way reading goes."""
    rows: list[list[int]] = []
    for number in sorted(numbers, key=lambda number: targets[number].spot.middle[1]):
        spot = targets[number].spot
        if rows and _share_a_row(max((targets[one].spot for one in rows[-1]), key=lambda one: one.height), spot):
            rows[-1].append(number)
        else:
            rows.append([number])
    forward = -1 if is_right_to_left else 1
    for row in rows:
        row.sort(key=lambda number: (forward * targets[number].spot.middle[0], targets[number].spot.middle[1]))
    return rows


def _share_a_row(tallest: Spot, other: Spot) -> bool:
    """Whether the middle of the lower one lies beside the higher one; a card beside many rows is in none of them."""
    low, high = sorted((tallest, other), key=lambda spot: spot.height)
    if high.height > MOST_TIMES_AS_HIGH * low.height:
        return abs(low.middle[1] - high.middle[1]) < low.height / 2
    return high.top <= low.middle[1] < high.bottom
