"""The story of a new person and their week, with one way of pressing throughout."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from buildalife_desktop.ui.house import House
from tests.ui.conftest import THURSDAY, OpenHouse, close_house
from tests.ui.hands import HANDS
from tests.ui.pages.faces_page import FacesPage
from tests.ui.pages.plan_page import PlanPage
from tests.ui.pages.week_page import WeekPage

MONDAY = {"day": "Monday", "part": "morning"}
FRIDAY = {"day": "Friday", "part": "afternoon"}
SATURDAY = {"day": "Saturday", "part": "afternoon"}


@pytest.fixture(params=["mouse", "keys"])
def hand(request: pytest.FixtureRequest) -> str:
    """The one way of pressing for the whole of a test."""
    return str(request.param)


@pytest.fixture
def ada(open_house: OpenHouse, hand: str) -> House:
    """A window on the empty week of someone new."""
    house = open_house()
    faces = FacesPage(house, HANDS[hand])
    faces.start_someone_new("Ada", "Older woman")
    WeekPage(house, HANDS[hand]).open()
    return house


def week_with_cooking(house: House, hand: str) -> WeekPage:
    week = WeekPage(house, HANDS[hand])
    week.choose_empty(**MONDAY)
    week.press("Cooking")
    return week


def test_someone_new_takes_under_six_presses(open_house: OpenHouse, hand: str) -> None:
    faces = FacesPage(open_house(), HANDS[hand])
    faces.start_someone_new("Ada", "Older woman")
    assert faces.presses < 6
    assert faces.title == "Hello Ada"


def test_first_picture_is_there_three_presses_after_choosing_the_day(ada: House, hand: str) -> None:
    week = WeekPage(ada, HANDS[hand])
    week.choose_empty(**MONDAY)
    week.presses = 0
    week.press("Cooking")
    assert week.presses <= 3
    assert week.title == "My week"
    assert week.shows("Cooking", **MONDAY)
    assert week.said[-1] == "Cooking is on Monday, morning."


def test_picture_on_the_week_is_heard(ada: House, hand: str) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.press("Cooking")
    assert week.said[-1].startswith("Cooking")


def test_picture_moves_to_another_day(ada: House, hand: str) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.press("Move")
    week.choose_empty(**FRIDAY)
    assert week.title == "My week"
    assert week.shows("Cooking", **FRIDAY)
    assert week.is_empty(**MONDAY)


def test_picture_is_on_another_day_in_two_presses(ada: House, hand: str) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.presses = 0
    week.press("More days")
    week.press("Saturday")
    assert week.presses == 2
    week.press("Done")
    week.press("Back")
    assert week.shows("Cooking", day="Saturday", part="morning")
    assert week.shows("Cooking", **MONDAY)


def test_every_two_weeks_is_told_on_the_week(ada: House, hand: str) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.press("How often?")
    week.press("Every two weeks, also this week")
    week.press("Back")
    assert week.has("Cooking", "2 weeks")


def test_what_is_taken_off_comes_back_with_undo(ada: House, hand: str) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.press("Take off")
    assert week.is_empty(**MONDAY)
    week.press("Undo")
    assert week.shows("Cooking", **MONDAY)


def test_yesterdays_change_is_undone_after_closing(ada: House, hand: str, open_house: OpenHouse) -> None:
    week = week_with_cooking(ada, hand)
    week.choose("Cooking", **MONDAY)
    week.press("Move")
    week.choose_empty(**FRIDAY)
    close_house(ada)

    again = open_house(at=THURSDAY + timedelta(days=1))
    FacesPage(again, HANDS[hand]).choose_face("Ada")
    week = WeekPage(again, HANDS[hand])
    week.open()
    assert week.shows("Cooking", **FRIDAY)
    week.press("Undo")
    assert week.shows("Cooking", **MONDAY)
    assert week.is_empty(**FRIDAY)


def test_week_is_handed_over_as_a_pdf(ada: House, hand: str, tmp_path: Path) -> None:
    week_with_cooking(ada, hand)
    stick = tmp_path / "owner" / "Documents"
    stick.mkdir(parents=True)
    plan = PlanPage(ada, HANDS[hand])
    plan.press("Home")
    plan.open()
    plan.save_here("Documents")
    written = list(stick.glob("*.pdf"))
    assert [path.name for path in written] == ["Ada - my week.pdf"]
    assert written[0].read_bytes().startswith(b"%PDF")
