"""The face wall where not all is well: damaged lives, newer ones, and a computer where nothing can be kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from buildalife_desktop.paths import HOME_VARIABLE, lives_folder
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.store.opening import create_life
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage

CANNOT = "New lives cannot be kept here. Ask someone for another folder or stick."


def test_lives_that_cannot_be_opened_say_so_and_stand_last(open_house: OpenHouse, leonard: Path) -> None:
    newer = lives_folder() / "Ann.life"
    create_life(newer, example_life("leonard")).close()
    with closing(sqlite3.connect(newer)) as db:
        db.execute("update me set name = 'Ann'")
        db.execute("pragma user_version = 99")
        db.commit()
    (lives_folder() / "Bo.life").touch()
    page = WindowPage(open_house())
    names = page.names()
    at = names.index("Leonard")
    assert names[at : at + 4] in (["Leonard", "Ann", "Bo", "Someone new"], ["Leonard", "Bo", "Ann", "Someone new"])
    assert [page.has(name, "Needs help") for name in ("Leonard", "Ann", "Bo")] == [False, True, True]
    page.press("Ann")
    assert page.message == "Ann.life was made with a newer Build a Life. Get the newer app to open it."
    page.press("Bo")
    assert page.message == "The file Bo.life is damaged. Use a copy of it, if you have one."


@pytest.fixture
def closed_home(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that nobody can write to, whoever they are: it would have to be inside of a file."""
    file = tmp_path / "a file"
    file.touch()
    monkeypatch.setenv(HOME_VARIABLE, str(file / "home"))
    return file / "home"


def test_nothing_is_offered_where_no_life_can_be_kept(open_house: OpenHouse, closed_home: Path) -> None:
    house = open_house()
    page = WindowPage(house)
    assert page.names() == ["Read to me", "Help", "Language"]
    assert CANNOT in page.words()
    page.press("Language")
    page.press("Cymraeg")
    page.press("English")
    page.press("Back")
    page.press("Read to me")
    house.speaker.finish_all()
    assert CANNOT in page.said
    page.press("Help")
    assert "BUILDALIFE_HOME" in page.words()


def test_a_home_that_closes_meanwhile_is_said_and_what_was_written_stays(
    open_house: OpenHouse, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = WindowPage(open_house())
    page.press("Someone new")
    page.write("Your first name", "Ada")
    file = tmp_path / "a file"
    file.touch()
    monkeypatch.setenv(HOME_VARIABLE, str(file / "home"))
    page.press("Done")
    assert page.message == CANNOT
    assert page.title == "Someone new"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    page.press("Done")
    assert page.title == "Hello Ada"
