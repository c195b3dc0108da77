"""Where something to press is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """Where something to press is: left, top, width and height in the window's pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first pixel column after it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first pixel row under it."""
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, across and down."""
        return self.left + self.width / 2, self.top + self.height / 2
