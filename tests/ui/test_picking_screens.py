"""Choosing an activity, a picture, a photo, a folder, a life on a stick; finding and writing words."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.week import on_part
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui import outside_places
from buildalife_desktop.ui.everyday_ideas import everyday_drawers
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.symbol_drawers import symbols
from buildalife_desktop.ui.widgets.tile import Tile
from buildalife_desktop.words.language import language_for
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import OpenHouse

pytestmark = pytest.mark.thorough

MONDAY = {"week": WhichWeek.NOW, "day": 0, "part": Part.MORNING}
QUESTION = "What do you do on Monday morning?"
WAIT_MS = 10_000


class Room:
    """A window, and what a person can find and press in it by its name."""

    def __init__(self, house: House, qtbot: Any) -> None:
        self.house, self._qtbot = house, qtbot

    def go(self, screen: str, **given: Any) -> None:
        self.house.navigator.go(Route(screen, **given))
        QApplication.processEvents()

    def find(self, name: str) -> list[Tile]:
        return [t for t in self.house.window.findChildren(Tile) if t.isVisible() and t.accessibleName() == name]

    def press(self, name: str) -> None:
        self.wait(lambda: bool(self.find(name)))
        QTest.mouseClick(self.find(name)[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.house.window.windowHandle(), key)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        QTest.keyClicks(next(f for f in self.house.window.findChildren(QLineEdit) if f.isVisible()), words)
        QApplication.processEvents()

    def shown(self) -> list[str]:
        return [label.text() for label in self.house.window.findChildren(QLabel) if label.isVisible()]

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=WAIT_MS)

    @property
    def title(self) -> str:
        return self.house.bar.title.text()

    @property
    def message(self) -> str:
        return self.house.notice.sentence.text() if self.house.notice.isVisible() else ""

    def on_monday(self) -> list[tuple[str, str]]:
        life = self.house.session.life
        placings = on_part(life, WhichWeek.NOW, 0, Part.MORNING)
        return [(life.activities[p.activity].name, life.activities[p.activity].picture) for p in placings]


@pytest.fixture
def sam(home: Path) -> Path:
    """A life with nothing in it yet."""
    path = lives_folder() / "Sam.life"
    create_life(path, Life(me={"me": Me(name="Sam")})).close()
    return path


@pytest.fixture
def empty(open_house: OpenHouse, sam: Path, qtbot: Any) -> Room:
    return Room(open_house(sam), qtbot)


@pytest.fixture
def full(open_house: OpenHouse, leonard: Path, qtbot: Any) -> Room:
    return Room(open_house(leonard), qtbot)


@pytest.fixture
def owner(home: Path, tmp_path: Path) -> Path:
    """The folders of this computer's owner."""
    for name in ("Pictures", "Desktop", "Documents"):
        (tmp_path / "owner" / name).mkdir()
    return tmp_path / "owner"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the computer takes for a USB stick, as long as it is there."""
    folder = tmp_path / "media" / "HOLIDAY"
    folder.mkdir(parents=True)

    class Volume:
        def isRoot(self) -> bool:
            return False

        def rootPath(self) -> str:
            return str(folder)

        def name(self) -> str:
            return "HOLIDAY"

        def device(self) -> Any:
            return QUrl("").toEncoded()

    monkeypatch.setattr(outside_places, "mounted_volumes", lambda: [Volume()] if folder.is_dir() else [])
    monkeypatch.setattr(outside_places, "_WHERE_STICKS_ARE", (str(folder.parent),))
    return folder


def photo(path: Path, colour: str = "red", written: int = 1_700_000_000) -> Path:
    Image.new("RGB", (640, 480), colour).save(path)
    os.utime(path, (written, written))
    return path


# --- an activity


def test_an_idea_is_on_the_week_with_one_press(empty: Room, sam: Path, speaker: FakeSpeaker) -> None:
    empty.go("choose_activity", **MONDAY)
    assert empty.title == QUESTION
    empty.press("Cooking")
    assert empty.on_monday() == [("Cooking", "symbol:1F373")]
    assert empty.title == "Hello Sam"
    assert speaker.said[-1].startswith("Cooking is on Monday")
    empty.house.session.close()
    kept = open_life(sam)
    assert [one.name for one in kept.read().activities.values()] == ["Cooking"]
    kept.close()


def test_an_idea_in_a_box_is_three_presses_at_most_and_one_to_undo(empty: Room) -> None:
    empty.go("choose_activity", **MONDAY)
    empty.press("Sport and moving")
    empty.press("Bowling")
    assert [name for name, _ in empty.on_monday()] == ["Bowling"]
    assert empty.title == "Hello Sam"
    empty.press("Undo")
    assert empty.on_monday() == []
    assert not empty.house.session.life.activities


def test_every_idea_has_its_picture_and_another_name() -> None:
    for drawer in everyday_drawers(language_for("en")):
        names = [words for _, words in drawer.inside]
        assert len(names) >= 10, drawer.words
        assert len(set(names)) == len(names)
        assert drawer.rest in {group.id for group in symbols().groups()}
    said = {words for drawer in everyday_drawers(language_for("en")) for _, words in drawer.inside}
    assert {"Boccia", "Hoovering", "Day centre", "Charity shop", "Social worker", "My advocate", "Packed lunch"} <= said


def test_an_idea_with_keys_alone(empty: Room) -> None:
    empty.go("choose_activity", **MONDAY)
    empty.key(Qt.Key.Key_Right)
    chosen = QApplication.focusWidget().accessibleName()
    empty.key(Qt.Key.Key_Return)
    assert [name for name, _ in empty.on_monday()] == [chosen]


def test_mine_come_first_and_stay_the_same_activity(full: Room) -> None:
    before = set(full.house.session.life.activities)
    full.go("choose_activity", **MONDAY)
    mine = {one.name for one in full.house.session.life.activities.values()}
    assert full.house.navigator.here.tiles()[0].accessibleName() in mine
    full.press("Gardening")
    assert "Gardening" in [name for name, _ in full.on_monday()]
    assert set(full.house.session.life.activities) == before


def test_the_same_idea_twice_is_one_activity(empty: Room) -> None:
    for day in (0, 1):
        empty.go("choose_activity", **{**MONDAY, "day": day})
        empty.press("Cooking")
    assert len(empty.house.session.life.activities) == 1
    assert len(empty.house.session.life.placings) == 2


def test_written_words_find_their_own_picture(empty: Room) -> None:
    empty.go("choose_activity", **MONDAY)
    empty.press("Write words")
    empty.write("swimming")
    empty.press("Done")
    assert empty.on_monday() == [("swimming", "symbol:1F3CA")]


def test_no_words_put_nothing_on_and_lead_back(empty: Room) -> None:
    empty.go("choose_activity", **MONDAY)
    empty.press("Write words")
    empty.press("Done")
    assert empty.title == QUESTION
    assert empty.on_monday() == []


@pytest.mark.parametrize("way", ["Find by word", "A photo", "Write words", "At home"])
def test_every_way_leads_back(empty: Room, owner: Path, way: str) -> None:
    empty.go("choose_activity", **MONDAY)
    empty.press(way)
    assert not empty.find("Cooking") or empty.find("Done")
    empty.key(Qt.Key.Key_Escape)
    assert empty.title == QUESTION
    assert empty.find("Cooking")


def test_a_photo_is_on_the_week(empty: Room, owner: Path) -> None:
    photo(owner / "Pictures" / "Jim in the garden.jpg")
    empty.go("choose_activity", **MONDAY)
    empty.press("A photo")
    empty.press("Pictures")
    empty.press("Jim in the garden")
    empty.wait(lambda: bool(empty.on_monday()))
    name, picture = empty.on_monday()[0]
    assert name == ""
    assert empty.house.session.thumbnail_of(picture.removeprefix("photo:"))
    assert empty.title == "Hello Sam"


# --- a picture, and words


def test_pictures_of_mine_are_there_first(full: Room) -> None:
    got: list[tuple[str, str]] = []
    full.go("choose_picture", question="Which picture?", then=lambda *answer: got.append(answer))
    full.press("Gardening")
    assert [words for _, words in got] == ["Gardening"]
    assert full.title == "Hello Leonard"


def test_a_picture_from_a_box(full: Room) -> None:
    got: list[tuple[str, str]] = []
    full.go("choose_picture", question="Which picture?", then=lambda *answer: got.append(answer))
    full.press("Feelings")
    full.press("Happy")
    assert got == [("symbol:1F642", "Happy")]
    assert full.title == "Hello Leonard"


def test_words_find_pictures_while_they_are_written_and_arrow_down_gets_there(empty: Room) -> None:
    got: list[tuple[str, str]] = []
    empty.go("find_symbol", then=lambda *answer: got.append(answer))
    empty.write("knit")
    tiles = [tile.accessibleName() for tile in empty.house.navigator.here.tiles()]
    assert tiles[:2] == ["Letters to press", "Knitting"]
    empty.key(Qt.Key.Key_Down)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Tile)
    empty.key(Qt.Key.Key_Up)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    empty.press("Knitting")
    assert got == [("symbol:1F9F6", "Knitting")]


def test_nothing_found_says_so_and_shows_the_boxes(empty: Room) -> None:
    empty.go("find_symbol", then=lambda *_: None)
    empty.write("qqqqxx")
    assert "No picture for this word yet. Look in the boxes." in empty.shown()
    assert empty.find("Food and drink")


def test_nobody_has_to_write(full: Room) -> None:
    got: list[str] = []
    full.go("write", question="What is it called?", words="", then=got.append)
    full.press("Gardening")
    assert full.house.speaker.said[-1] == "Gardening"
    full.press("Done")
    assert got == ["Gardening"]


def test_a_long_name_with_every_kind_of_letter_is_kept(empty: Room) -> None:
    name = "Ḥ’é “ب” 🌻 " + "ä" * 60
    got: list[str] = []
    empty.go("write", question="What is it called?", words=name, then=got.append)
    empty.press("Done")
    assert got == [name]


# --- photos on this computer


def test_photos_come_newest_first_and_show_themselves(empty: Room, owner: Path) -> None:
    for number, colour in enumerate(("red", "green", "blue")):
        photo(owner / "Pictures" / f"{colour}.png", colour, 1_700_000_000 + number * 100_000)
    (owner / "Pictures" / "notes.txt").write_text("no picture")
    empty.go("photo_files", then=lambda _: None)
    empty.press("Pictures")
    empty.wait(lambda: bool(empty.find("red")) and empty.find("red")[0].face.picture != "")
    names = [tile.accessibleName() for tile in empty.house.navigator.here.tiles()]
    assert names == ["blue", "green", "red"]
    tile = empty.find("red")[0]
    assert tile.grab().toImage().pixelColor(tile.width() // 2, tile.height() // 3).red() > 200


def test_numbers_of_a_camera_are_told_as_the_day(empty: Room, owner: Path) -> None:
    photo(owner / "Pictures" / "IMG_20231114_2213.jpg", written=1_700_000_000)
    empty.go("photo_files", then=lambda _: None, folder=owner / "Pictures")
    empty.wait(lambda: bool(empty.house.navigator.here.tiles()))
    assert "November" in empty.house.navigator.here.tiles()[0].accessibleName()


@pytest.mark.parametrize("kind", ["torn", "words", "empty"])
def test_a_file_that_is_no_photo_says_a_plain_sentence(empty: Room, owner: Path, kind: str) -> None:
    path = photo(owner / "Pictures" / "Ruth.jpg")
    whole = path.read_bytes()
    path.write_bytes({"torn": whole[: len(whole) // 2], "words": b"Dear Ruth", "empty": b""}[kind])
    got: list[object] = []
    empty.go("photo_files", then=got.append, folder=owner / "Pictures")
    empty.press("Ruth.jpg")
    empty.wait(lambda: bool(empty.message))
    assert "Ruth.jpg" in empty.message
    empty.wait(lambda: empty.message in empty.house.speaker.said)
    assert not got
    empty.press("All right")
    assert empty.find("Ruth.jpg")


def test_a_stick_pulled_out_says_so_and_loses_nothing(empty: Room, owner: Path, stick: Path) -> None:
    photo(stick / "Jim.jpg")
    empty.go("photo_files", then=lambda _: None)
    empty.press("USB stick HOLIDAY")
    empty.wait(lambda: bool(empty.find("Jim")))
    shutil.rmtree(stick)
    empty.wait(lambda: bool(empty.message))
    assert empty.message == "This place is not there any more. Nothing is lost."
    assert empty.title == "Choose a photo"
    empty.wait(lambda: not empty.find("USB stick HOLIDAY"))


def test_an_empty_folder_says_so_and_leads_on(empty: Room, owner: Path) -> None:
    empty.go("photo_files", then=lambda _: None)
    empty.press("Desktop")
    empty.wait(lambda: bool(empty.find("Look in another place")))
    assert "There are no photos here. Go back and look in another place." in empty.shown()
    empty.press("Look in another place")
    assert empty.title == "Choose a photo"


def test_a_photo_dropped_on_the_window_is_taken(empty: Room, owner: Path, tmp_path: Path) -> None:
    got: list[Any] = []
    empty.go("photo_files", then=got.append)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(photo(tmp_path / "Grace.jpg")))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    here, spot = empty.house.navigator.here, QPoint(50, 50)
    QApplication.sendEvent(here, QDragEnterEvent(spot, action, brought, button, none))
    QApplication.sendEvent(here, QDropEvent(QPointF(spot), action, brought, button, none))
    empty.wait(lambda: bool(got))
    assert got[0].name == "Grace"
    assert empty.title == "Hello Sam"


# --- where to save


def test_a_folder_is_chosen_with_two_presses(empty: Room, owner: Path, stick: Path) -> None:
    got: list[Path] = []
    empty.go("folders", question="Where does it go?", then=got.append)
    empty.wait(lambda: bool(empty.house.navigator.here.tiles()))
    assert empty.house.navigator.here.tiles()[0].accessibleName() == "USB stick HOLIDAY"
    empty.press("USB stick HOLIDAY")
    empty.press("Save here")
    assert got == [stick]
    assert empty.title == "Hello Sam"


def test_a_folder_inside_a_folder(empty: Room, owner: Path) -> None:
    (owner / "Documents" / "Plans").mkdir()
    got: list[Path] = []
    empty.go("folders", question="Where does it go?", then=got.append)
    empty.press("Documents")
    empty.press("Plans")
    empty.press("Save here")
    assert got == [owner / "Documents" / "Plans"]


def test_a_place_that_cannot_be_written_says_so(empty: Room) -> None:
    if outside_places.can_save_in(Path("/proc")):
        pytest.skip("this computer has no place that nobody can write to")
    got: list[Path] = []
    empty.go("folders", question="Where does it go?", then=got.append, folder=Path("/proc"))
    empty.press("Save here")
    assert empty.message == "Nothing can be saved in this place. Choose another place."
    assert not got


# --- a life from a stick


def test_a_life_on_a_stick_comes_here_and_opens(open_house: OpenHouse, owner: Path, stick: Path, qtbot: Any) -> None:
    create_life(stick / "Penny.life", example_life("penny")).close()
    on_stick = (stick / "Penny.life").read_bytes()
    room = Room(open_house(), qtbot)
    room.press("From a USB stick")
    room.press("Penny")
    room.wait(lambda: room.title == "Hello Penny")
    assert room.house.session.path.parent == lives_folder()
    assert (stick / "Penny.life").read_bytes() == on_stick


def test_a_broken_life_says_so_and_nothing_comes_here(
    open_house: OpenHouse, owner: Path, stick: Path, qtbot: Any
) -> None:
    (stick / "Lives").mkdir()
    (stick / "Lives" / "Penny.life").write_bytes(b"cut short")
    room = Room(open_house(), qtbot)
    room.press("From a USB stick")
    room.press("Penny")
    room.wait(lambda: bool(room.message))
    assert "Penny.life" in room.message
    assert list(lives_folder().iterdir()) == []


def test_a_stick_that_comes_later_is_seen(open_house: OpenHouse, owner: Path, stick: Path, qtbot: Any) -> None:
    away = stick.rename(stick.with_name("away"))
    create_life(away / "Penny.life", example_life("penny")).close()
    room = Room(open_house(), qtbot)
    room.press("From a USB stick")
    room.wait(lambda: "No life is here yet. Put in the USB stick." in room.shown())
    away.rename(stick)
    room.wait(lambda: bool(room.find("Penny")))
