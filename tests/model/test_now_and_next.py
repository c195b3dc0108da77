"""Now and next: what a person sees when they look at the app at some moment."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.week import now_and_next
from tests.drawn_week import life_from

# 2 November 2026 is a Monday, and the first one of its month.
WEEK = """
    mon: Walk | Lunch, Shop (2w 2026-11-09) | Club (last), Tea | Sleep
    tue: Course | |
    wed: Early @09:00, Late @11:00 | |
    thu: | | | Bed @22:30, Tablets @01:00
"""


def names(life: Life, moment: str) -> str:
    seen = now_and_next(life, datetime.fromisoformat(moment))
    now, following = (" ".join(life.activities[one.activity].name for one in ones) for ones in (seen.now, seen.next))
    return f"{now or 'nothing'} > {following or 'nothing'}"


@pytest.mark.parametrize(
    ("moment", "seen"),
    [
        ("2026-11-02T08:00", "Walk > Lunch"),
        ("2026-11-09T08:00", "Walk > Lunch Shop"),
        ("2026-11-02T11:59", "Walk > Lunch"),
        ("2026-11-02T12:00", "Lunch > Tea"),
        ("2026-11-30T12:00", "Lunch > Club Tea"),
        ("2026-11-02T18:00", "Tea > Sleep"),
        ("2026-11-02T23:00", "Sleep > nothing"),
        ("2026-11-03T08:00", "Course > nothing"),
        ("2026-11-03T15:00", "nothing > nothing"),
        ("2026-11-08T08:00", "nothing > nothing"),
    ],
)
def test_parts_of_the_day(moment: str, seen: str) -> None:
    assert names(life_from(WEEK), moment) == seen


@pytest.mark.parametrize(
    ("moment", "seen"),
    [
        ("2026-11-03T00:00", "Sleep > Course"),
        ("2026-11-03T05:59", "Sleep > Course"),
        ("2026-11-02T05:59", "nothing > Walk"),
    ],
)
def test_after_midnight_it_is_still_last_night_and_the_morning_comes_next(moment: str, seen: str) -> None:
    assert names(life_from(WEEK), moment) == seen


@pytest.mark.parametrize(
    ("moment", "seen"),
    [
        ("2026-11-04T08:00", "nothing > Early Late"),
        ("2026-11-04T09:00", "Early > Late"),
        ("2026-11-04T11:30", "Early Late > nothing"),
        ("2026-11-05T22:00", "nothing > Bed Tablets"),
        ("2026-11-05T22:30", "Bed > Tablets"),
        ("2026-11-06T00:30", "Bed > Tablets"),
        ("2026-11-06T01:00", "Bed Tablets > nothing"),
    ],
)
def test_with_clock_times_what_starts_later_is_next(moment: str, seen: str) -> None:
    assert names(life_from(WEEK), moment) == seen


def test_an_empty_life_has_nothing_on() -> None:
    assert names(Life(), "2026-11-04T11:30") == "nothing > nothing"


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        (time(0), Part.NIGHT),
        (time(5, 59), Part.NIGHT),
        (time(6), Part.MORNING),
        (time(12), Part.AFTERNOON),
        (time(17), Part.EVENING),
        (time(21, 59), Part.EVENING),
        (time(22), Part.NIGHT),
    ],
)
def test_every_clock_time_is_in_one_part(clock: time, part: Part) -> None:
    assert Part.at(clock) is part
