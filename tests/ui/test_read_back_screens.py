"""What was answered, read back: heard, moved, and said to be right."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import settle
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.window_page import WindowPage
from tests.ui.talked_about import (
    DONT,
    LIKE,
    TODAY,
    TRY,
    columns,
    drag,
    go,
    keeping,
    on_disk,
    swimming,
)

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(talked_about: House) -> House:
    return talked_about


class TestReadBack:
    def test_all_of_it_is_said_column_by_column(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        assert page.title == "Is this right?"
        assert page.said[-1] == (
            "You like: Soup. You are not sure about: Cake. You don't like: Fish. You want to try: Pizza. "
            "Not now: Tea. Is this right?"
        )

    def test_it_is_heard_again(self, house: House, page: WindowPage, speaker: FakeSpeaker) -> None:
        go(house, "read_back", sitting="now")
        speaker.said.clear()
        page.press("Hear it")
        speaker.finish_all()
        assert page.said[:2] == ["You like: Soup.", "You are not sure about: Cake."]
        assert page.said[-1] == "Is this right?"

    @pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
    def test_a_picture_is_picked_and_placed(self, house: House, hand: Hand) -> None:
        page = WindowPage(house, hand)
        go(house, "read_back", sitting="now")
        page.press("Fish")
        assert page.title == "Where does it go?"
        assert page.said[-1] == "Fish. Where does it go?"
        page.press(LIKE)
        assert columns(on_disk(house))[Reply.LIKE] == ["Fish", "Soup"]
        assert page.title == "Is this right?"
        assert QApplication.focusWidget() is page.find("Fish")

    def test_a_second_press_lets_it_stay(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        before = on_disk(house)
        page.press("Fish")
        page.press("Fish")
        assert page.title == "Is this right?"
        page.press("Fish")
        page.press("Let it stay")
        assert page.title == "Is this right?"
        page.press("Fish")
        page.press(DONT)
        assert on_disk(house) == before

    def test_escape_lets_it_stay_and_then_goes_back(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Fish")
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Escape)
        assert page.title == "Is this right?"
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Escape)
        assert page.title == "Hello Ada"

    def test_it_can_be_moved_to_not_now(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Fish")
        page.press("Not now")
        assert columns(on_disk(house))[Reply.NOT_NOW] == ["Tea", "Fish"]

    def test_a_column_is_heard(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press(TRY)
        assert page.said[-1] == "You want to try: Pizza."

    def test_a_number_key_puts_it_into_a_column(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Fish")
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_4)
        assert columns(on_disk(house))[Reply.WANT_TO_TRY] == ["Pizza", "Fish"]

    def test_it_can_be_dragged(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        drag(page.find("Fish"), page.find(LIKE))
        assert columns(on_disk(house))[Reply.LIKE] == ["Fish", "Soup"]

    def test_a_drag_that_ends_nowhere_moves_nothing(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        before = on_disk(house)
        drag(page.find("Fish"), page.find("Hear it"))
        assert on_disk(house) == before
        assert page.title == "Is this right?"

    def test_moved_ones_have_to_be_right_again(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="before")
        assert page.has("What comes next?")
        page.press("Fish")
        page.press(LIKE)
        assert page.has("This is right")

    def test_moving_is_undone(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Fish")
        page.press(LIKE)
        page.press("Undo")
        assert columns(on_disk(house))[Reply.DONT_LIKE] == ["Fish"]
        assert page.has("Fish", DONT)

    def test_opened_again_it_stands_where_it_was_put_and_is_still_undone(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Fish")
        page.press(LIKE)
        assert house.open_life(house.session.path)
        go(house, "read_back", sitting="now")
        assert page.has("Fish", LIKE)
        page.press("Undo")
        assert page.has("Fish", DONT)

    def test_not_yet_leaves_it_for_another_day(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="food")
        page.press("Thursday 19 November 2026")
        page.press("Not yet")
        assert page.title == "My food"
        assert not on_disk(house).sittings["now"].is_right

    def test_what_was_left_out_is_asked_again(self, house: House, page: WindowPage) -> None:
        go(house, "read_back", sitting="now")
        page.press("Not now. Ask again?")
        assert page.has("Tea")
        page.press(LIKE)
        settle(house)
        page.wait_until(lambda: page.title == "Is this right?", "the reading back")
        assert columns(on_disk(house)) == {
            Reply.LIKE: ["Tea", "Soup"],
            Reply.NOT_SURE: ["Cake"],
            Reply.DONT_LIKE: ["Fish"],
            Reply.WANT_TO_TRY: ["Pizza"],
        }

    def test_with_large_letters_there_is_a_page_for_each_column(self, house: House, page: WindowPage) -> None:
        house.session.do(None, like_it, text_percent=300)
        go(house, "read_back", sitting="now")
        assert page.has("Soup")
        assert not page.has("Fish")
        page.press(DONT)
        assert page.has("Fish")
        page.press("Fish")
        page.press(LIKE)
        assert columns(on_disk(house))[Reply.LIKE] == ["Fish", "Soup"]
        assert page.has("Soup")

    def test_every_one_of_forty_can_be_read_and_moved(self, house: House, page: WindowPage) -> None:
        many = [f"Picture {number}" for number in range(40)]
        answers = [
            Answer(one, "many", f"option:{one}", Reply.LIKE, one, symbol("1F370"), TODAY) for one in reversed(many)
        ]
        house.session.do(None, partial(keeping, answers=answers))
        go(house, "read_back", sitting="many")
        seen = set(page.names())
        while page.has("More: I like it"):
            page.press("More: I like it")
            seen |= set(page.names())
        assert set(many) <= seen
        page.press("Picture 0")
        page.press(DONT)
        assert columns(on_disk(house), "many")[Reply.DONT_LIKE] == ["Picture 0"]
        assert QApplication.focusWidget() is page.find("Picture 0")

    def test_one_that_is_taken_away_is_left(self, house: House, page: WindowPage) -> None:
        go(house, "my_set", choice_set="food")
        house.navigator.go(Route("read_back", sitting="now"))
        page.press("Back")
        page.press("Take the set away. Undo brings it back.")
        settle(house)
        assert page.title == "Hello Ada"
        page.press("Undo")
        assert columns(on_disk(house))[Reply.LIKE] == ["Soup"]

    def test_one_whose_beginning_is_undone_is_left(self, house: House, page: WindowPage) -> None:
        house.session.do(None, partial(keeping, answers=[swimming(Reply.LIKE)]))
        go(house, "read_back", sitting="many")
        page.press("Undo")
        settle(house)
        assert page.title == "Hello Ada"
