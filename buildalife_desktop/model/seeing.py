"""When I see somebody next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from .activity import Activity
from .life import Life
from .part import Part
from .placing import Placing
from .rhythm import HowOften
from .week import on_date

WEEKS_AHEAD = 8
"""So far is looked ahead: once a month is in it, whichever week."""


@dataclass(frozen=True)
class Seeing:
    """A real day and part of it, and what is on then. It is not sure where that is only on some weeks."""

    on: date
    part: Part
    placing: Placing

    @property
    def is_sure(self) -> bool:
        """Whether it comes round for certain."""
        return self.placing.rhythm.how_often is not HowOften.SOME_WEEKS


def seen_next(life: Life, person: str, now: datetime, most: int = 1) -> list[Seeing]:
    """The next times my week as it is now brings us together; none where it does not in the next eight weeks.

    What is on in this very part of the day counts, what is over today does not.
    """
    return list(islice(_seen(life, person, now), most))


def does_with(activity: Activity, person: str) -> bool:
    """Whether somebody is in an activity: they do it with me, help, or take me there."""
    return person in (*activity.who_with, *activity.helpers, *activity.takes_me)


def _seen(life: Life, person: str, now: datetime) -> Iterator[Seeing]:
    parts = list(Part)
    is_after_midnight = now.time() < Part.MORNING.begins
    begun = 0 if is_after_midnight else parts.index(Part.at(now.time()))
    for ahead in range(WEEKS_AHEAD * 7 + 1):
        day = now.date() + timedelta(days=ahead)
        for part in parts if ahead else parts[begun:]:
            for placing in on_date(life, day, part):
                if does_with(life.activities[placing.activity], person):
                    yield Seeing(day, part, placing)
