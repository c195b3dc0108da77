"""My boards, as a person meets them: picked and placed, dragged, turned, read aloud, taken back, and there tomorrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.activity import Activity, Feeling
from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.boards import pinned_on
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.verbs.boards import pin
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.board_page import BoardPage

pytestmark = pytest.mark.thorough

CUP, BALL, DISH = "symbol:2615", "symbol:26BD", "symbol:1F372"


@pytest.fixture
def ada(home: Path) -> Path:
    """A board with a cup at the left, a ball over a dish at the right, and words above them."""
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("activities", Activity("swim", "Swimming", "symbol:1F3CA", feeling=Feeling.LIKE))
    life = life.having("boards", Board("board", "Good days"))
    life = life.having(
        "pinned",
        Pinned("words", "board", caption="Summer", x=0.7, y=0.1, size=0.3, level=0),
        Pinned("cup", "board", CUP, "Tea", x=0.2, y=0.6, size=0.2, level=1, frame=Frame.WHITE),
        Pinned("dish", "board", DISH, "Dinner", x=1.0, y=0.6, size=0.25, level=2, frame=Frame.WHITE),
        Pinned("ball", "board", BALL, "Sport", x=1.1, y=0.6, size=0.25, level=3, frame=Frame.WHITE),
    )
    path = lives_folder() / "Ada.life"
    create_life(path, life).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, ada: Path) -> House:
    return open_house(ada)


@pytest.fixture
def page(house: House) -> BoardPage:
    """The board, gone to as a person goes there."""
    page = BoardPage(house)
    for name in ("My pictures", "My boards", "Good days"):
        page.press(name)
    return page


def kept(path: Path) -> Life:
    """The life as it is on the disk."""
    file = open_life(path)
    life = file.read()
    file.close()
    return life


def undo(house: House) -> None:
    house.bar.tiles["undo"].click()
    QApplication.processEvents()


# --- picking


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_a_picture_is_picked_and_heard_and_let_go(page: BoardPage, hand: Hand) -> None:
    page.hand = hand
    page.press("Tea")
    assert page.picked() == ["Tea"]
    assert page.said[-1] == "Tea"
    assert page.has("Bigger")
    page.press("Done")
    assert page.picked() == []
    assert page.has("Add picture")


def test_only_what_is_heard_now_is_marked(page: BoardPage) -> None:
    page.press("Tea")
    page.press("Summer")
    marked = [name for name in page.pictures() if page.find(name).state.is_speaking]  # type: ignore[attr-defined]
    assert marked == ["Summer"]


def test_next_picture_goes_round_the_board_in_reading_order(page: BoardPage) -> None:
    heard = []
    for _ in range(5):
        page.press("Next picture")
        heard += page.picked()
    assert heard == ["Summer", "Tea", "Dinner", "Sport", "Summer"]
    page.press("Picture before")
    assert page.picked() == ["Sport"]


def test_escape_lets_go_first_and_then_leaves(house: House, page: BoardPage) -> None:
    page.press("Tea")
    page.press("Move")
    for title, picked in (("Good days", ["Tea"]), ("Good days", []), ("My boards", None)):
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Escape)
        settle(house)
        assert page.title == title
        if picked is not None:
            assert page.picked() == picked


def test_of_two_that_lie_over_each_other_the_front_one_is_pressed(page: BoardPage) -> None:
    page.press_place(1.06, 0.6)
    assert page.picked() == ["Sport"]


def test_a_turned_picture_is_pressed_where_it_is_and_not_in_its_corners(house: House, page: BoardPage) -> None:
    page.press("Tea")
    for _ in range(3):
        page.press("Turn right")
    page.press("Done")
    box = house.session.life.pinned["cup"]
    page.press_place(box.x - 0.14, box.y - 0.14)
    assert page.picked() == []
    page.press_place(box.x, box.y - 0.14)
    assert page.picked() == ["Tea"]


def test_a_small_picture_can_be_pressed_close_by(house: House, page: BoardPage) -> None:
    page.press("Tea")
    for _ in range(10):
        page.press("Smaller")
    page.press("Done")
    page.press_place(0.2 + 0.045, 0.6)
    assert page.picked() == ["Tea"]


# --- moving


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_a_picture_is_moved_step_by_step_with_any_hand(house: House, page: BoardPage, hand: Hand) -> None:
    page.hand = hand
    for name in ("Tea", "Move", "Right", "Right", "Down", "Done"):
        page.press(name)
    cup = house.session.life.pinned["cup"]
    assert (cup.x, cup.y) == pytest.approx((0.28, 0.64))
    assert page.picked() == ["Tea"]


def test_a_picture_goes_where_the_board_is_pressed_also_over_another_one(house: House, page: BoardPage) -> None:
    page.press("Tea")
    page.press("Move")
    page.press_place(1.0, 0.55)
    cup = house.session.life.pinned["cup"]
    assert (cup.x, cup.y) == pytest.approx((1.0, 0.55), abs=0.01)
    assert page.picked() == ["Tea"]
    assert page.has("Bigger")


def test_a_drag_follows_the_hand_is_kept_on_release_and_is_one_undo(house: House, page: BoardPage, ada: Path) -> None:
    page.drag((0.2, 0.6), (0.5, 0.3))
    assert (kept(ada).pinned["cup"].x, kept(ada).pinned["cup"].y) == pytest.approx((0.5, 0.3), abs=0.01)
    undo(house)
    assert (kept(ada).pinned["cup"].x, kept(ada).pinned["cup"].y) == (0.2, 0.6)
    assert page.picked() == []


def test_a_drag_leaves_no_trail(house: House, page: BoardPage) -> None:
    """What was painted piece by piece is the same as all painted anew."""
    with page.dragging((1.1, 0.6), (0.3, 0.2)):
        as_dragged = house.window.screen().grabWindow(house.window.winId()).toImage()
        whole = house.window.grab().toImage()
        assert as_dragged.convertToFormat(whole.format()) == whole


def test_a_picture_dragged_off_the_board_stays_half_on_it(house: House, page: BoardPage) -> None:
    page.drag((0.2, 0.6), (-0.01, -0.01))
    cup = house.session.life.pinned["cup"]
    assert 0 <= cup.x < 0.1
    assert 0 <= cup.y < 0.1
    assert page.has("Tea")


# --- in front, behind; read in order


def test_reading_order_stays_when_something_comes_to_the_front(house: House, page: BoardPage) -> None:
    before = page.pictures()
    assert before == ["Summer", "Tea", "Dinner", "Sport"]
    ball = page.painted_at(1.05, 0.58)
    page.press_place(0.9, 0.6)
    assert page.picked() == ["Dinner"]
    assert page.painted_at(1.05, 0.58) == ball
    page.press("To the front")
    assert page.painted_at(1.05, 0.58) != ball
    assert [one.id for one in pinned_on(house.session.life, "board")][-1] == "dish"
    assert page.pictures() == before
    page.press_place(1.06, 0.6)
    assert page.picked() == []  # Dinner was pressed again, and let go.


def test_the_tab_key_walks_the_pictures_as_they_are_read(house: House, page: BoardPage) -> None:
    page.find("Summer").setFocus()
    walked = []
    for _ in range(3):
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus.accessibleName())
    assert walked == ["Tea", "Dinner", "Sport"]


def test_read_to_me_begins_with_the_board_and_walks_round_it(
    house: House, page: BoardPage, speaker: FakeSpeaker
) -> None:
    speaker.said.clear()
    house.bar.tiles["read"].click()
    tile = page.find("Summer")
    speaker.finish()
    assert tile.state.is_speaking  # type: ignore[attr-defined]
    speaker.finish_all()
    assert speaker.said[:5] == ["Good days", "Summer", "Tea", "Dinner", "Sport"]


def test_read_to_me_says_a_title_once_and_passes_over_a_sign_without_words(
    house: House, page: BoardPage, speaker: FakeSpeaker
) -> None:
    house.session.do(None, pin, Pinned("title", "board", caption="Good days", x=0.7, y=0.9, size=0.3))
    house.session.do(None, pin, Pinned("sign", "board", "symbol:2B50", x=0.1, y=0.1, size=0.1))
    settle(house)
    speaker.said.clear()
    house.bar.tiles["read"].click()
    speaker.finish_all()
    assert speaker.said[:5] == ["Good days", "Summer", "Tea", "Dinner", "Sport"]


def test_right_to_left_a_picture_stays_where_it_was_put(house: House, page: BoardPage) -> None:
    before = {name: page.view.mapTo(page.view, page.find(name).geometry().center()).x() for name in page.pictures()}
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(house)
    assert {name: page.find(name).geometry().center().x() for name in page.pictures()} == before
    assert page.view.x() > house.window.width() // 4  # The tools have changed sides.


# --- changing


@pytest.mark.parametrize(
    ("tool", "field", "after"),
    [
        ("Bigger", "size", 0.24),
        ("Smaller", "size", 0.16667),
        ("Turn left", "turn", 345),
        ("Turn right", "turn", 15),
    ],
)
def test_a_tool_changes_the_picked_one_and_undo_takes_it_back(
    house: House, page: BoardPage, tool: str, field: str, after: float
) -> None:
    before = house.session.life.pinned["cup"]
    page.press("Tea")
    page.press(tool)
    assert getattr(house.session.life.pinned["cup"], field) == pytest.approx(after)
    undo(house)
    assert house.session.life.pinned["cup"] == before
    assert page.picked() == ["Tea"]


def test_words_frame_and_taking_off(house: House, page: BoardPage) -> None:
    page.press("Tea")
    page.press("Words and frame")
    assert page.title == "Tea"
    page.press("Thick frame")
    page.press("Change words")
    page.write("Write here", "Tea with Jim")
    page.press("Done")
    assert page.title == "Tea with Jim"
    cup = house.session.life.pinned["cup"]
    assert (cup.caption, cup.frame) == ("Tea with Jim", Frame.THICK)
    page.press("Take off")
    settle(house)
    assert page.title == "Good days"
    assert "Tea with Jim" not in page.pictures()
    undo(house)
    assert "Tea with Jim" in page.pictures()


def test_my_own_voice_is_heard_instead_of_the_words(house: House, page: BoardPage, speaker: FakeSpeaker) -> None:
    sha256 = house.session.keep_voice(b"my own voice", 1.0)
    house.navigator.go(Route("pinned", pinned="cup"))
    house.navigator.here._change_voice(b"my own voice", 1.0)
    assert house.session.life.pinned["cup"].voice == sha256
    house.navigator.back()
    page.press("Tea")
    assert speaker.recordings[-1] == b"my own voice"


def test_a_picture_is_added_in_a_free_place_and_picked(house: House, page: BoardPage) -> None:
    page.press("Add picture")
    page.press("Swimming")
    assert page.title == "Good days"
    assert page.picked() == ["Swimming"]
    added = next(one for one in house.session.life.pinned.values() if one.caption == "Swimming")
    assert added.picture == "symbol:1F3CA"
    undo(house)
    assert "Swimming" not in page.pictures()
    assert page.has("Add picture")


def test_words_are_added(house: House, page: BoardPage) -> None:
    page.press("Add words")
    page.write("Write here", "By the sea")
    page.press("Done")
    assert page.picked() == ["By the sea"]


# --- whole boards


def test_a_ready_board_has_what_i_like_in_one_press_and_one_undo(house: House, page: BoardPage) -> None:
    house.navigator.back()
    page.press("New board")
    page.press("My favourite things")
    assert page.title == "My favourite things"
    assert "Swimming" in page.pictures()
    undo(house)
    settle(house)
    assert page.title == "My boards"
    assert not page.has("My favourite things")


def test_a_board_is_named_laid_tall_coloured_copied_and_taken_away(house: House, page: BoardPage) -> None:
    page.press("Choices")
    page.press("Change the name")
    page.write("Write here", "Best days")
    page.press("Done")
    page.press("Tall")
    page.press("Background")
    page.press("Soft blue")
    house.navigator.back()
    assert house.session.life.boards["board"] == Board("board", "Best days", Shape.UPRIGHT, "blue")
    page.press("Copy this board")
    assert page.title == "Best days 2"
    page.press("Choices")
    page.press("Take it away")
    settle(house)
    assert page.title == "My boards"
    assert list(house.session.life.boards) == ["board"]
    undo(house)
    assert len(house.session.life.boards) == 2
    assert len(house.session.life.pinned) == 8


def test_it_is_made_nice_in_one_press_and_undo_brings_every_place_back(house: House, page: BoardPage) -> None:
    before = dict(house.session.life.pinned)
    page.press("Make it nice")
    page.press("In lines")
    assert page.title == "Good days"
    assert dict(house.session.life.pinned) != before
    undo(house)
    assert dict(house.session.life.pinned) == before


def test_a_board_is_there_tomorrow_as_it_was_left(
    open_house: OpenHouse, house: House, page: BoardPage, ada: Path
) -> None:
    page.drag((0.2, 0.6), (0.4, 0.4))
    page.press("Sport")
    page.press("Turn left")
    left = dict(house.session.life.pinned)
    house.window.close()
    assert dict(kept(ada).pinned) == left
    again = BoardPage(open_house(ada))
    for name in ("My pictures", "My boards", "Good days"):
        again.press(name)
    assert again.pictures() == ["Summer", "Tea", "Dinner", "Sport"]


def test_with_large_letters_all_tools_are_there_on_pages(house: House, page: BoardPage) -> None:
    house.session.do(None, like_it, text_percent=300)
    settle(house)
    page.press("Tea")
    page.press("Take off")
    assert "Tea" not in page.pictures()
    assert page.view.width() > house.window.width() // 2
