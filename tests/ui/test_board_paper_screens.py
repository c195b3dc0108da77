"""A board on paper or as one picture, as a person gets it: from the board itself, and from My plan."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.done import Done
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person, PhotoSharing
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.verbs.boards import make_board, take_board
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.share.looking_at_paper import faults, pages_of, paper_of
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.window_page import WindowPage
from tests.ui.sight import look_at

pytestmark = pytest.mark.thorough

SHA256 = "c" * 64
RED = (250, 20, 20)
NOTE = "Photos of people who did not say yes are drawings here."
A_MM = 72 / 25.4


@pytest.fixture
def ada(home: Path) -> Path:
    """Two boards: good days, with a photo of Jim, who said yes; and work, which is tall."""
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("people", Person("jim", "Jim", shares_photo=PhotoSharing.YES))
    life = life.having("photos", Photo(SHA256, width=640, height=480, people=("jim",)))
    life = life.having("boards", Board("days", "Good days", ground="green"), Board("work", "My work", Shape.UPRIGHT))
    life = life.having(
        "pinned",
        Pinned("jim", "days", photo(SHA256), x=1.0, y=0.5, size=0.5, level=1, frame=Frame.WHITE),
        Pinned("tea", "days", "symbol:2615", "Tea", x=0.3, y=0.5, size=0.3, level=2, frame=Frame.WHITE),
        Pinned("words", "days", caption="Summer", x=0.7, y=0.1, size=0.5, level=0),
        Pinned("shop", "work", "symbol:1F3EA", "The shop", x=0.5, y=0.5, size=0.4, level=0),
    )
    written = io.BytesIO()
    Image.new("RGB", (640, 480), RED).save(written, "JPEG")

    def fill(file: object) -> None:
        for kind in ("photos", "thumbnails"):
            file.keep_bytes(kind, SHA256, written.getvalue())  # type: ignore[attr-defined]

    path = lives_folder() / "Ada.life"
    create_life(path, life, fill).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, ada: Path) -> House:
    return open_house(ada)


def from_the_board(page: WindowPage, board: str = "Good days") -> None:
    """The way somebody goes who has just made it."""
    for name in ("My pictures", "My boards", board, "Choices", "Print or save"):
        page.press(name)
    settle(page._house)


def from_my_plan(page: WindowPage) -> None:
    page.press("My plan")
    choose(page, "My pictures")


def choose(page: WindowPage, *answers: str) -> None:
    for answer in answers:
        page.press(answer)
        settle(page._house)


def save(page: WindowPage) -> str:
    page.press("Save to USB stick")
    page.wait_until(lambda: bool(page.message), "a message")
    return page.message


def change(house: House, noun: str, fact: object) -> None:
    """Somebody changes something elsewhere."""
    house.session.do(None, lambda life: Done(life.having(noun, fact), Said("Done")))
    QApplication.processEvents()
    settle(house)


def share_of(image: Image.Image, colour: tuple[int, ...]) -> float:
    """How much of a picture has about this colour."""
    small = image.convert("RGB").resize((100, 70))
    near = sum(
        count for count, one in small.getcolors(7000) if all(abs(a - b) < 60 for a, b in zip(one, colour, strict=True))
    )
    return near / 7000


def seen(page: WindowPage, name: str) -> Image.Image:
    """What is shown of the page."""
    image = page.find(name).grab().toImage().scaled(QSize(700, 490))
    return Image.frombytes("RGBA", (700, 490), bytes(image.convertToFormat(image.Format.Format_RGBA8888).constBits()))


# --- paper


def test_the_board_goes_to_the_stick_as_a_page(page: WindowPage, stick: Path) -> None:
    from_the_board(page)
    assert page.title == "Print or save"
    assert save(page) == "Your page is on the USB stick. It is called Ada - my pictures.pdf."
    pdf = (stick / "Ada - my pictures.pdf").read_bytes()
    assert {"Summer", "Tea"} <= set(" ".join(pages_of(pdf)).split())
    assert faults(pdf) == []
    assert pypdf.PdfReader(io.BytesIO(pdf)).metadata.title == "Good days"


@pytest.mark.parametrize(
    ("answer", "wide"), [("Small, A4", 297), ("Big, A3", 420), ("Poster, A2", 594), ("Big poster, A1", 841)]
)
def test_it_is_as_large_as_i_choose(page: WindowPage, stick: Path, answer: str, wide: int) -> None:
    from_the_board(page)
    choose(page, answer)
    save(page)
    [kept] = stick.iterdir()
    assert paper_of(kept.read_bytes())[0] == pytest.approx(wide * A_MM, abs=3)


def test_it_lies_on_paper_as_the_board_lies(page: WindowPage, stick: Path) -> None:
    from_the_board(page, "My work")
    save(page)
    wide, high = paper_of((stick / "Ada - my pictures.pdf").read_bytes())
    assert high > wide


def test_what_is_on_the_screen_is_what_is_saved(page: WindowPage, stick: Path) -> None:
    from_the_board(page)
    shown = share_of(seen(page, "My pictures on paper"), RED)
    assert shown > 0.05
    choose(page, "One picture")
    assert share_of(seen(page, "My pictures as one picture"), RED) >= shown
    save(page)
    assert share_of(Image.open(stick / "Ada - my pictures.png"), RED) > 0.05


def test_a_poster_is_printed_on_its_own_paper(
    page: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    programs = {"lp": f'printf "%s " "$@" > "{folder}/asked"\ncat > "{folder}/printed.pdf"', "lpstat": "echo Office"}
    for name, text in programs.items():
        (folder / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    from_the_board(page)
    choose(page, "Poster, A2")
    page.press("Print")
    page.wait_until(lambda: bool(page.message), "a message")
    assert page.message == "Your page is at the printer."
    assert "media=A2" in (folder / "asked").read_text()
    assert paper_of((folder / "printed.pdf").read_bytes())[0] == pytest.approx(594 * A_MM, abs=3)


def test_papers_are_told_in_words_and_by_somebody_who_holds_them(page: WindowPage) -> None:
    from_the_board(page)
    papers = ["Small, A4", "Big, A3", "Poster, A2", "Big poster, A1"]
    looks = {bytes(page.find(name).grab().toImage().scaled(QSize(60, 60)).constBits()) for name in papers}
    assert len(looks) == len(papers)
    assert page.has("Big poster, A1", "A copy shop can print it.")


# --- one picture


def test_one_picture_is_saved_and_not_printed(page: WindowPage, stick: Path) -> None:
    from_the_board(page)
    choose(page, "One picture")
    assert not page.has("Print")
    assert not page.has("Small, A4")
    assert save(page) == "Your picture is on the USB stick. It is called Ada - my pictures.png."
    with Image.open(stick / "Ada - my pictures.png") as kept:
        assert kept.format == "PNG"
        assert kept.width / kept.height == pytest.approx(2**0.5, abs=0.01)
        assert min(kept.size) >= 1200


def test_both_can_be_saved_in_a_folder_and_none_is_lost(page: WindowPage, tmp_path: Path) -> None:
    documents = tmp_path / "owner" / "Documents"
    documents.mkdir()
    from_the_board(page)
    for form in ("Paper", "One picture", "One picture"):
        choose(page, form, "Save here", "Documents", "Save here")
        page.wait_until(lambda: bool(page.message), "a message")
        last = page.message
        page.press("All right")
    names = {"Ada - my pictures.pdf", "Ada - my pictures.png", "Ada - my pictures 2.png"}
    assert {kept.name for kept in documents.iterdir()} == names
    assert last == "Your picture is in Documents. It is called Ada - my pictures 2.png."
    assert page.title == "Print or save"


def test_back_to_paper_it_can_be_printed_again(page: WindowPage) -> None:
    from_the_board(page)
    choose(page, "One picture", "Paper")
    assert page.has("Print")
    assert page.has("My pictures on paper")


# --- in my plan


def test_my_pictures_are_a_page_of_my_plan(page: WindowPage, stick: Path) -> None:
    from_my_plan(page)
    assert page.title == "My plan"
    assert page.has("Good days")
    choose(page, "My work")
    save(page)
    assert "The shop" in " ".join(pages_of((stick / "Ada - my pictures.pdf").read_bytes()))


def test_of_many_boards_another_one_is_found_by_its_picture(house: House, page: WindowPage) -> None:
    for number in range(4):
        change(house, "boards", Board(f"more {number}", f"Board {number}"))
    from_my_plan(page)
    assert page.has("Good days")
    assert not page.has("Board 3")
    choose(page, "Another board", "Board 3")
    assert page.title == "My plan"
    assert page.has("Board 3")
    assert not page.has("Good days")


def test_a_poster_does_not_stay_for_another_page(page: WindowPage, stick: Path) -> None:
    from_my_plan(page)
    choose(page, "Poster, A2", "Earlier ones", "My week")
    save(page)
    assert paper_of((stick / "Ada - my week.pdf").read_bytes())[0] == pytest.approx(297 * A_MM, abs=3)


def test_the_week_is_never_one_picture(page: WindowPage, stick: Path) -> None:
    from_my_plan(page)
    choose(page, "One picture", "About me")
    assert page.has("Print")
    assert save(page).endswith("Ada - about me.pdf.")


def test_with_no_board_there_is_a_way_to_begin_one(house: House, page: WindowPage) -> None:
    for board in list(house.session.life.boards):
        house.session.do(None, take_board, board)
    QApplication.processEvents()
    from_my_plan(page)
    assert not page.has("Print")
    assert not page.has("Save here")
    page.press("You have no board yet. Press to begin one.")
    assert page.title == "My boards"


def test_a_board_begun_meanwhile_is_there(house: House, page: WindowPage) -> None:
    for board in list(house.session.life.boards):
        house.session.do(None, take_board, board)
    QApplication.processEvents()
    from_my_plan(page)
    house.session.do(None, make_board, Board("new", "My home"))
    QApplication.processEvents()
    settle(house)
    assert page.has("My pictures on paper")
    assert page.has("Print")


def test_when_a_board_is_taken_away_another_one_is_there(house: House, page: WindowPage, stick: Path) -> None:
    from_my_plan(page)
    house.session.do(None, take_board, "days")
    QApplication.processEvents()
    settle(house)
    save(page)
    assert "The shop" in " ".join(pages_of((stick / "Ada - my pictures.pdf").read_bytes()))


def test_when_the_board_is_gone_so_is_its_page(house: House, page: WindowPage) -> None:
    from_the_board(page)
    house.session.do(None, take_board, "days")
    page.wait_until(lambda: page.title != "Print or save", "another screen")
    settle(house)
    assert page.title == "My boards"


# --- heard


def test_the_board_is_heard_as_it_is_read(house: House, page: WindowPage) -> None:
    from_the_board(page)
    page.press("My pictures on paper")
    while house.speaker.is_speaking:
        house.speaker.finish()
    said = " ".join(page.said)
    places = [said.rindex(words) for words in ("Good days", "Summer", "Tea", "A picture")]
    assert places == sorted(places)


# --- photos of people


@pytest.mark.parametrize("form", ["Paper", "One picture"])
@pytest.mark.parametrize("sharing", [PhotoSharing.NOT_ASKED, PhotoSharing.ONLY_HERE])
def test_a_photo_without_a_yes_is_a_drawing_and_i_am_told(
    house: House, page: WindowPage, stick: Path, form: str, sharing: PhotoSharing
) -> None:
    change(house, "people", Person("jim", "Jim", shares_photo=sharing))
    from_the_board(page)
    choose(page, form)
    assert NOTE in page.words()
    name = "My pictures on paper" if form == "Paper" else "My pictures as one picture"
    assert share_of(seen(page, name), RED) == 0
    save(page)
    [kept] = stick.iterdir()
    content = kept.read_bytes()
    assert SHA256.encode() not in content
    if form == "Paper":
        assert "Jim" in " ".join(pages_of(content))
    else:
        assert share_of(Image.open(kept), RED) == 0


def test_with_a_yes_there_is_nothing_to_tell(page: WindowPage) -> None:
    from_the_board(page)
    assert NOTE not in page.words()


def test_who_says_no_meanwhile_is_not_on_the_page_that_is_saved(house: House, page: WindowPage, stick: Path) -> None:
    from_the_board(page)
    choose(page, "One picture")
    change(house, "people", Person("jim", "Jim", shares_photo=PhotoSharing.ONLY_HERE))
    assert NOTE in page.words()
    save(page)
    assert share_of(Image.open(stick / "Ada - my pictures.png"), RED) == 0


def test_what_changes_on_the_board_is_on_the_page(house: House, page: WindowPage, stick: Path) -> None:
    from_the_board(page)
    change(house, "pinned", replace(house.session.life.pinned["tea"], caption="Coffee"))
    save(page)
    assert "Coffee" in " ".join(pages_of((stick / "Ada - my pictures.pdf").read_bytes()))


# --- for everybody


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_each_way_of_pressing_gets_a_poster(house: House, stick: Path, hand: Hand) -> None:
    page = WindowPage(house, hand)
    from_my_plan(page)
    choose(page, "My work", "Big poster, A1")
    save(page)
    assert paper_of((stick / "Ada - my pictures.pdf").read_bytes())[0] == pytest.approx(594 * A_MM, abs=3)


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("form", ["Paper", "One picture"])
@pytest.mark.parametrize("given", [{"board": "days"}, {}], ids=["from the board", "in my plan"])
def test_nothing_is_cut_on_any_page_of_choices(
    house: House, page: WindowPage, percent: int, form: str, given: dict[str, str]
) -> None:
    change(house, "people", Person("jim", "Jim"))
    house.session.do(None, like_it, theme="contrast", text_percent=percent)
    house.navigator.go(Route("hand_over", page="board", **given))
    settle(house)
    choose(page, form)
    while page.has("Earlier ones"):
        choose(page, "Earlier ones")
    assert NOTE in page.words()
    more = True
    while more:
        sight = look_at(house)
        assert not [words.meant for words in sight.words if words.painted != words.meant]
        assert all(sight.window.contains(tile.rect) and tile.has_its_picture for tile in sight.tiles)
        assert not [tile.name for tile in sight.tiles if tile.rect.width() < 68 or tile.rect.height() < 68]
        cut = [one.words for one in sight.labels if one.needed.width() > one.room.width() + 1]
        assert not cut + [one.words for one in sight.labels if one.needed.height() > one.room.height()]
        more = page.has("More")
        if more:
            choose(page, "More")


@pytest.mark.parametrize("percent", [100, 200])
def test_the_focus_is_never_lost(house: House, page: WindowPage, percent: int) -> None:
    house.session.do(None, like_it, text_percent=percent)
    house.navigator.go(Route("hand_over", page="board", board="days"))
    settle(house)
    for name in ("One picture", "Paper", "Poster, A2", "One picture"):
        while not page.has(name):
            choose(page, "More" if page.has("More") else "Earlier ones")
        HANDS["keys"].press(house.window, page.find(name))
        settle(house)
        focus = QApplication.focusWidget()
        assert focus is not None, f"after {name!r}"
        assert focus.isVisible(), f"after {name!r}"


def test_in_arabic_it_is_the_mirror_image(house: House, page: WindowPage) -> None:
    from_the_board(page)
    paper = page.find("My pictures on paper").mapTo(page.window, page.find("My pictures on paper").rect().center()).x()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(house)
    now = page.find("My pictures on paper").mapTo(page.window, page.find("My pictures on paper").rect().center()).x()
    assert now == pytest.approx(page.window.width() - paper, abs=3)


def test_read_to_me_says_the_note(house: House, page: WindowPage) -> None:
    change(house, "people", Person("jim", "Jim"))
    from_the_board(page)
    page.said.clear()
    page.press("Read to me")
    while house.speaker.is_speaking:
        house.speaker.finish()
    assert any(NOTE in said for said in page.said)
