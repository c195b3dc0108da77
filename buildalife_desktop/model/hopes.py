"""Hopes, their steps, and what there is to hope for."""

from __future__ import annotations

from .activity import Activity, Feeling
from .hope import Hope
from .life import Life
from .part import Part
from .step import Step
from .which_week import WhichWeek


def steps_of(life: Life, hope: str) -> list[Step]:
    """The steps towards a hope, in order."""
    return [step for step in life.steps.values() if step.hope == hope]


def picture_of(life: Life, hope: Hope) -> str:
    """Its own picture, or that of the activity it is about."""
    return hope.picture or (life.activities[hope.activity].picture if hope.activity else "")


def words_of(life: Life, hope: Hope) -> str:
    """Its own words, or the name of the activity it is about."""
    return hope.words or (life.activities[hope.activity].name if hope.activity and not hope.voice else "")


def to_hope_for(life: Life) -> list[Activity]:
    """Activities somebody may well hope for, the likeliest first.

    Those I want to try; those that are only in my week as I want it; the others of that week.
    """
    wanted = _in(life, WhichWeek.WANTED)
    now = set(_in(life, WhichWeek.NOW))
    to_try = [one.id for one in life.activities.values() if one.feeling is Feeling.WANT_TO_TRY]
    new = [one for one in wanted if one not in now]
    return [life.activities[one] for one in dict.fromkeys([*to_try, *new, *wanted])]


def _in(life: Life, week: WhichWeek) -> list[str]:
    order = list(Part)
    placings = sorted(life.placings.values(), key=lambda one: (one.day, order.index(one.part), one.order))
    return [placing.activity for placing in placings if placing.week is week]
