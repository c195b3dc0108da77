"""My week: put, move, copy, take off, and what is different between the two weeks."""

from __future__ import annotations

from datetime import date, time

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.rhythm import LAST, HowOften, Rhythm
from buildalife_desktop.model.verbs import week as verbs
from buildalife_desktop.model.week import day_pages, only_in, parts_of_day
from buildalife_desktop.model.which_week import WhichWeek
from tests.drawn_week import drawn, life_from, same, where

NOW, WANTED = WhichWeek.NOW, WhichWeek.WANTED
MONDAY, TUESDAY, FRIDAY, SUNDAY = 0, 1, 4, 6

LEONARD = """
    mon: Gardening | Gardening, Café |
    tue: Shopping @10:30 | |
    wed: | | Club (first)
    fri: Course | | Television (some) | Sleep
    sun: Church (2w 2026-01-04) | | Pub (last)
"""


def test_a_drawing_comes_back_as_it_was() -> None:
    assert drawn(life_from(LEONARD)).splitlines() == [
        "mon: Gardening | Gardening, Café |",
        "tue: Shopping @10:30 | |",
        "wed: | | Club (first)",
        "thu: | |",
        "fri: Course | | Television (some) | Sleep",
        "sat: | |",
        "sun: Church (2w 2026-01-04) | | Pub (last)",
    ]


def test_put_comes_after_what_is_there() -> None:
    life = life_from("mon: Gardening | |")
    life = life.having("activities", Activity("Tea", "Tea"))
    done = verbs.put_activity(life, "Tea", NOW, MONDAY, Part.MORNING)
    assert drawn(done.life) == same("mon: Gardening, Tea | |")
    assert done.said.fields["day"] == MONDAY
    assert done.said.fields["activity"] == "Tea"


def test_put_after_something_was_taken_off_still_comes_last() -> None:
    life = life_from("mon: One, Two, Three | |")
    life = verbs.take_off(life, "mon morning One").life
    life = verbs.put_activity(life, "One", NOW, MONDAY, Part.MORNING).life
    assert drawn(life) == same("mon: Two, Three, One | |")


def test_put_a_thing_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        verbs.put_activity(Life(), "nothing", NOW, MONDAY, Part.MORNING)


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="0 to 6"):
        Placing("p", "a", NOW, 7, Part.MORNING)


def test_move_keeps_rhythm_and_clock_time() -> None:
    life = life_from("mon: Club (first) @10:30 | |\ntue: | Tea |")
    life = verbs.move_placing(life, "mon morning Club", NOW, TUESDAY, Part.AFTERNOON).life
    assert drawn(life) == same("tue: | Tea, Club (first) @10:30 |")


def test_moving_to_where_it_is_leaves_it_in_its_turn() -> None:
    life = life_from("mon: One, Two, Three | |")
    assert verbs.move_placing(life, "mon morning One", NOW, MONDAY, Part.MORNING).life == life


def test_move_to_the_other_week() -> None:
    life = life_from("mon: One | |")
    life = verbs.move_placing(life, "mon morning One", WANTED, FRIDAY, Part.EVENING).life
    assert drawn(life) == same("")
    assert drawn(life, WANTED) == same("fri: | | One")


def test_copy_to_days_leaves_those_that_have_it() -> None:
    life = life_from("mon: Walk @09:00 | |\ntue: Walk | |\nfri: Tea | |")
    life = verbs.copy_to_days(life, "mon morning Walk", [MONDAY, TUESDAY, FRIDAY, SUNDAY]).life
    assert drawn(life) == same("mon: Walk @09:00 | |\ntue: Walk | |\nfri: Tea, Walk @09:00 | |\nsun: Walk @09:00 | |")


def test_a_copy_stands_on_its_own() -> None:
    life = life_from("mon: Walk | |")
    life = verbs.copy_to_days(life, "mon morning Walk", [TUESDAY]).life
    life = verbs.take_off(life, "mon morning Walk").life
    assert drawn(life) == same("tue: Walk | |")


def test_copy_a_whole_week_replaces_the_other() -> None:
    life = life_from("mon: Old | |", WANTED, life_from(LEONARD))
    after = verbs.copy_week(life, NOW).life
    assert drawn(after, WANTED) == drawn(after, NOW) == drawn(life, NOW)
    assert not only_in(after, NOW)
    assert not only_in(after, WANTED)


def test_copy_the_wanted_week_over_the_one_now() -> None:
    life = life_from("mon: Wish | |", WANTED, life_from(LEONARD))
    assert drawn(verbs.copy_week(life, WANTED).life, NOW) == same("mon: Wish | |")


def test_take_off_leaves_the_activity_and_its_other_days() -> None:
    life = life_from("mon: Walk | |\ntue: Walk | |")
    done = verbs.take_off(life, "mon morning Walk")
    assert drawn(done.life) == same("tue: Walk | |")
    assert "Walk" in done.life.activities


@pytest.mark.parametrize(
    ("rhythm", "shown"),
    [
        (Rhythm(HowOften.EVERY_WEEK), "mon: Walk | |"),
        (Rhythm(HowOften.TWO_WEEKS, starts=date(2026, 1, 5)), "mon: Walk (2w 2026-01-05) | |"),
        (Rhythm(HowOften.MONTH, which=1), "mon: Walk (first) | |"),
        (Rhythm(HowOften.MONTH, which=LAST), "mon: Walk (last) | |"),
        (Rhythm(HowOften.SOME_WEEKS), "mon: Walk (some) | |"),
    ],
)
def test_how_often(rhythm: Rhythm, shown: str) -> None:
    life = verbs.change_rhythm(life_from("mon: Walk | |"), "mon morning Walk", rhythm).life
    assert drawn(life) == same(shown)


def test_clock_times_come_and_go() -> None:
    life = verbs.change_clock_time(life_from("mon: Walk | |"), "mon morning Walk", time(9, 30)).life
    assert drawn(life) == same("mon: Walk @09:30 | |")
    assert drawn(verbs.change_clock_time(life, "mon morning Walk", None).life) == same("mon: Walk | |")


def test_earlier_in_the_same_part() -> None:
    life = life_from("mon: One, Two, Three | |")
    life = verbs.move_earlier(life, where(life, "mon morning Three")).life
    assert drawn(life) == same("mon: One, Three, Two | |")
    life = verbs.move_earlier(life, where(life, "mon morning Three")).life
    assert drawn(life) == same("mon: Three, One, Two | |")
    assert verbs.move_earlier(life, where(life, "mon morning Three")).life == life


def test_differences_are_what_only_one_week_has() -> None:
    life = life_from("mon: Walk | |\ntue: Tea | |", NOW)
    life = life_from("mon: Walk | |\ntue: | Tea |\nfri: Swim | |", WANTED, life)
    assert only_in(life, NOW) == {"tue morning Tea"}
    assert only_in(life, WANTED) == {"wanted tue afternoon Tea", "wanted fri morning Swim"}


def test_night_shows_when_wanted_or_when_something_is_on_it() -> None:
    assert Part.NIGHT not in parts_of_day(life_from("mon: Walk | |"))
    assert Part.NIGHT in parts_of_day(life_from("mon: | | | Sleep"))
    assert Part.NIGHT in parts_of_day(life_from("mon: | | | Sleep", WANTED))


@pytest.mark.parametrize("shown", [7, 5, 2, 1])
@pytest.mark.parametrize("today", range(7))
def test_every_day_is_on_one_page(shown: int, today: int) -> None:
    pages = day_pages(shown, today)
    assert sorted(day for page in pages for day in page) == list(range(7))
    assert all(len(page) <= shown for page in pages)


def test_two_days_are_today_and_tomorrow_over_the_weekend_too() -> None:
    assert day_pages(2, SUNDAY)[0] == [SUNDAY, MONDAY]
