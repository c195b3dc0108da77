"""Photos as phones write them, torn photos, and an app that is killed: nothing is lost, and all is said plainly."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.week import on_part
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from tests.pictures.photo_files import jpeg
from tests.ui.conftest import OpenHouse
from tests.ui.pages.week_page import WeekPage

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).resolve().parents[2]
MONDAY = {"day": "Monday", "part": "morning"}


@pytest.fixture
def sam(home: Path) -> Path:
    """An empty life."""
    path = lives_folder() / "Sam.life"
    create_life(path, Life(me={"me": Me(name="Sam")})).close()
    return path


@pytest.fixture
def pictures(tmp_path: Path, home: Path) -> Path:
    """Where the owner of this computer keeps pictures."""
    folder = tmp_path / "owner" / "Pictures"
    folder.mkdir()
    return folder


def week_of(house: House) -> WeekPage:
    week = WeekPage(house)
    week.open()
    return week


def look_for_a_photo(week: WeekPage, name: str) -> None:
    week.choose_empty(**MONDAY)
    week.press("A photo")
    week.wait_until(lambda: week.has("Pictures"), "the folder Pictures")
    week.press("Pictures")
    week.wait_until(lambda: week.has(name), f"the photo {name}")
    week.press(name)


def test_photo_is_upright_and_says_nothing_of_where_it_was_taken(
    open_house: OpenHouse, sam: Path, pictures: Path
) -> None:
    (pictures / "My dog.jpg").write_bytes(jpeg(orientation=6))
    house = open_house(sam)
    week = week_of(house)
    look_for_a_photo(week, "My dog")
    week.wait_until(lambda: week.title == "My week", "the week")
    assert not week.is_empty(**MONDAY)
    (sha256,) = house.session.life.photos
    whole, small = house.session.bytes_of("photos", sha256), house.session.thumbnail_of(sha256)
    assert whole is not None
    assert small is not None
    for kept in (whole, small):
        with Image.open(BytesIO(kept)) as photo:
            assert photo.height > photo.width  # It was held upright, and lies on its side in the file.
    house.session.close()
    life = sam.read_bytes()
    assert sha256.encode() in life
    for secret in (b"Exif\0\0", b"SecretPhone", b"SecretComment", b"SecretXmp"):
        assert secret not in life


@pytest.mark.parametrize("content", [jpeg()[:500], b"This is a text."], ids=["torn", "a text"])
def test_photo_that_cannot_be_read_is_said_plainly(
    open_house: OpenHouse, sam: Path, pictures: Path, content: bytes
) -> None:
    (pictures / "My dog.jpg").write_bytes(content)
    house = open_house(sam)
    week = week_of(house)
    # What cannot be looked at is called by the whole name of its file, as soon as that is known.
    look_for_a_photo(week, "My dog.jpg")
    week.wait_until(lambda: bool(week.message), "a message")
    assert "My dog" in week.message
    assert len(week.message.split()) <= 15
    week.wait_until(lambda: week.message in week.said, "the message aloud")
    week.press("All right")
    assert week.message == ""
    assert not house.session.life.photos


@pytest.mark.parametrize("answers", [1, 2, 5, 8])
def test_killed_between_presses_loses_nothing(sam: Path, home: Path, answers: int) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.presses_until_killed", str(sam)],
        cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as person:  # fmt: skip
        assert person.stdout is not None
        heard = [person.stdout.readline().strip() for _ in range(answers)]
        person.kill()
        heard += person.stdout.read().split()
    assert heard == ["on" if number % 2 == 0 else "off" for number in range(len(heard))]
    file = open_life(sam)
    there = on_part(file.read(), WhichWeek.NOW, 0, Part.MORNING)
    entries = file.db.execute("select count(*) from journal").fetchone()[0]
    file.close()
    # One more may have been kept whose answer nobody heard.
    assert len(heard) <= entries <= len(heard) + 1
    assert len(there) == entries % 2
