"""A picture turned, cut to a square, made brighter; the one before stays."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.model.picture import photo_sha256
from buildalife_desktop.model.verbs.activities import change_activity_picture
from buildalife_desktop.model.verbs.companions import change as change_companion
from buildalife_desktop.pictures.intake import take_in_bytes
from buildalife_desktop.ui.house import House
from tests.pictures import photo_files
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.photos_page import PhotosPage

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    """Leonard's window."""
    return open_house(leonard)


@pytest.fixture
def page(house: House) -> PhotosPage:
    """What can be found in it."""
    return PhotosPage(house)


@pytest.fixture
def photo(house: House) -> str:
    """The picture name of a wide photo in his life, red above and blue below."""
    return house.session.keep_photo(take_in_bytes(photo_files.jpeg(), "Garden.jpg"))


def bytes_of(house: House, picture: str) -> bytes:
    found = house.session.bytes_of("photos", str(photo_sha256(picture)))
    assert found
    return found


def change(house: House, page: PhotosPage, photo: str, *presses: str) -> str:
    """Press these on the screen, keep it, and give the name of the new picture."""
    answers: list[str] = []
    page.go("change_picture", photo=photo, then=answers.append)
    for press in presses:
        settle(house)
        page.press(press)
    page.press("Keep it")
    page.wait_until(lambda: bool(answers), "the changed picture")
    return answers[0]


def test_turned_twice_it_stands_on_its_head_and_the_first_one_stays(house: House, page: PhotosPage, photo: str) -> None:
    before = bytes_of(house, photo)
    new = change(house, page, photo, "Turn left", "Turn left")
    assert new != photo
    assert not photo_files.looks_upright(bytes_of(house, new))
    assert house.open_life(house.session.path)
    assert bytes_of(house, photo) == before
    assert house.session.life.photos[str(photo_sha256(new))].made_from == photo_sha256(photo)


def test_turned_left_and_right_it_is_as_it_was(house: House, page: PhotosPage, photo: str) -> None:
    page.go("change_picture", photo=photo, then=lambda _: None)
    for press in ("Turn left", "Turn right"):
        settle(house)
        page.press(press)
    page.press("Keep it")
    page.wait_until(lambda: page.said[-1] == "Nothing is changed yet.", "the sentence")
    assert len(house.session.life.photos) == 1


def test_a_square_is_chosen_from_pictures(house: House, page: PhotosPage, photo: str) -> None:
    new = change(house, page, photo, "The middle part")
    made = Image.open(BytesIO(bytes_of(house, new)))
    assert made.width == made.height


def test_brighter_is_brighter(house: House, page: PhotosPage, photo: str) -> None:
    new = change(house, page, photo, "More light", "More light")
    before, after = (
        Image.open(BytesIO(bytes_of(house, one))).convert("L").resize((1, 1)).getpixel((0, 0)) for one in (photo, new)
    )
    assert after > before


def test_as_it_was_lets_every_change_go(house: House, page: PhotosPage, photo: str) -> None:
    page.go("change_picture", photo=photo, then=lambda _: None)
    for press in ("More light", "The left part", "As it was"):
        settle(house)
        page.press(press)
    settle(house)
    assert not page.has("As it was")
    assert page.find("All of it").isChecked()


def test_what_is_chosen_is_seen_before_it_is_kept(house: House, page: PhotosPage, photo: str) -> None:
    page.go("change_picture", photo=photo, then=lambda _: None)
    settle(house)
    page.press("Turn left")
    settle(house)
    page.press("Turn left")
    settle(house)
    seen = page.window.grab().toImage()
    column = [seen.pixelColor(280, y) for y in range(100, 760)]
    reds = [y for y, colour in enumerate(column) if colour.red() > 180 > colour.blue()]
    blues = [y for y, colour in enumerate(column) if colour.blue() > 180 > colour.red()]
    assert reds
    assert blues
    assert max(blues) < max(reds)


def test_the_picture_of_an_activity_is_changed_where_it_is_chosen(house: House, page: PhotosPage, photo: str) -> None:
    activity = next(iter(house.session.life.activities))
    house.session.do(None, change_activity_picture, activity, photo)
    page.go("activity", activity=activity)
    page.press("Change picture")
    page.press("Change this picture")
    settle(house)
    page.press("Turn right")
    settle(house)
    page.press("Keep it")
    page.wait_until(lambda: house.session.life.activities[activity].picture != photo, "the changed picture")
    settle(house)
    assert page.title == house.session.life.activities[activity].name
    page.press("Undo")
    assert house.session.life.activities[activity].picture == photo


def test_a_photo_taken_out_meanwhile_leads_back(house: House, page: PhotosPage, photo: str) -> None:
    page.go("change_picture", photo=photo, then=lambda _: None)
    page.press("Undo")
    page.wait_until(lambda: page.title == "Hello Leonard", "home")


def test_the_picture_of_a_person_is_changed_where_it_is_chosen(house: House, page: PhotosPage, photo: str) -> None:
    person = next(iter(house.session.life.people.values()))
    house.session.do(None, change_companion, replace(person, picture=photo))
    page.go("new_companion", noun="people", then=lambda _: None, changes=person.id)
    page.press("Change this picture")
    settle(house)
    page.press("Turn right")
    settle(house)
    page.press("Keep it")
    page.wait_until(lambda: page.has("Done"), "the person")
    page.press("Done")
    picture = house.session.life.people[person.id].picture
    assert house.session.life.photos[str(photo_sha256(picture))].made_from == photo_sha256(photo)
