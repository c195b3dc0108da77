"""The doors, as a person meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.ui.route import Route
from tests.ui.conftest import OpenHouse
from tests.ui.hands import Keys, Mouse
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough

DOORS = {
    "My week": "My week",
    "My people": "My people",
    "My pictures": "My pictures",
    "Choose": "Choose",
    "About me": "About me",
    "My plan": "My plan",
    "Now and next": "Now and next",
}
"""What each door is called, and the place behind it."""
SMALLEST_WINDOW = (1024, 640)


@pytest.fixture
def page(open_house: OpenHouse, leonard: Path) -> WindowPage:
    return WindowPage(open_house(leonard))


def test_six_doors_and_now_and_next_are_there_in_reading_order(page: WindowPage) -> None:
    names = page.names()
    assert [name for name in names if name in DOORS] == list(DOORS)


@pytest.mark.parametrize("hand", [Mouse, pytest.param(Keys, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("door", DOORS)
def test_each_door_leads_to_its_place_in_one_press(door: str, hand: type, open_house: OpenHouse, leonard: Path) -> None:
    page = WindowPage(open_house(leonard), hand())
    page.press(door)
    assert page.presses == 1
    assert page.title == DOORS[door]
    page.press("Home")
    assert page.title == "Hello Leonard"


@pytest.mark.parametrize(
    "percent", [100, *(pytest.param(more, marks=pytest.mark.thorough) for more in (125, 150, 200)), 300]
)
def test_all_doors_are_there_at_once_however_big_the_letters(page: WindowPage, percent: int) -> None:
    page._house.session.do(None, like_it, text_percent=percent)
    QApplication.processEvents()
    assert [name for name in page.names() if name in DOORS] == list(DOORS)
    doors = [page.find(door) for door in DOORS]
    assert all(door.width() >= 200 and door.height() >= 68 for door in doors)


@pytest.mark.thorough
def test_where_not_all_fit_the_others_are_a_press_away(open_house: OpenHouse, leonard: Path) -> None:
    page = WindowPage(open_house(leonard, size=SMALLEST_WINDOW))
    page._house.session.do(None, like_it, text_percent=300)
    page._house.navigator.start(Route("home"))
    QApplication.processEvents()
    assert page.has("Now and next"), "it is on every page"
    page.press("My plan")
    assert page.title == "My plan"


def test_what_the_doors_are_for_is_told(page: WindowPage) -> None:
    page.press("Help")
    words = page.words()
    assert "My people shows who is in your life." in words
    assert "Now and next shows what comes today." in words
