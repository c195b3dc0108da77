"""What there is to ask of a day: did it happen?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .happening import Happening
from .life import Life
from .part import Part
from .placing import Placing
from .week import on_date, parts_of_day

WEEKS_BACK = 4
"""So many weeks are asked about and looked back on (issue 4: the last four weeks of reasons)."""


@dataclass(frozen=True)
class ToAsk:
    """One thing to ask about: an activity (its id) in one part of a day, and what was said of it already."""

    activity: str
    part: Part
    said: Happening | None


def to_ask(life: Life, on: date, now: datetime) -> list[ToAsk]:
    """What was on my week that day and has come, and all that was said of that day already; each once, in order."""
    spots = [
        (placing.activity, part)
        for part in parts_of_day(life)
        for placing in on_date(life, on, part)
        if _has_come(placing, on, now)
    ]
    answered = [(one.activity, one.part) for one in life.happenings.values() if one.on == on]
    once = sorted(dict.fromkeys([*spots, *answered]), key=lambda spot: list(Part).index(spot[1]))
    return [ToAsk(activity, part, happening_of(life, activity, on, part)) for activity, part in once]


def happening_of(life: Life, activity: str, on: date, part: Part) -> Happening | None:
    """What was said of an activity in one part of a day, or None."""
    found = (one for one in life.happenings.values() if (one.activity, one.on, one.part) == (activity, on, part))
    return next(found, None)


def first_day(today: date) -> date:
    """The earliest day that is asked about: the same day four weeks ago."""
    return today - timedelta(weeks=WEEKS_BACK)


def _has_come(placing: Placing, on: date, now: datetime) -> bool:
    """Whether it has begun. Before six in the morning nothing of today has: it is still yesterday's night."""
    if on != now.date():
        return on < now.date()
    if now.time() < Part.MORNING.begins or now.time() < placing.part.begins:
        return False
    is_this_evening_or_day = placing.part is not Part.NIGHT
    return not (is_this_evening_or_day and placing.starts_at and placing.starts_at > now.time())
