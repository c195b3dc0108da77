"""An activity put on my week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from .part import Part
from .rhythm import EVERY_WEEK, Rhythm
from .which_week import WhichWeek


@dataclass(frozen=True)
class Placing:
    """An activity on a part of a day. `day` is 0 for Monday to 6 for Sunday; `order` ranks those in one part.

    `starts_at` is a clock time, only where the person wants one.
    """

    id: str
    activity: str
    week: WhichWeek
    day: int
    part: Part
    order: int = 0
    rhythm: Rhythm = EVERY_WEEK
    starts_at: time | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.day <= 6:
            raise ValueError(f"a day of the week is 0 to 6, not {self.day}")
