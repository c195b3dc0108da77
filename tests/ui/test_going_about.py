"""Keeping one's place, and what happens when something goes wrong on the way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop import app as starting
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.verbs.week import take_off
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens.week_choices import WeekChoicesScreen
from tests.ui.conftest import OpenHouse
from tests.ui.hands import Keys
from tests.ui.pages.faces_page import FacesPage
from tests.ui.pages.week_page import WeekPage

FRIDAY = {"day": "Friday", "part": "afternoon"}
SUNDAY = {"day": "Sunday", "part": "evening"}


@pytest.fixture
def week(open_house: OpenHouse) -> WeekPage:
    """The empty week of someone new, with keys."""
    house = open_house()
    FacesPage(house, Keys()).start_someone_new("Ada", "Older woman")
    week = WeekPage(house, Keys())
    week.open()
    return week


def focus() -> str:
    """What has the focus, and what else is told of it."""
    widget = QApplication.focusWidget()
    return f"{widget.accessibleName()}. {widget.accessibleDescription()}" if widget else ""


def test_keys_begin_on_today(week: WeekPage) -> None:
    assert "Thursday" in focus()


def test_focus_stays_where_something_was_put(week: WeekPage) -> None:
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    assert focus().startswith("Cooking")
    assert "Friday, afternoon" in focus()


def test_focus_goes_along_with_what_was_moved(week: WeekPage) -> None:
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    week.choose("Cooking", **FRIDAY)
    week.press("Move")
    week.choose_empty(**SUNDAY)
    assert focus().startswith("Cooking")
    assert "Sunday, evening" in focus()


def test_focus_stays_where_something_was_taken_off(week: WeekPage) -> None:
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    week.choose("Cooking", **FRIDAY)
    week.press("Take off")
    assert focus().startswith("Put something on Friday, afternoon")


def test_copied_week_is_shown(week: WeekPage) -> None:
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    week.press("Choices")
    week.press("Copy my week to how I want it")
    assert week.title == "How I want it"
    assert week.shows("Cooking", **FRIDAY)


def test_a_screen_that_breaks_leaves_me_where_i_am(week: WeekPage, monkeypatch: pytest.MonkeyPatch) -> None:
    house: House = week._house
    depth = house.navigator.depth
    with monkeypatch.context() as broken:
        broken.setattr(WeekChoicesScreen, "show_facts", lambda self: 1 // 0)
        told: list[type[BaseException]] = []
        broken.setattr(sys, "excepthook", lambda kind, *rest: told.append(kind))
        starting._tell_the_unforeseen(house)
        week.press("Choices")
        assert told == [ZeroDivisionError]
    assert week.message == "Something did not work. What you did before is kept."
    assert house.navigator.depth == depth
    assert week.title == "My week"
    week.press("All right")
    week.press("Choices")
    assert week.title == "Choices"


def test_what_another_window_did_is_seen_on_coming_back(open_house: OpenHouse, leonard: Path) -> None:
    week = WeekPage(open_house(leonard))
    week.open()
    monday = {"day": "Monday", "part": "morning"}
    assert week.shows("Gardening", **monday)
    other = Edits(open_life(leonard))
    placing = next(each for each in other.life.placings.values() if (each.day, each.part.value) == (0, "morning"))
    other.do(take_off, placing.id)
    other.file.close()
    QCoreApplication.sendEvent(week.window, QEvent(QEvent.Type.ActivationChange))
    assert week.is_empty(**monday)


def test_what_is_being_moved_is_marked(week: WeekPage) -> None:
    week.choose_empty(**FRIDAY)
    week.press("Cooking")
    week.choose_empty(**SUNDAY)
    week.press("Cooking")
    week.choose("Cooking", **FRIDAY)
    week.press("Move")
    assert [is_marked(week, on) for on in (FRIDAY, SUNDAY)] == [True, False]
    week.choose_empty(day="Monday", part="morning")
    week.press("Back")
    week.open()
    assert not is_marked(week, {"day": "Monday", "part": "morning"}), "only while it is being moved"


def is_marked(week: WeekPage, on: dict[str, str]) -> bool:
    tile = week.find("Cooking", f"{on['day']}, {on['part']}")
    return bool(QAccessible.queryAccessibleInterface(tile).state().checked)


def test_back_from_the_minutes_goes_to_the_hours_first(open_house: OpenHouse, leonard: Path) -> None:
    house = open_house(leonard)
    page = WeekPage(house, Keys())
    placing = next(one for one in house.session.life.placings.values() if one.part is Part.MORNING)
    for back in (lambda: QTest.keyClick(page.window.windowHandle(), Qt.Key.Key_Escape), lambda: page.press("Back")):
        house.navigator.go(Route("clock_time", placing=placing.id))
        hours = page.names()
        page.press("10:00 am")
        assert page.has("10:05 am")
        back()
        assert page.names() == hours
        assert page.has("10:00 am")
        back()
        assert page.title == "Hello Leonard"
    assert house.session.life.placings[placing.id] == placing


def test_a_message_does_not_hold_me_on_another_screen(week: WeekPage) -> None:
    week._house.show_trouble(Said("There is no USB stick. Put one in, then press again."))
    message = week.message
    week.press("Help")
    assert week.message == message, "it stays until it is answered"
    assert week.names().count("All right") == 1
    QTest.keyClick(week.window.windowHandle(), Qt.Key.Key_Escape)
    assert (week.title, week.message) == ("My week", message)
    week.press("All right")
    assert (week.title, week.message) == ("My week", "")


def test_escape_answers_a_message_that_has_just_come(week: WeekPage) -> None:
    week._house.show_trouble(Said("There is no USB stick. Put one in, then press again."))
    QTest.keyClick(week.window.windowHandle(), Qt.Key.Key_Escape)
    assert (week.title, week.message) == ("My week", "")
