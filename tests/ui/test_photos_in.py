"""Many photos come into a life: from a folder, dropped on the window, stopped half way."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer

from buildalife_desktop.model.verbs.photos import put_away
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.store.opening import create_life
from tests.pictures import photo_files
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse, close_house
from tests.ui.pages.photos_page import PhotosPage
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough

MANY = int(os.environ.get("BUILDALIFE_MIXED_FILES", "30"))
"""How many files the mixed folder holds; the real promise is 500."""
LONGEST_TURN_MS = 100
STOP = "Stop. Keep what is in."


def photo(path: Path, colour: int, size: tuple[int, int] = (320, 240), written: int = 1_700_000_000) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (colour % 256, colour // 256, 99)).save(path)
    os.utime(path, (written, written))
    return path


@pytest.fixture
def page(open_house: OpenHouse, leonard: Path) -> PhotosPage:
    """Leonard's window, at home."""
    return PhotosPage(open_house(leonard))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five photos, each newer than the one before."""
    for number, name in enumerate(("Ann", "Bo", "Cy", "Dee", "Ed")):
        photo(tmp_path / "owner" / "Pictures" / f"{name}.png", 50 * number, written=1_700_000_000 + number * 90_000)
    return tmp_path / "owner" / "Pictures"


def test_all_photos_of_a_folder_come_in_with_one_press(page: PhotosPage, folder: Path) -> None:
    page.go("my_pictures")
    page.press("New photo")
    page.press("From this computer or a stick")
    page.press_when_there("Pictures")
    page.press_when_there("Take all of these")
    page.wait_for_all()
    assert "5 photos are in." in page.words()
    page.wait_until(lambda: page.said[-1] == "5 photos are in.", "what was done")
    page.press("Done")
    assert page.title == "My pictures"
    assert page.kept_after_reopening() == ["Ann", "Bo", "Cy", "Dee", "Ed"]


def test_where_one_photo_is_asked_for_only_one_is_offered(page: PhotosPage, folder: Path) -> None:
    page.go("choose_picture", question="Which picture?", then=lambda *_: None)
    page.press("A photo")
    page.press_when_there("Pictures")
    page.wait_until(lambda: page.has("Ann"), "the photos")
    assert not page.has("Take all of these")
    page.press("Help")
    assert "Press Take all of these" not in page.words()


def test_one_of_many_may_be_the_answer(page: PhotosPage, folder: Path) -> None:
    got: list[str] = []
    page.go("choose_picture", question="Which picture?", then=lambda picture, _: got.append(picture))
    page.drop(folder)
    page.wait_until(lambda: page.has("Photo 2"), "the photos")
    page.press("Photo 2")
    photos = page._house.session.life.photos
    assert [photos[picture.removeprefix("photo:")].name for picture in got] == ["Bo"]
    assert page.title == "Hello Leonard"


def test_one_photo_dropped_on_the_question_is_the_answer(page: PhotosPage, folder: Path) -> None:
    got: list[str] = []
    page.go("choose_picture", question="Which picture?", then=lambda picture, _: got.append(picture))
    page.drop(folder / "Cy.png")
    page.wait_until(lambda: bool(got), "the answer")
    assert page.kept == ["Cy"]
    assert page.title == "Hello Leonard"


def test_files_dropped_on_a_screen_of_pictures_come_in(page: PhotosPage, folder: Path) -> None:
    page.go("find_symbol", then=lambda *_: None)
    page.drop(folder / "Ann.png", folder / "Bo.png")
    page.wait_for_all()
    assert page.kept == ["Ann", "Bo"]


def test_more_may_be_dropped_while_some_come_in(page: PhotosPage, folder: Path) -> None:
    page.go("take_photos_in", chosen=[folder / "Ann.png", folder / "Bo.png"])
    page.drop(folder / "Cy.png")
    page.wait_for_all()
    assert page.kept == ["Ann", "Bo", "Cy"]
    assert "3 photos are in." in page.words()


def test_nothing_comes_in_where_photos_are_not_asked_for(page: PhotosPage, folder: Path) -> None:
    page.go("week")
    page.drop(folder)
    assert page.title == "My week"


def test_the_bar_says_how_far_it_is(page: PhotosPage, folder: Path) -> None:
    seen: set[int] = set()
    page.go("take_photos_in", chosen=[folder])

    def look() -> bool:
        seen.add(page.how_far)
        return not page.has(STOP)

    page.wait_until(look, "the end of the photos")
    assert seen & {1, 2, 3, 4}


def test_stopping_keeps_what_is_in(page: PhotosPage, tmp_path: Path) -> None:
    for number in range(40):
        photo(tmp_path / "many" / f"{number}.jpg", 999 * number, (1600, 1200))
    page.go("take_photos_in", chosen=[tmp_path / "many"])
    page.wait_for_some()
    page.press(STOP)
    count = len(page.kept)
    assert 3 <= count < 40
    assert page.has("Done")
    assert len(page.kept_after_reopening()) == count


def test_leaving_keeps_what_is_in_and_coming_back_goes_on(page: PhotosPage, tmp_path: Path) -> None:
    for number in range(30):
        photo(tmp_path / "many" / f"{number}.jpg", 999 * number, (1600, 1200))
    page.go("take_photos_in", chosen=[tmp_path / "many"])
    page.wait_for_some()
    page.press("Help")
    assert len(page.kept) >= 3
    page.press("Back")
    page.wait_for_all()
    assert len(page.kept_after_reopening()) == 30


def test_closing_the_window_half_way_loses_nothing_that_was_in(
    open_house: OpenHouse, leonard: Path, tmp_path: Path
) -> None:
    for number in range(30):
        photo(tmp_path / "many" / f"{number}.jpg", 999 * number, (1600, 1200))
    house = open_house(leonard)
    page = PhotosPage(house)
    page.go("take_photos_in", chosen=[tmp_path / "many"])
    page.wait_for_some()
    close_house(house)
    assert len(open_house(leonard).session.life.photos) >= 3


def test_undo_takes_all_of_them_out_again(page: PhotosPage, folder: Path) -> None:
    page.go("take_photos_in", chosen=[folder])
    page.wait_for_all()
    page.press("Undo")
    assert not page.kept
    assert not page.has("Photo 1")


def test_the_same_photo_twice_is_kept_once(page: PhotosPage, folder: Path) -> None:
    (folder / "again").mkdir()
    (folder / "again" / "Copy of Ann.png").write_bytes((folder / "Ann.png").read_bytes())
    for _ in range(2):
        page.go("take_photos_in", chosen=[folder])
        page.wait_for_all()
    assert page.kept_after_reopening() == ["Ann", "Bo", "Cy", "Dee", "Ed"]


def test_a_photo_that_was_put_away_comes_back(page: PhotosPage, folder: Path) -> None:
    page.go("take_photos_in", chosen=[folder / "Ann.png"])
    page.wait_for_all()
    session = page._house.session
    [sha256] = session.life.photos
    session.do(None, put_away, sha256)
    page.go("take_photos_in", chosen=[folder / "Ann.png"])
    page.wait_for_all()
    assert not session.life.photos[sha256].is_put_away


def test_what_could_not_be_read_is_said_in_one_sentence(page: PhotosPage, folder: Path) -> None:
    (folder / "letter.jpg").write_bytes(b"Dear Leonard")
    (folder / "torn.png").write_bytes((folder / "Ann.png").read_bytes()[:60])
    page.go("take_photos_in", chosen=[folder])
    page.wait_until(lambda: bool(page.message), "the message")
    assert page.message == "2 pictures could not be read. The first is letter.jpg."
    page.wait_until(lambda: page.said[-1] == page.message, "the message said")
    assert len(page.kept) == 5


def test_an_empty_folder_says_so_and_leads_on(page: PhotosPage, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page.go("take_photos_in", chosen=[tmp_path / "empty"])
    page.wait_until(lambda: page.has("Look for photos"), "the way on")
    assert "No photos are in yet. Look for some." in page.words()
    page.press("Look for photos")
    assert page.title == "Choose a photo"


def test_a_folder_of_mixed_files_goes_through_and_the_window_stays_alive(page: PhotosPage, tmp_path: Path) -> None:
    good, bad = mixed_files(tmp_path / "mixed", MANY)
    turns: list[float] = []
    before = [time.thread_time()]

    def look() -> None:
        now = time.thread_time()
        turns.append((now - before[0]) * 1000)
        before[0] = now

    # The time this thread works between two looks: what the window itself takes, however busy the computer is.
    watch = QTimer(interval=5)
    watch.timeout.connect(look)
    watch.start()
    page.go("take_photos_in", chosen=[tmp_path / "mixed"])
    assert wait_for(lambda: not page.has(STOP), 1000 * MANY)
    watch.stop()
    assert len(page.kept) == good
    assert page.message.startswith(f"{bad} pictures could not be read.")
    assert max(turns) < LONGEST_TURN_MS


def mixed_files(folder: Path, count: int) -> tuple[int, int]:
    """Photos of every kind, with some torn, empty or nothing of the sort; how many are good, and how many bad."""
    kinds = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF")
    photo_files.heic()
    folder.mkdir()
    bad = 0
    for number in range(count):
        kind = kinds[number % len(kinds)]
        picture = Image.new("RGB", (640, 480), (number % 256, number // 256 * 80, 120))
        picture.paste((255, 255, 255), (number, 0, number + 40, 200))
        data = photo_files.written(picture, kind)
        match number % 10:
            case 3:
                data = data[: len(data) // 3]
            case 7:
                data = b"Dear Leonard"
        bad += number % 10 in (3, 7)
        (folder / f"{number:04}.{kind.lower()}").write_bytes(data)
    (folder / "film.mp4").write_bytes(b"film")
    return count - bad, bad


def test_photos_never_come_into_somebody_elses_life(page: PhotosPage, home: Path, tmp_path: Path) -> None:
    for number in range(20):
        photo(tmp_path / "many" / f"{number}.jpg", 999 * number, (1600, 1200))
    penny = lives_folder() / "Penny.life"
    create_life(penny, example_life("penny")).close()
    page.go("take_photos_in", chosen=[tmp_path / "many"])
    page.wait_for_some()
    house = page._house
    leonard = house.session.path
    house.show_faces()
    assert house.open_life(penny)
    settle(house)
    assert not page.kept
    assert house.open_life(leonard)
    assert len(page.kept) >= 3
