"""How big a round face with its name is."""

from __future__ import annotations

from dataclasses import dataclass

OVERLAP = 10
"""How much of the round picture its name lies on, in pixels."""
EDGE = 4
"""The room a tile keeps for the ring of the focus."""
SMALLEST_TILE = 68
Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


@dataclass(frozen=True)
class RoundSize:
    """A round picture `disc` pixels across; under it, a little over its lower edge, a name `wide` by `high` pixels."""

    disc: int
    wide: int
    high: int

    @property
    def label_top(self) -> float:
        """Where the name begins, from the middle of the round picture downwards."""
        return self.disc / 2 - OVERLAP

    @property
    def label_bottom(self) -> float:
        """Where the name ends, from the middle of the round picture downwards."""
        return self.label_top + self.high

    def around(self, x: float, y: float) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of picture and name, when the middle of the picture is at (x, y)."""
        half = max(self.disc, self.wide, SMALLEST_TILE - 2 * EDGE) / 2
        return x - half, y - self.disc / 2, x + half, y + self.label_bottom

    def tile(self, x: float, y: float) -> tuple[int, int, int, int]:
        """Left, top, width and height of its tile, when the middle of the picture is at (x, y)."""
        left, top, right, bottom = self.around(x, y)
        left, top = round(left) - EDGE, round(top) - EDGE
        return left, top, round(right - left) + EDGE, round(bottom - top) + EDGE
