"""Letters that go on one tile together, where not every letter fits on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

One = TypeVar("One")
_MOST, _WISHED = 12, 6
"""Groups there are at most, and at least where there is room: so many are soon gone through by one switch."""


@dataclass(frozen=True)
class Room:
    """The room for letters, the gap between two tiles and the smallest tile for one letter (width, height), pixels."""

    width: int
    height: int
    gap: int
    smallest: tuple[int, int]

    def holds(self, wide: int) -> int:
        """How many tiles this wide there is room for."""
        columns = (self.width + self.gap) // (max(wide, self.smallest[0]) + self.gap)
        return columns * ((self.height + self.gap) // (self.smallest[1] + self.gap))


def groups_of(letters: Sequence[One], room: Room, letter_wide: int, edges: int) -> list[Sequence[One]]:
    """The letters in as many groups as there is room for, all about as long; none where each letter has its own tile.

    A letter in a group is `letter_wide` pixels wide, the gap after it as well, and `edges` is what the tile needs more.
    """
    if room.holds(room.smallest[0]) >= len(letters):
        return []
    longest = max(2, -(-len(letters) // _MOST))
    while longest < len(letters) and room.holds(longest * letter_wide + edges) < -(-len(letters) // longest):
        longest += 1
    return _even(letters, max(-(-len(letters) // longest), min(room.holds(longest * letter_wide + edges), _WISHED)))


def _even(letters: Sequence[One], groups: int) -> list[Sequence[One]]:
    each, more = divmod(len(letters), groups)
    ends = [number * each + min(number, more) for number in range(groups + 1)]
    return [letters[start:end] for start, end in pairwise(ends)]
