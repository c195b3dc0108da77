"""A day at the head of a week."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DayHeading:
    """A day at the head of a week: 0 for Monday to 6 for Sunday, its name, and its colour as `#RRGGBB`."""

    day: int
    words: str
    colour: str
