"""Letters that go on one tile together, where not every letter fits on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from .letter_room import LetterRoom

One = TypeVar("One")
_MOST, _WISHED, _LEAST = 12, 6, 4
"""Groups there are at most, wished for, and at least: so many are soon gone through by one switch."""
_ENDS = 3
"""The first letter, a dash and the last take as much room as so many letters."""


@dataclass(frozen=True)
class LetterGroups(Generic[One]):
    """Letters in groups, all about as long; with no groups each letter has its own tile.

    `tile_wide` is the least width of the tile of a group, in pixels. A group that is not `shown_whole` shows its first
    letter and its last.
    """

    groups: Sequence[Sequence[One]] = ()
    tile_wide: int = 0
    shown_whole: bool = True


def groups_of(letters: Sequence[One], room: LetterRoom, letter_wide: int, edges: int) -> LetterGroups[One]:
    """The letters in groups, where there is no room for each.

    A letter and its gap are `letter_wide` pixels in a group, and `edges` is what the tile needs more. Where groups do
    not fit, letters are somewhat smaller; where they would be too small, only the ends of each group are shown.
    """
    if room.holds(room.smallest[0]) >= len(letters):
        return LetterGroups()
    for share in (1.0, 0.85, 0.7):
        for longest in range(max(2, _groups(letters, _MOST)), len(letters)):
            wide = round(longest * letter_wide * share) + edges
            least, there = _groups(letters, longest), room.holds(wide)
            if there >= max(least, _LEAST):
                return LetterGroups(_even(letters, max(least, min(there, _WISHED))), wide)
    wide = _ENDS * letter_wide + edges
    return LetterGroups(_even(letters, max(1, min(room.holds(wide), _MOST))), wide, shown_whole=False)


def _groups(letters: Sequence[One], longest: int) -> int:
    """How many groups there are with so many letters in the longest, or how many letters with so many groups."""
    return -(-len(letters) // longest)


def _even(letters: Sequence[One], groups: int) -> list[Sequence[One]]:
    each, more = divmod(len(letters), groups)
    ends = [number * each + min(number, more) for number in range(groups + 1)]
    return [letters[start:end] for start, end in pairwise(ends)]
