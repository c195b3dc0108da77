"""What a person can do to their week."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from ..done import Done
from ..ids import new_id
from ..life import Life
from ..part import Part
from ..placing import Placing
from ..rhythm import Rhythm
from ..said import Said
from ..week import on_part
from ..which_week import WhichWeek
from .names import activity_name


def put_activity(life: Life, activity: str, week: WhichWeek, day: int, part: Part) -> Done:
    """Put an activity on a part of a day, after what is there."""
    placing = Placing(new_id(), activity, week, day, part, _next_order(life, week, day, part))
    said = Said("{activity} is on {day}, {part}.", activity=activity_name(life, activity), day=day, part=part.within)
    return Done(life.having("placings", placing), said)


def move_placing(life: Life, placing: str, week: WhichWeek, day: int, part: Part) -> Done:
    """Move what is on one part of a day to another, after what is there; it keeps its rhythm and clock time.

    One that is there already stays where it is.
    """
    before = life.placings[placing]
    is_there = (before.week, before.day, before.part) == (week, day, part)
    order = before.order if is_there else _next_order(life, week, day, part)
    after = replace(before, week=week, day=day, part=part, order=order)
    said = Said(
        "{activity} moved to {day}, {part}.", activity=activity_name(life, before.activity), day=day, part=part.within
    )
    return Done(life.having("placings", after), said)


def copy_to_days(life: Life, placing: str, days: Iterable[int]) -> Done:
    """Put the same activity on the same part of other days; a day that has it there already stays as it is."""
    model = life.placings[placing]
    after = life
    for day in days:
        there = on_part(after, model.week, day, model.part)
        if all(other.activity != model.activity for other in there):
            order = _next_order(after, model.week, day, model.part)
            after = after.having("placings", replace(model, id=new_id(), day=day, order=order))
    return Done(after, Said("{activity} is on more days.", activity=activity_name(life, model.activity)))


def copy_week(life: Life, source: WhichWeek) -> Done:
    """Make the other week the same as this one."""
    target = source.other
    going = [placing.id for placing in life.placings.values() if placing.week is target]
    coming = [
        replace(placing, id=new_id(), week=target) for placing in life.placings.values() if placing.week is source
    ]
    after = life.without("placings", *going).having("placings", *coming)
    if target is WhichWeek.WANTED:
        return Done(after, Said("How I want it is now the same as my week."))
    return Done(after, Said("My week is now how I want it."))


def take_off(life: Life, placing: str) -> Done:
    """Take one thing off my week. The activity stays in my life."""
    gone = life.placings[placing]
    said = Said(
        "{activity} is off {day}, {part}.",
        activity=activity_name(life, gone.activity),
        day=gone.day,
        part=gone.part.within,
    )
    return Done(life.without("placings", placing), said)


def change_rhythm(life: Life, placing: str, rhythm: Rhythm) -> Done:
    """Say how often it comes round."""
    before = life.placings[placing]
    said = Said("{activity}: {rhythm}.", activity=activity_name(life, before.activity), rhythm=rhythm.said)
    return Done(life.having("placings", replace(before, rhythm=rhythm)), said)


def change_clock_time(life: Life, placing: str, starts_at: time | None) -> Done:
    """Give it a clock time, or take the time away."""
    before = life.placings[placing]
    name = activity_name(life, before.activity)
    if starts_at is None:
        said = Said("{activity} has no clock time.", activity=name)
    else:
        said = Said("{activity} has a clock time.", activity=name)
    return Done(life.having("placings", replace(before, starts_at=starts_at)), said)


def move_earlier(life: Life, placing: str) -> Done:
    """Swap with the one before it in the same part of the day; the first one stays where it is."""
    mine = life.placings[placing]
    there = on_part(life, mine.week, mine.day, mine.part)
    at = [other.id for other in there].index(placing)
    said = Said("{activity} comes earlier.", activity=activity_name(life, mine.activity))
    if at == 0:
        return Done(life, said)
    there[at - 1], there[at] = there[at], there[at - 1]
    return Done(life.having("placings", *(replace(one, order=order) for order, one in enumerate(there))), said)


def _next_order(life: Life, week: WhichWeek, day: int, part: Part) -> int:
    return max((placing.order for placing in on_part(life, week, day, part)), default=-1) + 1
