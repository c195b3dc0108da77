"""Where an arrow key goes: by place, as the eye sees it."""

from __future__ import annotations

from collections.abc import Sequence

from .spot import Spot
from .verb import Verb

SIDEWAYS_WEIGHT = 3.0


def nearest(spots: Sequence[Spot], at: Spot, direction: Verb) -> int | None:
    """The number of the spot an arrow goes to from `at`; None where there is nothing that way.

    Those that share a line with `at` come first, the nearest of them; then the nearest of the others, with what lies
    off to the side counted as further away.
    """
    best: tuple[bool, float] | None = None
    found = None
    for number, spot in enumerate(spots):
        ahead = _ahead(spot, at, direction)
        if spot == at or ahead is None:
            continue
        aside = _aside(spot, at, direction)
        rank = (aside > 0, ahead + SIDEWAYS_WEIGHT * aside + _slip(spot, at, direction) / 1000)
        if best is None or rank < best:
            best, found = rank, number
    return found


def _ahead(spot: Spot, at: Spot, direction: Verb) -> float | None:
    """How far ahead it is, or None where it is not ahead. Edges may overlap a little."""
    across = direction in (Verb.LEFT, Verb.RIGHT)
    near, far = (spot.middle[0], at.middle[0]) if across else (spot.middle[1], at.middle[1])
    distance = near - far if direction in (Verb.RIGHT, Verb.DOWN) else far - near
    half = (spot.width + at.width) / 4 if across else (spot.height + at.height) / 4
    return distance if distance > min(half, 8) else None


def _aside(spot: Spot, at: Spot, direction: Verb) -> float:
    """How far the two miss sharing a row (or a column)."""
    if direction in (Verb.LEFT, Verb.RIGHT):
        return max(0, spot.top - at.bottom, at.top - spot.bottom)
    return max(0, spot.left - at.right, at.left - spot.right)


def _slip(spot: Spot, at: Spot, direction: Verb) -> float:
    """How far the middles are off: of two in one row the better aligned one wins."""
    if direction in (Verb.LEFT, Verb.RIGHT):
        return abs(spot.middle[1] - at.middle[1])
    return abs(spot.middle[0] - at.middle[0])
