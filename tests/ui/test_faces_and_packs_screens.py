"""Drawn faces, drawn people in my skin, and packs of pictures, as a person meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.pictures.packs.bringing import bring_pack
from buildalife_desktop.pictures.packs.known_packs import Named
from buildalife_desktop.pictures.packs.pack_files import packs_folder
from buildalife_desktop.pictures.packs.packs_here import packs_here
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3" fill="#ff0000"/></svg>'


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    return open_house(leonard)


@pytest.fixture
def zumba(tmp_path: Path) -> Path:
    """A folder with one picture, such as somebody has on a stick."""
    folder = tmp_path / "owner" / "Day centre"
    folder.mkdir()
    (folder / "zumba.svg").write_text(DRAWING)
    return folder


def find(house: House, words: str, answers: list[tuple[str, str]]) -> WindowPage:
    house.navigator.go(Route("find_symbol", then=lambda *answer: answers.append(answer)))
    settle(house)
    house.window.findChild(QLineEdit, "find_symbol.word").setText(words)
    settle(house)
    return WindowPage(house)


def test_a_face_is_drawn_for_me_and_kept(house: House, page: WindowPage, leonard: Path) -> None:
    house.navigator.go(Route("my_page"))
    for name in ("Change picture", "Draw a face", "Quite dark", "Hair", "Curly", "Glasses and more", "Glasses", "Done"):
        page.press(name)

    assert house.session.life.person.picture == "face:1F3FE-curly.brown-glasses"
    file = open_life(leonard)
    assert file.read().person.picture == "face:1F3FE-curly.brown-glasses"
    file.close()


def test_a_face_changes_as_it_is_chosen(house: House, page: WindowPage) -> None:
    house.navigator.go(Route("draw_face", then=lambda _picture: None))
    before = house.window.grab().toImage()
    page.press("Dark")
    assert page.find("Dark").isChecked()
    assert not page.find("Yellow").isChecked()
    assert house.window.grab().toImage() != before


def test_first_letters_are_the_last_choice(house: House, page: WindowPage) -> None:
    answers: list[str] = []
    house.navigator.go(Route("draw_face", then=answers.append, name="Ruth Adeyemi"))
    page.press("First letters")
    assert answers == ["initials:RA-people"]

    house.navigator.go(Route("draw_face", then=answers.append))
    assert not page.has("First letters")


def test_a_new_person_can_have_a_drawn_face(house: House, page: WindowPage) -> None:
    house.navigator.go(Route("new_companion", noun="people", then=lambda _id: None))
    for name in ("Draw a face", "Medium", "Done", "Done"):
        page.press(name)
    assert list(house.session.life.people.values())[-1].picture.startswith("face:1F3FD-")


def test_somebody_new_can_be_a_drawn_face(open_house: OpenHouse) -> None:
    house = open_house()
    page = WindowPage(house)
    for name in ("Someone new", "Draw a face", "Dark", "Done"):
        page.press(name)
    assert page.find("My drawn face").isChecked()
    page.press("Done")
    assert house.session.life.person.picture.startswith("face:1F3FF-")


def test_drawn_people_look_like_me(house: House, page: WindowPage) -> None:
    house.navigator.go(Route("my_page"))
    page.press("Drawn people look like me")
    page.press("Quite dark")
    assert house.session.life.person.skin == "1F3FE"

    answers: list[tuple[str, str]] = []
    find(house, "swimming", answers).press("Swimming")
    assert answers == [("symbol:1F3CA-1F3FE", "Swimming")]


def test_a_new_face_begins_as_my_drawn_people_look(house: House, page: WindowPage) -> None:
    house.navigator.go(Route("my_drawn_people"))
    for name in ("Dark", "Hair", "Bun", "Colour", "Grey"):
        page.press(name)
    answers: list[str] = []
    house.navigator.go(Route("draw_face", then=answers.append))
    page.press("Done")
    assert answers == ["face:1F3FF-bun.grey"]


def test_what_was_chosen_stays_when_i_like_another_skin(house: House) -> None:
    before = {one.id: one.picture for one in house.session.life.activities.values()}
    house.session.do(None, like_it, skin="1F3FF")
    assert {one.id: one.picture for one in house.session.life.activities.values()} == before


def test_ideas_for_my_week_have_my_skin(house: House, page: WindowPage) -> None:
    house.session.do(None, like_it, skin="1F3FC")
    answers: list[tuple[str, str]] = []
    house.navigator.go(Route("symbol_group", group="idea-sport", then=lambda *answer: answers.append(answer)))
    page.press("Running")
    assert answers == [("symbol:1F3C3-1F3FC", "Running")]


def test_a_pack_is_brought_from_a_folder_and_found(house: House, page: WindowPage, zumba: Path) -> None:
    house.navigator.go(Route("packs"))
    assert "No more pictures yet" in page.words()
    page.press("Bring more pictures")
    settle(house)
    page.press("My folder")
    settle(house)
    page.press("Day centre")
    settle(house)
    page.press("Bring this folder")
    page.wait_until(lambda: bool(page.message), "the news")
    assert "Day centre is here" in page.message
    page.press("All right")
    assert "Nobody said who made it." in page.words()

    answers: list[tuple[str, str]] = []
    find(house, "zumb", answers).press("Zumba")
    assert answers[0][0].startswith("photo:")


def test_a_picture_of_a_pack_is_mine_once_chosen(house: House, zumba: Path) -> None:
    bring_pack(zumba, Named("Day centre", "Grace", "CC0"))
    answers: list[tuple[str, str]] = []
    find(house, "zumba", answers).press("Zumba")

    [(picture, words)] = answers
    sha256 = picture.removeprefix("photo:")
    kept = house.session.life.photos[sha256]
    assert words == "Zumba"
    assert (kept.made_by, kept.licence) == ("Grace", "CC0")
    assert (house.session.bytes_of("photos", sha256) or b"").startswith(b"\xff\xd8")


def test_a_pack_is_turned_off_and_on(house: House, page: WindowPage, zumba: Path) -> None:
    bring_pack(zumba, Named("Day centre", "Grace", "CC0"))
    house.navigator.go(Route("packs"))
    name = "Day centre. Made by Grace. Licence CC0."
    page.press(name)
    assert not packs_here()[0].is_on
    assert not page.find(name).isChecked()
    assert "Day centre is off." in page.said
    assert not find(house, "zumba", []).has("Zumba")
    house.navigator.back()
    page.press(name)
    assert packs_here()[0].is_on
    assert find(house, "zumba", []).has("Zumba")


def test_what_is_no_pack_is_said_and_nothing_is_kept(house: House, page: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "owner" / "torn.zip").write_bytes(b"no zip")
    house.navigator.go(Route("packs"))
    page.press("Bring more pictures")
    settle(house)
    page.press("My folder")
    settle(house)
    page.press("torn.zip")
    page.wait_until(lambda: bool(page.message), "the trouble")
    assert "could not be read" in page.message
    assert not packs_here()


def test_a_pack_can_be_looked_through(house: House, page: WindowPage, zumba: Path) -> None:
    bring_pack(zumba, Named("Day centre", "Grace", "CC0"))
    answers: list[tuple[str, str]] = []
    house.navigator.go(Route("find_symbol", then=lambda *answer: answers.append(answer)))
    settle(house)
    for name in ("Day centre", "Zumba"):
        page.press(name)
    assert answers[0][0].startswith("photo:")


def test_stop_leaves_everything_as_it_was(house: House, page: WindowPage, zumba: Path) -> None:
    for number in range(300):
        (zumba / f"{number}.svg").write_text(DRAWING)
    house.navigator.go(Route("packs"))
    house.navigator.here._bring(zumba)
    page.press("Stop")
    settle(house)
    assert "Nothing was brought." in page.said
    page.wait_until(lambda: not packs_folder().exists() or not list(packs_folder().iterdir()), "an empty folder")
    assert page.has("Bring more pictures")
