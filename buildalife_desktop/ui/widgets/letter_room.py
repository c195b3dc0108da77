"""The room there is for letters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LetterRoom:
    """The room for letters, the gap between two tiles and the smallest tile for one letter (width, height), pixels."""

    width: int
    height: int
    gap: int
    smallest: tuple[int, int]

    def holds(self, wide: int) -> int:
        """How many tiles this wide there is room for."""
        columns = (self.width + self.gap) // (max(wide, self.smallest[0]) + self.gap)
        return columns * ((self.height + self.gap) // (self.smallest[1] + self.gap))
