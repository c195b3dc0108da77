"""The jobs of My week that are done by a mouse: dragging, how often, a clock time, bringing back, how I want it."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.rhythm import LAST, HowOften, Rhythm
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.ui.house import House
from tests.ui.conftest import OpenHouse
from tests.ui.pages.faces_page import FacesPage
from tests.ui.pages.week_page import WeekPage

pytestmark = pytest.mark.thorough

FRIDAY = {"day": "Friday", "part": "afternoon"}
SUNDAY = {"day": "Sunday", "part": "evening"}
TODAY, NEXT_WEEK = date(2026, 11, 19), date(2026, 11, 26)


@pytest.fixture
def home_of_ada(open_house: OpenHouse) -> House:
    return open_house()


@pytest.fixture
def week(home_of_ada: House) -> WeekPage:
    """Someone new with cooking on Friday afternoon."""
    FacesPage(home_of_ada).start_someone_new("Ada", "Older woman")
    week = WeekPage(home_of_ada)
    week.open()
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    return week


def placing(house: House) -> Placing:
    (only,) = house.session.life.placings.values()
    return only


def drag(tile: QWidget, to: QWidget) -> None:
    start, end = tile.rect().center(), tile.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(tile, start + QPoint((end - start).x() * step // 5, (end - start).y() * step // 5))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_a_picture_can_be_dragged_to_another_place(week: WeekPage) -> None:
    drag(week.find("Cooking"), week.find("Put something on Sunday, evening"))
    assert week.shows("Cooking", **SUNDAY)
    assert week.is_empty(**FRIDAY)
    week.press("Undo")
    assert week.shows("Cooking", **FRIDAY)


@pytest.mark.parametrize(
    ("answer", "rhythm"),
    [
        ("Every two weeks, also this week", Rhythm(HowOften.TWO_WEEKS, starts=TODAY)),
        ("Every two weeks, from next week", Rhythm(HowOften.TWO_WEEKS, starts=NEXT_WEEK)),
        ("Some weeks", Rhythm(HowOften.SOME_WEEKS)),
        ("First Friday in the month", Rhythm(HowOften.MONTH, which=1)),
        ("Last Friday in the month", Rhythm(HowOften.MONTH, which=LAST)),
        ("Every week", Rhythm()),
    ],
)
def test_how_often_is_one_press(week: WeekPage, home_of_ada: House, answer: str, rhythm: Rhythm) -> None:
    week.choose("Cooking", **FRIDAY)
    week.press("How often?")
    week.press(answer)
    assert placing(home_of_ada).rhythm == rhythm


def test_a_clock_time_is_two_presses_where_it_is_wanted(week: WeekPage, home_of_ada: House) -> None:
    week.press("Choices")
    week.press("Show clock times")
    week.press("Back")
    week.choose("Cooking", **FRIDAY)
    week.press("What time?")
    week.press("2:00 pm")
    week.press("2:30 pm")
    assert placing(home_of_ada).starts_at == time(14, 30)
    week.press("Back")
    assert "2:30 pm" in week.find("Cooking").accessibleDescription()


def test_what_was_taken_off_can_be_brought_back(week: WeekPage, home_of_ada: House) -> None:
    before = placing(home_of_ada)
    week.choose("Cooking", **FRIDAY)
    week.press("Take off")
    week.press("Choices")
    week.press("Bring something back")
    week.press("Cooking is off Friday, afternoon.")
    assert placing(home_of_ada) == before


def test_both_weeks_mark_what_differs(week: WeekPage, home_of_ada: House) -> None:
    week.press("Choices")
    week.press("Copy my week to how I want it")
    assert week.title == "How I want it"
    week.choose_empty(**SUNDAY)
    week.press("Football")
    weeks = [one.week for one in home_of_ada.session.life.placings.values()]
    assert sorted(weeks) == [WhichWeek.NOW, WhichWeek.WANTED, WhichWeek.WANTED]
    week.press("Choices")
    week.press("Both weeks together")
    assert "New" in week.find("Football").accessibleDescription()
    assert "New" not in week.find("Cooking").accessibleDescription()
