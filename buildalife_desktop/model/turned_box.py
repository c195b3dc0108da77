"""A box that lies turned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians, sin

Point = tuple[float, float]


@dataclass(frozen=True)
class TurnedBox:
    """A box by its middle (`x`, `y`), its sides, and `turn` in degrees clockwise; y grows downwards."""

    x: float
    y: float
    wide: float
    high: float
    turn: float = 0

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Clockwise, from what is its top left before it is turned."""
        across, down = self.wide / 2, self.high / 2
        return (
            self._out(-across, -down),
            self._out(across, -down),
            self._out(across, down),
            self._out(-across, down),
        )

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the upright box that it fills."""
        across, down = zip(*self.corners, strict=True)
        return min(across), min(down), max(across), max(down)

    def covers(self, x: float, y: float) -> bool:
        """Whether this spot lies on it."""
        turn = radians(-self.turn)
        across, down = x - self.x, y - self.y
        return (
            abs(across * cos(turn) - down * sin(turn)) <= self.wide / 2
            and abs(across * sin(turn) + down * cos(turn)) <= self.high / 2
        )

    def overlaps(self, other: TurnedBox) -> bool:
        """Whether the two share any room; touching edges do not."""
        if hypot(self.x - other.x, self.y - other.y) >= self._reach + other._reach:
            return False
        return not any(
            _apart(self.corners, other.corners, box.turn + side) for box in (self, other) for side in (0, 90)
        )

    def part_inside(self, wide: float, high: float) -> float:
        """How much of it, from 0 to 1, lies on a board that begins at 0, 0."""
        left = list(self.corners)
        left = _cut(left, lambda spot: spot[0])
        left = _cut(left, lambda spot: wide - spot[0])
        left = _cut(left, lambda spot: spot[1])
        left = _cut(left, lambda spot: high - spot[1])
        return min(1.0, _area(left) / (self.wide * self.high))

    @property
    def _reach(self) -> float:
        """From its middle to a corner."""
        return hypot(self.wide, self.high) / 2

    def _out(self, across: float, down: float) -> Point:
        turn = radians(self.turn)
        return self.x + across * cos(turn) - down * sin(turn), self.y + across * sin(turn) + down * cos(turn)


def _apart(one: Sequence[Point], other: Sequence[Point], direction: float) -> bool:
    """Whether there is room between two shapes when they are looked at along this direction."""
    across, down = cos(radians(direction)), sin(radians(direction))
    here = [x * across + y * down for x, y in one]
    there = [x * across + y * down for x, y in other]
    return max(here) <= min(there) or max(there) <= min(here)


def _cut(shape: list[Point], inside: Callable[[Point], float]) -> list[Point]:
    """What is left of a shape where `inside` is not below 0 (Sutherland and Hodgman 1974)."""
    kept: list[Point] = []
    for start, end in pairwise([*shape[-1:], *shape]):
        before, after = inside(start), inside(end)
        if (before < 0) != (after < 0):
            share = before / (before - after)
            kept.append((start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))
        if after >= 0:
            kept.append(end)
    return kept


def _area(shape: Sequence[Point]) -> float:
    """Of a shape by its corners (the shoelace rule)."""
    rounds = pairwise([*shape[-1:], *shape])
    return abs(sum(start[0] * end[1] - end[0] * start[1] for start, end in rounds)) / 2
