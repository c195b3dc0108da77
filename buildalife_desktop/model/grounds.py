"""What lies under the pictures of a board. Every ground is light: dark words on it are always easy to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .said import Said

Circle = tuple[float, float, float]
"""Its middle, across and down, and its radius."""
Band = tuple[float, float, float, float]
"""Left, top, width and height."""


class Pattern(StrEnum):
    """What is drawn on a ground."""

    PLAIN = ""
    DOTS = "dots"
    STRIPES = "stripes"
    SQUARES = "squares"


@dataclass(frozen=True)
class Ground:
    """A ground by the name a board keeps, with its colour, and the colour of the pattern on it. Colours: `#rrggbb`."""

    name: str
    said: Said
    colour: str
    pattern: Pattern = Pattern.PLAIN
    marks: str = ""


GROUNDS = (
    Ground("", Said("White paper"), "#FFFFFF"),
    Ground("cream", Said("Cream"), "#FBF3E1"),
    Ground("green", Said("Soft green"), "#E8F3E8"),
    Ground("blue", Said("Soft blue"), "#E3EDF9"),
    Ground("pink", Said("Soft pink"), "#FAE8EE"),
    Ground("yellow", Said("Soft yellow"), "#FFF6CC"),
    Ground("purple", Said("Soft purple"), "#EFE9F8"),
    Ground("grey", Said("Soft grey"), "#ECEEF1"),
    Ground("dots", Said("Blue with spots"), "#E3EDF9", Pattern.DOTS, "#CFE0F4"),
    Ground("stripes", Said("Yellow with lines"), "#FFF9DD", Pattern.STRIPES, "#FDEFB4"),
    Ground("squares", Said("Green with boxes"), "#EDF6EC", Pattern.SQUARES, "#D9EBD8"),
    Ground("pink dots", Said("Pink with spots"), "#FCEEF2", Pattern.DOTS, "#F6D8E2"),
)
_BY_NAME = {ground.name: ground for ground in GROUNDS}


def ground_of(name: str) -> Ground:
    """The ground of this name; one that is not known (from a newer app) is white paper."""
    return _BY_NAME.get(name, GROUNDS[0])


def circles_on(ground: Ground, wide: float, high: float) -> Iterator[Circle]:
    """The dots of a ground on a board of this size, in board units; some lie half over its edges."""
    if ground.pattern is not Pattern.DOTS:
        return
    step = 0.1
    for row in range(int(high / step) + 2):
        for column in range(int(wide / step) + 2):
            yield (column + (row % 2) / 2) * step, row * step, 0.02


def bands_on(ground: Ground, wide: float, high: float) -> Iterator[Band]:
    """The bands of a ground on a board of this size, in board units; where squares are, they cross."""
    if ground.pattern in (Pattern.STRIPES, Pattern.SQUARES):
        step, thick = (0.1, 0.05) if ground.pattern is Pattern.STRIPES else (0.1, 0.008)
        yield from (
            (column * step, 0.0, min(thick, wide - column * step), high) for column in range(int(wide / step) + 1)
        )
        if ground.pattern is Pattern.SQUARES:
            yield from ((0.0, row * step, wide, min(thick, high - row * step)) for row in range(int(high / step) + 1))
