"""How often: looked up against a calendar over real years."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from buildalife_desktop.model.part import Part
from buildalife_desktop.model.rhythm import LAST, HowOften, Rhythm
from buildalife_desktop.model.week import on_date
from tests.drawn_week import DAYS, life_from


def days_of(drawing: str, year: int) -> list[date]:
    """Every day of a year that the one thing drawn in a morning falls on."""
    life = life_from(drawing)
    days = (date(year, 1, 1) + timedelta(days=step) for step in range(365 + calendar.isleap(year)))
    return [day for day in days if on_date(life, day, Part.MORNING)]


def test_first_tuesday() -> None:
    assert [day.isoformat() for day in days_of("tue: Club (first) | |", 2026)] == [
        "2026-01-06",
        "2026-02-03",
        "2026-03-03",
        "2026-04-07",
        "2026-05-05",
        "2026-06-02",
        "2026-07-07",
        "2026-08-04",
        "2026-09-01",
        "2026-10-06",
        "2026-11-03",
        "2026-12-01",
    ]


def test_last_friday() -> None:
    assert [day.isoformat() for day in days_of("fri: Club (last) | |", 2027)] == [
        "2027-01-29",
        "2027-02-26",
        "2027-03-26",
        "2027-04-30",
        "2027-05-28",
        "2027-06-25",
        "2027-07-30",
        "2027-08-27",
        "2027-09-24",
        "2027-10-29",
        "2027-11-26",
        "2027-12-31",
    ]


@pytest.mark.parametrize("year", [2024, 2026, 2027])
@pytest.mark.parametrize(("word", "at"), [("first", 0), ("second", 1), ("third", 2), ("fourth", 3), ("last", -1)])
@pytest.mark.parametrize("weekday", range(7))
def test_once_a_month_agrees_with_the_calendar(year: int, word: str, at: int, weekday: int) -> None:
    weeks = [calendar.Calendar().itermonthdates(year, month) for month in range(1, 13)]
    expected = [
        [day for day in week if day.month == month and day.weekday() == weekday][at]
        for month, week in enumerate(weeks, start=1)
    ]
    assert days_of(f"{DAYS[weekday]}: Club ({word}) | |", year) == expected


def test_every_two_weeks_goes_on_over_new_year() -> None:
    # 2026 has 53 ISO weeks: odd and even weeks would go wrong here.
    days = days_of("thu: Club (2w 2026-12-22) | |", 2026)[-2:] + days_of("thu: Club (2w 2026-12-22) | |", 2027)[:3]
    assert [day.isoformat() for day in days] == ["2026-12-10", "2026-12-24", "2027-01-07", "2027-01-21", "2027-02-04"]


def test_every_two_weeks_also_before_the_day_it_was_said_with() -> None:
    assert date(2026, 1, 5) in days_of("mon: Club (2w 2026-12-21) | |", 2026)


@given(starts=some.dates(date(2000, 1, 1), date(2090, 1, 1)), later=some.integers(0, 1000))
def test_every_two_weeks_is_true_for_one_week_of_two(starts: date, later: int) -> None:
    rhythm = Rhythm(HowOften.TWO_WEEKS, starts=starts)
    day = starts + timedelta(days=later)
    assert rhythm.falls_on(day) != rhythm.falls_on(day + timedelta(days=7))
    assert rhythm.falls_on(starts)


def test_some_weeks_may_be_any_week() -> None:
    assert len(days_of("mon: Club (some) | |", 2026)) == len(days_of("mon: Club | |", 2026)) == 52


def test_an_answer_that_leaves_something_open_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a day"):
        Rhythm(HowOften.TWO_WEEKS)
    for which in (None, 0, 5, -2):
        with pytest.raises(ValueError, match="needs 1, 2, 3, 4"):
            Rhythm(HowOften.MONTH, which=which)


def test_every_rhythm_can_be_said_and_no_two_sound_the_same() -> None:
    month = [Rhythm(HowOften.MONTH, which=which) for which in (1, 2, 3, 4, LAST)]
    rhythms = [Rhythm(), Rhythm(HowOften.TWO_WEEKS, date(2026, 1, 1)), Rhythm(HowOften.SOME_WEEKS), *month]
    assert len({rhythm.said.msgid for rhythm in rhythms}) == len(rhythms)
