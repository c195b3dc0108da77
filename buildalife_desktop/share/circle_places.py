"""Where everybody stands in a circle on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sin

from ..model.letter_widths import width_of
from .placed_face import PlacedFace

ME = 66
"""How wide my own face in the middle is. All lengths here are points on A4."""
FACES = (62, 56, 50, 44, 38, 32)
"""How wide the faces may be, the best first; a smaller one is not known again."""
LETTERS, LINE = 14, 16
WIDEST_NAME, MOST_LINES = 104, 3
OVERLAP = 5
"""How much of a face its name lies on."""
APART = 4
SHIFTS, STEPS, WAYS = 18, 4, 8
LEAST_EVEN = 0.3
"""How far from its even place a face may stand, as a share of the way to the next."""

Spot = tuple[float, float]
_Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class CirclePlaces:
    """A circle in a square `side` across: the radius of every ring, how wide a face is, and the faces ring by ring."""

    side: float
    radii: tuple[float, ...]
    face: float
    rings: tuple[tuple[PlacedFace, ...], ...]


def circle_places(names: Sequence[Sequence[str]], side: float) -> CirclePlaces | None:
    """Places for the faces with these names, ring by ring; None where there is no room for all of them.

    They stand evenly round their ring, clockwise; a name may lie over a line, never over a face or another name.
    """
    lines = [[_lines(name) for name in ring] for ring in names]
    if not names or any(len(one) > MOST_LINES for ring in lines for one in ring):
        return None
    for face in FACES:
        rings = _placed(lines, side, face)
        if rings is not None:
            return CirclePlaces(side, _radii(len(names), side), face, rings)
    return None


def _radii(rings: int, side: float) -> tuple[float, ...]:
    first = ME / 2 + 4
    return tuple(first + (side / 2 - 2 - first) * (ring + 1) / rings for ring in range(rings))


def _placed(
    lines: Sequence[Sequence[tuple[str, ...]]], side: float, face: float
) -> tuple[tuple[PlacedFace, ...], ...] | None:
    """Everybody so that names keep as close to their bands as can be: a few good ways are carried on ring by ring."""
    me: _Box = (side / 2 - ME / 2, side / 2 - ME / 2, side / 2 + ME / 2, side / 2 + ME / 2)
    ways: list[tuple[float, list[list[_Box]]]] = [(0.0, [[me]])]
    inner = ME / 2 + 4
    for outer, labels in zip(_radii(len(lines), side), lines, strict=True):
        band = _Band(side, face, inner, outer)
        longer = [
            (over + band.over(boxes), [*rings, boxes])
            for over, rings in ways
            for boxes in _turned(labels, band, [box for ring in rings for box in ring])
        ]
        ways = sorted(longer, key=lambda way: way[0])[:WAYS]
        if not ways:
            return None
        inner = outer
    best = ways[0][1][1:]
    return tuple(
        tuple(_face(box, face, one) for box, one in zip(boxes, labels, strict=True))
        for boxes, labels in zip(best, lines, strict=True)
    )


@dataclass(frozen=True)
class _Band:
    """The band of a ring, and how wide the faces in it are."""

    side: float
    face: float
    inner: float
    outer: float

    def box(self, angle: float, lines: Sequence[str]) -> _Box:
        """What a face takes up with its name: left, top, right, bottom; its middle is in the middle of the band."""
        far = (self.inner + self.outer) / 2
        x, y = self.side / 2 + sin(radians(angle)) * far, self.side / 2 - cos(radians(angle)) * far
        wide = max(self.face, *(_width(line) for line in lines)) / 2
        high = (self.face - OVERLAP + LINE * len(lines)) / 2
        return x - wide, y - high, x + wide, y + high

    def is_free(self, box: _Box, taken: Sequence[_Box]) -> bool:
        """Whether it is on the paper, and apart from the others."""
        is_inside = box[0] >= 0 and box[1] >= 0 and box[2] <= self.side and box[3] <= self.side
        return is_inside and all(_are_apart(box, other) for other in taken)

    def over(self, boxes: Sequence[_Box]) -> float:
        """How far the corners of these reach over the lines of the band."""
        return sum(_over(box, self.side / 2, self.inner, self.outer) for box in boxes)


def _turned(labels: Sequence[tuple[str, ...]], band: _Band, taken: Sequence[_Box]) -> Iterator[list[_Box]]:
    """The faces of a ring about evenly round it, at every turn at which all are free."""
    slot = 360 / max(1, len(labels))
    for shift in range(SHIFTS):
        boxes: list[_Box] = []
        for place, lines in enumerate(labels):
            near = (band.box(slot * (place + shift / SHIFTS) + off, lines) for off in _offsets(slot * LEAST_EVEN))
            free = next((box for box in near if band.is_free(box, [*taken, *boxes])), None)
            if free is None:
                break
            boxes.append(free)
        else:
            yield boxes


def _offsets(most: float) -> Iterator[float]:
    """How far from its even place a face may stand, in degrees: the nearest first."""
    yield 0
    for step in range(1, STEPS + 1):
        yield most * step / STEPS
        yield -most * step / STEPS


def _face(box: _Box, face: float, lines: tuple[str, ...]) -> PlacedFace:
    return PlacedFace((box[0] + box[2]) / 2, box[1] + face / 2, lines)


def _are_apart(one: _Box, other: _Box) -> bool:
    across = max(other[0] - one[2], one[0] - other[2])
    down = max(other[1] - one[3], one[1] - other[3])
    return max(across, down) >= APART


def _over(box: _Box, middle: float, inner: float, outer: float) -> float:
    """How far the corners of a box reach over the lines of its band."""
    corners = [hypot(x - middle, y - middle) for x in (box[0], box[2]) for y in (box[1], box[3])]
    return max(0.0, inner - min(corners)) + max(0.0, max(corners) - outer)


def _lines(name: str) -> tuple[str, ...]:
    """A name in lines: whole words, and a word only broken where it is longer than a line."""
    lines: list[str] = []
    for word in name.split() or [""]:
        if lines and _width(f"{lines[-1]} {word}") <= WIDEST_NAME:
            lines[-1] = f"{lines[-1]} {word}"
            continue
        lines.append("")
        for letter in word:
            if lines[-1] and _width(lines[-1] + letter) > WIDEST_NAME:
                lines.append("")
            lines[-1] += letter
    return tuple(lines)


def _width(words: str) -> float:
    return width_of(words) * LETTERS + 10
