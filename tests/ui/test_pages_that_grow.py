"""A page that was left and has more pictures when it is come back to."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.model.verbs.photos import put_day, put_words
from buildalife_desktop.pictures.intake import take_in_bytes
from buildalife_desktop.ui.house import House
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    """Leonard's window."""
    return open_house(leonard)


def keep(house: House, number: int) -> None:
    """A photo of its own colour, from March."""
    file = BytesIO()
    Image.new("RGB", (80, 60), (number * 30, 0, 200)).save(file, "PNG")
    sha256 = house.session.keep_photo(take_in_bytes(file.getvalue(), f"{number}.png")).removeprefix("photo:")
    house.session.do(None, put_day, sha256, date(2026, 3, 2))
    house.session.do(None, put_words, sha256, f"Photo {number}")


def test_one_picture_more_and_all_are_still_as_large_as_each_other(house: House) -> None:
    page = WindowPage(house)
    for number in range(6):
        keep(house, number)
    for press in ("My pictures", "By month", "March 2026", "Photo 5"):
        page.press(press)
        settle(house)
    keep(house, 6)
    page.press("Back")
    settle(house)
    photos = [page.find(f"Photo {number}") for number in range(7)]
    widths, heights = {photo.width() for photo in photos}, {photo.height() for photo in photos}
    assert max(widths) - min(widths) <= 1
    assert max(heights) - min(heights) <= 1
