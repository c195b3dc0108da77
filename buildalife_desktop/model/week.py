"""Looking at a week: what is when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .life import Life
from .part import Part
from .placing import Placing
from .which_week import WhichWeek

DAYS = range(7)
_NOON = time(12)


def parts_of_day(life: Life) -> tuple[Part, ...]:
    """The parts of a day this person wants to see. Night also shows while something is on it: nothing is hidden."""
    has_night = life.person.has_night or any(placing.part is Part.NIGHT for placing in life.placings.values())
    return tuple(Part) if has_night else (Part.MORNING, Part.AFTERNOON, Part.EVENING)


def on_part(life: Life, week: WhichWeek, day: int, part: Part) -> list[Placing]:
    """What is on a part of a day, in the person's order."""
    found = [
        placing
        for placing in life.placings.values()
        if placing.day == day and placing.part is part and placing.week is week
    ]
    return sorted(found, key=lambda placing: placing.order)


def on_date(life: Life, when: date, part: Part) -> list[Placing]:
    """What is on a part of a real day: those that come round that week."""
    placings = on_part(life, WhichWeek.NOW, when.weekday(), part)
    return [placing for placing in placings if placing.rhythm.falls_on(when)]


@dataclass(frozen=True)
class NowAndNext:
    """What is on now and what comes next today: each a list, empty where there is nothing."""

    part: Part
    now: Sequence[Placing]
    next_part: Part | None
    next: Sequence[Placing]


def now_and_next(life: Life, moment: datetime) -> NowAndNext:
    """What is on in this part of the day, and in the next part that has something.

    With clock times, one that starts later in this part is next, not now. After midnight it is still the night of the
    day before, and the morning comes next.
    """
    part = Part.at(moment.time())
    is_after_midnight = part is Part.NIGHT and moment.time() < Part.MORNING.begins
    began = moment.date() - timedelta(days=1) if is_after_midnight else moment.date()
    here = on_date(life, began, part)
    later = [placing for placing in here if _is_later(placing, moment)]
    now = [placing for placing in here if placing not in later]
    if later:
        return NowAndNext(part, now, part, later)
    parts = list(Part)
    for coming in parts if is_after_midnight else parts[parts.index(part) + 1 :]:
        found = on_date(life, moment.date(), coming)
        if found:
            return NowAndNext(part, now, coming, found)
    return NowAndNext(part, now, None, ())


def _is_later(placing: Placing, moment: datetime) -> bool:
    """Whether it starts after this moment. A night goes over midnight: one o'clock comes after eleven."""
    if placing.starts_at is None:
        return False
    if placing.part is not Part.NIGHT:
        return placing.starts_at > moment.time()
    return (placing.starts_at < _NOON, placing.starts_at) > (moment.time() < _NOON, moment.time())


def only_in(life: Life, week: WhichWeek) -> frozenset[str]:
    """The ids of placings in this week whose activity is not in the same part of the other one: the differences."""

    def spot(placing: Placing) -> tuple[str, int, Part]:
        return (placing.activity, placing.day, placing.part)

    others = {spot(placing) for placing in life.placings.values() if placing.week is week.other}
    return frozenset(
        placing.id for placing in life.placings.values() if placing.week is week and spot(placing) not in others
    )


def day_pages(shown: int, today: int) -> list[list[int]]:
    """The seven days in pages of `shown` days, every day once.

    Two days begin with today and tomorrow; all others keep each day in its own place, from Monday.
    """
    first = today if shown == 2 else 0
    days = [(first + step) % 7 for step in DAYS]
    return [days[at : at + shown] for at in range(0, 7, shown)]
