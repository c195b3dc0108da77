"""The band of one ring, and where in it a face can stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, hypot, radians, sin

from .round_size import EDGE, RoundSize

MARGIN = 6
"""Between a face or its name and the lines of its band, in pixels: faces of two rings are so at least 12 apart."""
STEP = 6
Spot = tuple[float, float]


@dataclass(frozen=True)
class RingBand:
    """The band between two circles around a middle, in a room that may cut it off. All lengths are in pixels.

    `middle` is a point of the room, whose own corner is (0, 0); angles are degrees from the top, clockwise.
    """

    room: tuple[int, int]
    middle: Spot
    inner: float
    outer: float
    _known: dict[tuple[int, RoundSize], Spot | None] = field(default_factory=dict, repr=False, compare=False)

    @property
    def clear(self) -> float:
        """How wide it is between the margins."""
        return self.outer - self.inner - 2 * MARGIN

    @property
    def around(self) -> float:
        """How long its middle line is."""
        return 3.14 * (self.inner + self.outer)

    def lanes(self, number: int) -> list[RingBand]:
        """The same band as so many narrower ones, the closest first."""
        wide = self.clear / number
        edges = [self.inner + MARGIN + wide * lane for lane in range(number + 1)]
        return [
            RingBand(self.room, self.middle, edges[lane] - MARGIN, edges[lane + 1] + MARGIN) for lane in range(number)
        ]

    def spot(self, angle: int, size: RoundSize) -> Spot | None:
        """Where the middle of the round picture is when a face stands at this angle; None where it does not fit."""
        key = angle % 360, size
        if key not in self._known:
            self._known[key] = self._find_spot(*key)
        return self._known[key]

    def reach(self, size: RoundSize) -> int:
        """How far from the top a face fits on both sides, in degrees: 180 is all round; -1 where it never fits."""
        return next((at for at in range(180, -1, -STEP) if self.spot(at, size) and self.spot(-at, size)), -1)

    def _find_spot(self, angle: int, size: RoundSize) -> Spot | None:
        across, down = sin(radians(angle)), -cos(radians(angle))
        far = (self.inner + self.outer) / 2
        for _ in range(2):
            # What is nearest to the middle and what is furthest get the same room to the lines of the band.
            near, most = _nearest_and_furthest(across * far, down * far, size)
            if most - near > self.clear + 2:
                return None
            far += (self.inner + self.outer - near - most) / 2
        near, most = _nearest_and_furthest(across * far, down * far, size)
        if near < self.inner + MARGIN or most > self.outer - MARGIN:
            return None
        spot = self.middle[0] + across * far, self.middle[1] + down * far
        left, top, right, bottom = size.around(*spot)
        is_inside = left >= EDGE and top >= EDGE and right <= self.room[0] - EDGE and bottom <= self.room[1] - EDGE
        return spot if is_inside else None


def _nearest_and_furthest(x: float, y: float, size: RoundSize) -> tuple[float, float]:
    """How near to the middle of all and how far from it a face reaches that stands at (x, y) from there."""
    half, radius = size.wide / 2, size.disc / 2
    left, right, top, bottom = x - half, x + half, y + size.label_top, y + size.label_bottom
    middle = hypot(x, y)
    near = hypot(max(left, -right, 0.0), max(top, -bottom, 0.0))
    far = hypot(max(-left, right), max(-top, bottom))
    return min(near, middle - radius), max(far, middle + radius)
