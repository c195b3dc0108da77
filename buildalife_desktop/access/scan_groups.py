"""What a scan goes through: rows by place, blocks, or one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model.ways_in import ScanBy
from .target import BAR, Target

MOST_IN_A_BLOCK = 8
"""A block with more than these is gone through in rows: the way to the last of many is long."""


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
        if rows and _share_a_row(targets[rows[-1][0]], targets[number]):
            rows[-1].append(number)
        else:
            rows.append([number])
    for row in rows:
        row.sort(key=lambda number: targets[number].spot.middle[0], reverse=is_right_to_left)
    return rows


def _share_a_row(first: Target, other: Target) -> bool:
    return other.spot.middle[1] - first.spot.middle[1] < min(first.spot.height, other.spot.height) / 2
