"""My week on paper, my page, and the small screens they need, as a person meets them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from buildalife_desktop.model.verbs.me import like_it, name_me
from buildalife_desktop.model.verbs.week import copy_to_days, take_off
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui import handing_over
from buildalife_desktop.ui.atlas import SCREENS, screen_for
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens.screen import Screen
from tests.ui.arriving import settle
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough

LP = """#!/bin/sh
printf '%s\\n' "$@" > "{folder}/asked"
cat > "{folder}/printed.pdf"
exit {code}
"""


@pytest.fixture
def page(open_house, leonard: Path) -> WindowPage:
    """Leonard's window, at his doors."""
    return WindowPage(open_house(leonard))


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Real programs in the place of CUPS, which a test machine need not have."""

    def connect(*names: str, code: int = 0) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        programs = {
            "lp": LP.format(folder=folder, code=code),
            "lpstat": "#!/bin/sh\n" + "".join(f"echo {n}\n" for n in names),
        }
        for name, text in programs.items():
            (folder / name).write_text(text)
            (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return folder

    return connect


def open_plan(page: WindowPage) -> None:
    page.press("My plan")
    settle(page._house)


def words_in(pdf: Path) -> str:
    return " ".join(sheet.extract_text() for sheet in pypdf.PdfReader(pdf).pages)


def wait_for_message(page: WindowPage) -> str:
    page.wait_until(lambda: bool(page.message), "a message")
    return page.message


def kept_theme(path: Path) -> tuple[str, int]:
    file = open_life(path)
    me = file.read().person
    file.close()
    return me.theme, me.text_percent


# --- every screen


@pytest.mark.parametrize("name", SCREENS)
def test_every_name_of_the_atlas_leads_to_a_screen(name: str) -> None:
    assert issubclass(screen_for(name), Screen)


def test_every_screen_is_in_the_atlas() -> None:
    there = {path.stem for path in Path("buildalife_desktop/ui/screens").glob("*.py")} - {"__init__", "screen"}
    assert {place.partition(".")[0] for place in SCREENS.values()} == there


# --- my week on paper


def test_the_page_is_shown_just_as_it_will_be(page: WindowPage) -> None:
    open_plan(page)
    tile = page.find("My week on paper")
    seen = tile.grab().toImage().scaled(QSize(200, 140))
    colours = {QColor(seen.pixel(x, y)).name() for x in range(0, 200, 2) for y in range(0, 140, 2)}
    assert len(colours) > 40, "there is more to see than an empty sheet"


def test_a_press_on_the_page_reads_my_week_aloud_day_by_day(page: WindowPage) -> None:
    open_plan(page)
    page.press("My week on paper")
    speaker = page._house.speaker
    while speaker.is_speaking:
        speaker.finish()
    said = " ".join(page.said)
    assert "Monday. Morning: Gardening. Afternoon: Cooking." in said
    assert said.index("Monday.") < said.index("Tuesday.") < said.index("Sunday.")


def test_it_goes_to_the_stick_in_one_press_and_says_where_it_is(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    page.press("Save to USB stick")
    assert wait_for_message(page) == "Your week is on the USB stick. It is called Leonard - my week.pdf."
    assert "Gardening" in words_in(stick / "Leonard - my week.pdf")
    settle(page._house)
    assert page.message, "it stays until it is answered"
    page.press("All right")
    assert page.message == ""


def test_an_older_page_is_never_lost(page: WindowPage, stick: Path) -> None:
    older = stick / "Leonard - my week.pdf"
    older.write_text("an older week")
    open_plan(page)
    page.press("Save to USB stick")
    wait_for_message(page)
    assert older.read_text() == "an older week"
    assert (stick / "Leonard - my week 2.pdf").read_bytes().startswith(b"%PDF-")


def test_no_stick_is_said_kindly(page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing_over, "sticks", lambda t: [])
    open_plan(page)
    page.press("Save to USB stick")
    assert wait_for_message(page) == "There is no USB stick. Put one in, then press again."


def test_it_is_saved_in_a_folder_i_choose(page: WindowPage, tmp_path: Path) -> None:
    documents = tmp_path / "owner" / "Documents"
    documents.mkdir()
    open_plan(page)
    page.press("Save here")
    settle(page._house)
    page.press("Documents")
    settle(page._house)
    page.press("Save here")
    assert wait_for_message(page) == "Your week is in Documents. It is called Leonard - my week.pdf."
    assert [kept.name for kept in documents.iterdir()] == ["Leonard - my week.pdf"]
    assert page.title == "My plan"


@pytest.mark.parametrize(("inside", "told"), [("", "My folder"), ("Plans", "Plans")])
def test_a_place_is_called_in_messages_as_on_its_tile(page: WindowPage, tmp_path: Path, inside: str, told: str) -> None:
    (tmp_path / "owner" / inside).mkdir(exist_ok=True)

    def save_here() -> None:
        settle(page._house)
        for folder in ("My folder", inside):
            if folder:
                page.press(folder)
                settle(page._house)
        page.press("Save here")

    open_plan(page)
    page.press("Save here")
    save_here()
    assert wait_for_message(page) == f"Your week is in {told}. It is called Leonard - my week.pdf."
    page.press("All right")
    open_my_page(page)
    page.press("Copy my life to a USB stick")
    save_here()
    assert wait_for_message(page) == f"A copy of your life is in {told}. It is called Leonard.life."


def test_a_stick_that_is_pulled_out_loses_nothing(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    stick.rmdir()
    page.press("Save to USB stick")
    assert wait_for_message(page) == "The folder STICK is not there. Choose another place."


def test_a_full_stick_is_said_and_keeps_nothing_half(page: WindowPage, stick: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=8k", "stick", str(stick)]
    mounted = subprocess.run(mount, check=False, capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    try:
        open_plan(page)
        page.press("Save to USB stick")
        assert wait_for_message(page).startswith("There is no room left")
        assert list(stick.iterdir()) == []
    finally:
        subprocess.run(["umount", str(stick)], check=True)


def test_choices_are_on_the_paper_that_is_saved(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    page.press("Only today")
    page.press("Big, A3")
    page.press("Save to USB stick")
    wait_for_message(page)
    kept = stick / "Leonard - my week.pdf"
    assert "Thursday" in words_in(kept)
    assert "Saturday" not in words_in(kept)
    wide = max(pypdf.PdfReader(kept).pages[0].mediabox[2:])
    assert wide == pytest.approx(420 / 25.4 * 72, abs=1)


def test_how_i_want_it_is_on_paper_too(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    page.press("How I want it")
    page.press("Save to USB stick")
    wait_for_message(page)
    assert "My week how I want it" in words_in(stick / "Leonard - my week.pdf")


def test_a_change_is_on_the_page_that_is_saved(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    session = page._house.session
    session.do(None, name_me, "Len")
    page.press("Save to USB stick")
    wait_for_message(page)
    assert "My name is Len." in words_in(stick / "Len - my week.pdf")


def test_pages_are_turned(page: WindowPage) -> None:
    session = page._house.session
    for placing in list(session.life.placings):
        session.do(None, copy_to_days, placing, tuple(range(7)))
    open_plan(page)
    before = page.find("My week on paper").grab().toImage()
    assert "Page 1 of" in page.words()
    *_, more = (tile for tile in page._house.navigator.here.tiles() if tile.accessibleName() == "More")
    page.hand.press(page.window, more)  # The choices beside the page have pages of their own.
    settle(page._house)
    assert "Page 2 of" in page.words()
    assert page.find("My week on paper").grab().toImage() != before


def test_it_is_printed_on_the_one_printer(page: WindowPage, printer: Callable[..., Path]) -> None:
    folder = printer("Office")
    open_plan(page)
    page.press("Big, A3")
    settle(page._house)
    page.press("Print")
    assert wait_for_message(page) == "Your week is at the printer."
    assert "Gardening" in words_in(folder / "printed.pdf")
    asked = (folder / "asked").read_text().split("\n")
    assert asked[asked.index("-d") + 1] == "Office"
    assert "media=A3" in asked


def test_one_of_several_printers_is_chosen(page: WindowPage, printer: Callable[..., Path]) -> None:
    folder = printer("Office", "Kitchen")
    open_plan(page)
    page.press("Print")
    page.wait_until(lambda: page.has("Kitchen"), "the printers")
    page.press("Kitchen")
    wait_for_message(page)
    assert "Kitchen" in (folder / "asked").read_text()


@pytest.mark.parametrize("printers", [(), ("Office",)], ids=["none", "one that does not answer"])
def test_a_printer_that_is_not_there_is_said_kindly(
    page: WindowPage, printer: Callable[..., Path], printers: tuple[str, ...]
) -> None:
    printer(*printers, code=1)
    open_plan(page)
    page.press("Print")
    assert wait_for_message(page).endswith("You can save the page instead.")


def test_a_computer_that_cannot_print_says_so(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    open_plan(page)
    page.press("Print")
    assert wait_for_message(page) == "There is no printer here. You can save the page instead."


def test_the_page_has_my_photo(page: WindowPage, stick: Path) -> None:
    from buildalife_desktop.pictures.intake import take_in

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#22AA44"))
    image.save(str(stick / "me.png"))
    house = page._house
    house.navigator.go(Route("my_page"))
    house.navigator.here._take_picture(house.session.keep_photo(take_in(stick / "me.png")), "")
    house.go_home()
    settle(house)
    open_plan(page)
    page.press("Save to USB stick")
    wait_for_message(page)
    pictures = pypdf.PdfReader(stick / "Leonard - my week.pdf").pages[0].images
    assert any(picture.image.getpixel((5, 5))[1] > 150 for picture in pictures)


# --- my page


def open_my_page(page: WindowPage) -> None:
    page.press("Leonard")
    assert page.title == "My page"


def test_colours_and_big_words_are_tried_on_at_once_and_kept(page: WindowPage, leonard: Path) -> None:
    open_my_page(page)
    page.press("How I see it")
    before = page.window.grab().toImage()
    page.press("Black and yellow")
    assert page.window.grab().toImage() != before
    page.press("Very big")
    assert kept_theme(leonard) == ("contrast", 200)
    page.press("Undo")
    page.press("Undo")
    assert kept_theme(leonard) == ("calm", 100)
    assert page.title == "How I see it"


def test_my_name_is_changed(page: WindowPage, leonard: Path) -> None:
    open_my_page(page)
    page.press("Change my name")
    page.write("Write here", "Len")
    page.press("Done")
    assert page.title == "My page"
    assert page.has("Len")
    assert page.said[-1] == "My name is changed."


def test_someone_else_leads_to_the_faces(page: WindowPage) -> None:
    open_my_page(page)
    page.press("Someone else")
    assert page.title == "Who are you?"
    assert not page._house.session.is_open


def test_what_was_changed_is_told_with_its_day(page: WindowPage) -> None:
    session = page._house.session
    session.do(None, take_off, next(iter(session.life.placings)))
    session.do(None, name_me, "Len")
    session.undo()
    open_my_page(page)
    page.press("What was changed")
    lines = [label.text() for label in page._house.navigator.here.findChildren(QLabel) if label.isVisible()]
    assert lines[0] == "My name is changed. Today. Taken back."
    assert lines[1].endswith("Today.")
    assert page.names()[-2:] == ["Help", "Bring something back"], "lines are to be read, so they cannot be pressed"


def test_it_is_done_again(page: WindowPage) -> None:
    session = page._house.session
    session.do(None, name_me, "Len")
    session.undo()
    open_my_page(page)
    page.press("Do it again")
    assert session.life.person.name == "Len"
    page.press("Do it again")
    QApplication.processEvents()
    assert page.said[-1] == "There is nothing to do again."


def save_copy(page: WindowPage, folder: Path) -> None:
    open_my_page(page)
    page.press("Copy my life to a USB stick")
    settle(page._house)
    page.press("USB stick")
    settle(page._house)
    page.press("Save here")
    settle(page._house)


def test_a_copy_of_my_life_opens_elsewhere(page: WindowPage, stick: Path) -> None:
    save_copy(page, stick)
    assert wait_for_message(page) == "A copy of your life is on the USB stick. It is called Leonard.life."
    copy = open_life(stick / "Leonard.life")
    assert copy.read() == page._house.session.life
    copy.close()


def test_another_person_of_that_name_on_the_stick_is_asked_about(page: WindowPage, stick: Path) -> None:
    from buildalife_desktop.model.life import Life
    from buildalife_desktop.model.me import Me

    create_life(stick / "Leonard.life", Life(me={"me": Me(name="Leonard B")})).close()
    save_copy(page, stick)
    assert "Leonard B" in page.words(), "whose life it is can be seen"
    page.press("Keep both")
    wait_for_message(page)
    other, mine = open_life(stick / "Leonard.life"), open_life(stick / "Leonard 2.life")
    assert (other.read().person.name, mine.read().person.name) == ("Leonard B", "Leonard")
    other.close()
    mine.close()


def test_my_own_older_copy_is_replaced_when_i_say_so(page: WindowPage, stick: Path, leonard: Path) -> None:
    from shutil import copyfile

    copyfile(leonard, stick / "Leonard.life")
    page._house.session.do(None, like_it, has_night=True)
    save_copy(page, stick)
    page.press("Put the new one in its place")
    wait_for_message(page)
    assert [kept.name for kept in stick.iterdir()] == ["Leonard.life"]
    copy = open_life(stick / "Leonard.life")
    assert copy.read().person.has_night
    copy.close()


def test_back_from_the_question_changes_nothing(page: WindowPage, stick: Path) -> None:
    (stick / "Leonard.life").write_text("not a life")
    save_copy(page, stick)
    page.press("Back")
    assert (stick / "Leonard.life").read_text() == "not a life"


def test_who_made_the_pictures_is_told(page: WindowPage) -> None:
    open_my_page(page)
    page.press("Who made the pictures")
    words = page.words()
    assert "OpenMoji" in words
    assert "CC BY-SA 4.0" in words
    assert "Johanna Wellnitz" in _all_pages(page)


def _all_pages(page: WindowPage) -> str:
    words = page.words()
    while page.has("More"):
        page.press("More")
        words += page.words()
    return words


def test_help_has_every_line_on_some_page_at_every_size(page: WindowPage) -> None:
    open_my_page(page)
    lines = [sentence for _, sentence in page._house.navigator.here.help_lines()]
    for percent in (100, 200, 300):
        page._house.session.do(None, like_it, text_percent=percent)
        page.press("Help")
        words = _all_pages(page)
        assert all(line in words for line in lines)
        page.press("Go back")


def test_a_message_is_read_first_and_the_focus_goes_back_to_where_it_was(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    page.press("Save to USB stick")
    message = wait_for_message(page)
    page.press("Read to me")
    assert page.said[-1] == message
    page.press("All right")
    assert page.window.focusWidget() is page.find("Save to USB stick")


def test_a_page_saved_on_a_slow_stick_is_told_of_when_i_have_gone_back(page: WindowPage, stick: Path) -> None:
    open_plan(page)
    page.press("Save to USB stick")
    settle(page._house)
    page.press("Back")
    assert wait_for_message(page).startswith("Your week is on the USB stick.")
    assert "Hello" in page.title


def test_what_is_asked_for_before_the_page_is_there_is_done_then(page: WindowPage, stick: Path) -> None:
    page.press("My plan")
    page.press("Save to USB stick")
    assert wait_for_message(page).startswith("Your week is on the USB stick.")
    assert "Gardening" in words_in(stick / "Leonard - my week.pdf")
