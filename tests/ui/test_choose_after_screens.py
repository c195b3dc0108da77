"""What comes after Choose, as a person meets it: read back, asked again, and what can be made of it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buildalife_desktop.model.activity import Activity, Feeling, Support
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.boards import box_in
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.choosing import answers_by_reply, own_option
from buildalife_desktop.model.done import Done
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.sitting import Scale, Sitting
from buildalife_desktop.model.statement import About
from buildalife_desktop.model.verbs.choice_sets import add_option, take_option
from buildalife_desktop.model.verbs.choosing import move_answer
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens import choosing
from buildalife_desktop.ui.tour_stops import keep_a_photo
from buildalife_desktop.ui.widgets.column_shapes import ColumnRoom, column_shapes
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough

OCTOBER, TODAY = date(2026, 10, 15), date(2026, 11, 19)
PICTURES = {"Soup": "1F372", "Cake": "1F370", "Fish": "1F41F", "Pizza": "1F355", "Tea": "2615"}
LIKE, NOT_SURE, DONT, TRY = "I like it", "Not sure", "I don't like it", "Want to try"


def answered(sitting: str, **replies: Reply) -> list[Answer]:
    """Answers of a sitting: `answered("now", Soup=Reply.LIKE)`."""
    return [
        Answer(f"{sitting}.{words}", sitting, f"option:{words}", reply, words, symbol(PICTURES[words]), TODAY)
        for words, reply in replies.items()
    ]


def beginning() -> Life:
    """A set of mine about food, talked about in October and today; and swimming, which is said nothing of yet."""
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("activities", Activity("swim", "Swimming", symbol("1F3CA")))
    life = life.having("choice_sets", ChoiceSet("food", "My food", symbol("1F37D")))
    options = [Option(words, "food", words, symbol(code)) for words, code in PICTURES.items()]
    life = life.having("options", *options)
    keys = tuple(f"option:{words}" for words in PICTURES)
    life = life.having(
        "sittings",
        Sitting("before", "food", Scale.FOUR, 1, keys, OCTOBER, is_over=True, is_right=True),
        Sitting("now", "food", Scale.FOUR, 2, keys[::-1], TODAY, is_over=True),
    )
    before = answered("before", Soup=Reply.LIKE, Cake=Reply.LIKE, Fish=Reply.DONT_LIKE, Tea=Reply.NOT_NOW)
    now = answered(
        "now", Soup=Reply.LIKE, Cake=Reply.NOT_SURE, Fish=Reply.DONT_LIKE, Pizza=Reply.WANT_TO_TRY, Tea=Reply.NOT_NOW
    )
    return life.having("answers", *before, *now)


@pytest.fixture
def ada(home: Path) -> Path:
    path = lives_folder() / "Ada.life"
    create_life(path, beginning()).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, ada: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setattr(choosing, "SETTLES_MS", 0)
    return open_house(ada)


@pytest.fixture
def page(house: House) -> WindowPage:
    return WindowPage(house)


def go(house: House, screen: str, **given: object) -> None:
    house.navigator.start(Route("home"))
    house.navigator.go(Route(screen, **given))
    settle(house)


def on_disk(house: House) -> Life:
    file = open_life(house.session.path)
    try:
        return file.read()
    finally:
        file.close()


def columns(life: Life, sitting: str = "now") -> dict[Reply, list[str]]:
    """What stands in each column, as it is on the disk."""
    return {reply: [one.words for one in some] for reply, some in answers_by_reply(life, sitting).items() if some}


class TestHowColumnsShareTheRoom:
    ROOM = ColumnRoom(wide=1200, high=480, picture=(126, 112), narrowest=204, turner=72, space=4)

    @pytest.mark.parametrize("counts", [(4, 2, 1, 0), (13, 1, 3, 5), (16, 3, 0, 0), (1, 1, 1), (8, 8, 8), (28, 2)])
    def test_all_are_seen_at_once_where_they_fit(self, counts: tuple[int, ...]) -> None:
        shapes = column_shapes(counts, self.ROOM)
        assert all(one.across * one.down >= count for one, count in zip(shapes, counts, strict=True))
        assert {one.pages for one in shapes} == {1}
        assert sum(one.wide for one in shapes) <= self.ROOM.wide

    @pytest.mark.parametrize("counts", [(40, 0, 0, 0), (10, 10, 10, 10), (25, 25, 25), (40, 40, 40, 40), (5, 4, 3, 2)])
    def test_all_pictures_weigh_the_same_and_stay_inside(self, counts: tuple[int, ...]) -> None:
        shapes = column_shapes(counts, self.ROOM)
        assert len({one.picture for one in shapes}) == 1
        for one in shapes:
            wide, high = one.picture
            assert wide >= 126
            assert high >= 112
            assert one.across * (wide + 4) - 4 <= one.wide
            assert one.down * (high + 4) - 4 <= self.ROOM.high - (self.ROOM.turner if one.pages > 1 else 0)

    def test_the_fullest_column_is_the_widest(self) -> None:
        wide = [one.wide for one in column_shapes((30, 9, 2, 1), self.ROOM)]
        assert wide == sorted(wide, reverse=True)
        assert wide[0] > wide[1]

    def test_with_less_room_than_one_picture_there_is_still_one(self) -> None:
        tight = ColumnRoom(wide=300, high=250, picture=(378, 192), narrowest=300, turner=104, space=4)
        (shape,) = column_shapes((3,), tight)
        assert (shape.across, shape.down, shape.pages) == (1, 1, 3)
        assert shape.picture[1] <= 250 - 104


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


class TestAskedAgain:
    def test_the_days_come_newest_first(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="food")
        days = [name for name in page.names() if "2026" in name]
        assert days == ["Thursday 19 November 2026", "Thursday 15 October 2026"]

    def test_two_days_together(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="food")
        page.press("Two days together")
        assert page.title == "Asked on two days"
        page.press("Said twice")
        assert page.said[-1] == "Said twice. Fish. I don't like it. Soup. I like it"
        page.press("Changed my mind")
        assert page.said[-1] == "Changed my mind. Cake. Before: I like it. Now: Not sure."
        page.press("New this time")
        assert page.said[-1] == "New this time. Pizza. Want to try"
        assert page.find("Cake", "Before: I like it. Now: Not sure.")

    def test_nothing_is_counted_or_praised(self, house: House, page: WindowPage) -> None:
        go(house, "sittings_compared", earlier="before", later="now")
        assert "You can change your mind. Both are fine." in page.words()

    def test_either_day_is_looked_at(self, house: House, page: WindowPage) -> None:
        go(house, "sittings_compared", earlier="before", later="now")
        page.press("Thursday 15 October 2026")
        assert page.has("Cake", LIKE)
        page.press("Back")
        page.press("Thursday 19 November 2026")
        assert page.has("Cake", NOT_SURE)

    def test_a_change_made_meanwhile_is_seen(self, house: House, page: WindowPage) -> None:
        go(house, "sittings_compared", earlier="before", later="now")
        house.session.do(None, move_answer, "now.Cake", Reply.LIKE)
        page.press("Changed my mind")
        assert page.said[-1] == "Changed my mind. Nothing is here."

    def test_asked_again_in_another_order(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="food")
        page.press("Ask again")
        life = on_disk(house)
        again = list(life.sittings.values())[-1]
        assert (again.choice_set, again.scale, again.begun_on) == ("food", Scale.FOUR, TODAY)
        assert again.options not in (life.sittings["now"].options, life.sittings["before"].options)
        assert page.has(LIKE)

    def test_one_that_is_not_over_is_gone_on_with(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="food")
        page.press("Ask again")
        page.press(LIKE)
        page.press("Back")
        page.press("Thursday 19 November 2026", "Go on")
        page.press("Go on")
        assert page.has(DONT)
        assert len(on_disk(house).sittings) == 3

    def test_a_set_with_nothing_in_it_any_more_is_filled_first(self, house: House, page: WindowPage) -> None:
        for option in list(house.session.life.options):
            house.session.do(None, take_option, option)
        go(house, "sittings", choice_set="food")
        assert not page.has("Ask again")
        page.press("Put pictures into it")
        assert page.has("Add a picture")

    def test_nobody_was_asked_yet(self, house: House, page: WindowPage) -> None:
        go(house, "sittings", choice_set="ready:places")
        assert "Nobody has asked you about this yet." in page.words()
        page.press("Begin")
        assert page.has("Four answers")


class TestWhatComesOfIt:
    @pytest.mark.parametrize("hand", [HANDS["mouse"], HANDS["keys"]], ids=["mouse", "keys"])
    def test_a_whole_conversation(self, house: House, hand: Hand) -> None:
        """From the wall of sets to a board and the week I want; kept on the disk, and undone step by step."""
        page = WindowPage(house, hand)
        go(house, "choose")
        page.press("My food")
        page.press("Four answers")
        said = {"Soup": LIKE, "Cake": LIKE, "Fish": DONT, "Pizza": TRY, "Tea": NOT_SURE}
        for _ in said:
            shown = next(name for name in page.names() if name in said)
            page.press(said[shown])
        page.wait_until(lambda: page.title == "Is this right?", "the reading back")
        page.wait_until(lambda: page.said[-1].startswith("You like: "), "what was said")
        told = page.said[-1]
        assert told.endswith("Is this right?")
        assert page.said.count(told) == 1
        page.press("This is right")
        assert page.title == "What comes next?"
        assert page.has("Soup")

        page.press("Put my likes on a board")
        settle(house)
        page.press("Back")
        page.press(TRY)
        page.press("Pizza")
        page.press("Put it on the week I want")
        page.press("Put something on Friday, evening")
        assert page.title == "What comes next?"
        assert page.has("Pizza", "On my week")

        life = on_disk(house)
        (board,) = life.boards.values()
        assert board.name == "What I like: My food"
        assert {one.caption for one in life.pinned.values()} == {board.name, "Soup", "Cake"}
        (placing,) = life.placings.values()
        assert (placing.week, placing.day, placing.part) == (WhichWeek.WANTED, 4, Part.EVENING)
        made = life.activities[placing.activity]
        assert (made.name, made.picture, made.feeling) == ("Pizza", symbol(PICTURES["Pizza"]), Feeling.WANT_TO_TRY)
        assert (made.who_said, made.said_on) == (WhoSaid.ME, TODAY)

        page.press("Undo")
        life = on_disk(house)
        assert not life.placings
        assert list(life.activities) == ["swim"]
        page.press("Undo")
        assert not on_disk(house).boards
        page.press("Done")
        assert page.title == "Choose"

    def test_what_was_said_is_kept_by_nobody_but_me(self, house: House, page: WindowPage) -> None:
        before = on_disk(house)
        go(house, "read_back", sitting="now")
        page.press("This is right")
        after = on_disk(house)
        assert (after.activities, after.boards, after.hopes, after.statements, after.placings) == (
            before.activities,
            before.boards,
            before.hopes,
            before.statements,
            before.placings,
        )
        assert "What you don't like stays here. It is not shared unless you ask." in page.words()
        assert not page.has("Fish")

    def test_a_hope(self, house: House, page: WindowPage) -> None:
        go(house, "what_comes_of_it", sitting="now")
        page.press(TRY)
        page.press("Pizza")
        page.press("Make it one of my hopes")
        (hope,) = on_disk(house).hopes.values()
        assert (hope.words, hope.who_said, hope.said_on) == ("Pizza", WhoSaid.ME, TODAY)
        assert page.has("Pizza", "A hope")
        page.press("Pizza")
        page.press("Make it one of my hopes")
        assert len(on_disk(house).hopes) == 1
        assert page.said[-1] == "It is one of your hopes already."

    def test_my_activity_says_what_i_said(self, house: House, page: WindowPage) -> None:
        house.session.do(None, partial(keeping, answers=[swimming(Reply.DONT_LIKE)]))
        go(house, "what_comes_of_it", sitting="many")
        assert on_disk(house).activities["swim"].feeling is Feeling.NOT_SAID
        page.press("Swimming: I don't like it")
        swim = on_disk(house).activities["swim"]
        assert (swim.feeling, swim.who_said, swim.said_on) == (Feeling.DONT_LIKE, WhoSaid.ME, TODAY)
        assert page.find("Swimming: I don't like it").isChecked()
        page.press("Swimming: I don't like it")
        assert page.find("Swimming: I don't like it").isChecked()
        page.press("Undo")
        assert on_disk(house).activities["swim"].feeling is Feeling.NOT_SAID
        assert not page.find("Swimming: I don't like it").isChecked()

    def test_how_much_help(self, house: House, page: WindowPage) -> None:
        house.session.do(None, partial(keeping, answers=[swimming(Reply.BY_MYSELF)], scale=Scale.HELP))
        go(house, "what_comes_of_it", sitting="many")
        page.press("Swimming: By myself")
        assert on_disk(house).activities["swim"].support is Support.BY_MYSELF

    def test_what_goes_well_is_something_that_works(self, house: House, page: WindowPage) -> None:
        house.session.do(None, partial(keeping, answers=[swimming(Reply.GOING_WELL)], scale=Scale.GOING))
        go(house, "what_comes_of_it", sitting="many")
        page.press("Swimming: It goes well")
        (said,) = on_disk(house).statements.values()
        assert (said.about, said.words, said.who_said) == (About.WORKING, "It goes well", WhoSaid.ME)

    def test_all_of_it_at_once_is_one_thing_to_undo(self, house: House, page: WindowPage) -> None:
        walking = Answer("walk", "many", "activity:walk", Reply.LIKE, "Walking", symbol("1F6B6"), TODAY)
        house.session.do(None, partial(keeping, answers=[swimming(Reply.LIKE), walking]))
        go(house, "what_comes_of_it", sitting="many")
        page.press("Things I do")
        page.press("Keep all of it")
        assert {one.feeling for one in on_disk(house).activities.values()} == {Feeling.LIKE}
        page.press("Undo")
        assert {one.feeling for one in on_disk(house).activities.values()} == {Feeling.NOT_SAID}

    def test_nothing_to_offer(self, house: House, page: WindowPage) -> None:
        house.session.do(None, partial(keeping, answers=[]))
        go(house, "what_comes_of_it", sitting="many")
        assert "What you said is kept." in page.words()
        page.press("Done")
        assert page.title == "Choose"

    def test_forty_likes_are_all_on_the_board_and_none_lies_over_another(self, house: House, page: WindowPage) -> None:
        answers = [
            Answer(f"{number}", "many", f"option:{number}", Reply.LIKE, f"Picture {number}", symbol("1F370"), TODAY)
            for number in range(40)
        ]
        house.session.do(None, partial(keeping, answers=answers))
        go(house, "what_comes_of_it", sitting="many")
        page.press("Put my likes on a board")
        settle(house)
        life = on_disk(house)
        assert len(life.pinned) == 41
        boxes = [box_in(life, one) for one in life.pinned.values()]
        assert not [(a, b) for at, a in enumerate(boxes) for b in boxes[:at] if a.overlaps(b)]


class TestMySets:
    def test_a_set_is_made_filled_and_talked_about(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Make a new set")
        page.write("Write here", "Football")
        page.press("Done")
        assert page.title == "Football"
        page.press("Write words")
        page.write("Write here", "Pizza")
        page.press("Done")
        page.press("Things I do")
        page.press("Swimming")
        page.press("Done")
        assert page.has("Pizza")
        assert page.has("Swimming")
        life = on_disk(house)
        made = list(life.choice_sets.values())[-1]
        assert made.picture
        assert [one.words for one in life.options.values() if one.choice_set == made.id] == ["Pizza", "Swimming"]
        go(house, "choose")
        page.press("Football")
        assert page.has("Four answers")

    def test_a_set_without_words_is_not_made(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Make a new set")
        page.press("Done")
        assert page.title == "My own sets"
        assert len(on_disk(house).choice_sets) == 1

    def test_another_name_and_picture(self, house: House, page: WindowPage) -> None:
        go(house, "my_set", choice_set="food")
        page.press("Change name")
        page.write("Write here", "Sunday lunch")
        page.press("Done")
        assert page.title == "Sunday lunch"
        page.press("Change picture")
        page.press("Swimming")
        assert on_disk(house).choice_sets["food"].picture == symbol("1F3CA")

    def test_a_picture_is_changed_and_taken_off(self, house: House, page: WindowPage) -> None:
        go(house, "my_set", choice_set="food")
        page.press("Fish")
        page.press("Change words")
        page.write("Write here", "Fish and chips")
        page.press("Done")
        assert on_disk(house).options["Fish"].words == "Fish and chips"
        page.press("Take off")
        settle(house)
        assert page.title == "My food"
        assert "Fish" not in on_disk(house).options
        page.press("Undo")
        assert page.has("Fish and chips")

    def test_a_blank_option_in_a_set_of_the_app(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Food and drink")
        assert not page.has("Change name")
        page.press("Add a picture")
        page.press("Swimming")
        assert [one.choice_set for one in on_disk(house).options.values()][-1] == "ready:food"
        assert page.title == "Food and drink"

    def test_a_second_press_takes_an_activity_off_again(self, house: House, page: WindowPage) -> None:
        go(house, "pick_for_set", choice_set="food", noun="activities")
        page.press("Swimming")
        assert page.find("Swimming").isChecked()
        page.press("Swimming")
        assert not page.find("Swimming").isChecked()
        assert len(on_disk(house).options) == len(PICTURES)

    def test_what_i_do_is_changed_where_it_is(self, house: House, page: WindowPage) -> None:
        house.session.do(None, add_option, own_option(house.session.life, "food", "activity:swim"))
        go(house, "my_set", choice_set="food")
        page.press("Swimming")
        assert not page.has("Change words")
        page.press("Look at it")
        assert page.title == "Swimming"
        page.press("Take it away. Undo brings it back.")
        settle(house)
        page.wait_until(lambda: page.title == "My food", "the set")
        assert not page.has("Swimming")

    def test_my_photos(self, house: House, page: WindowPage) -> None:
        keep_a_photo(house.session)
        go(house, "my_set", choice_set="food")
        page.press("My photos")
        page.press("My photo")
        page.press("Done")
        (kept,) = on_disk(house).photos
        assert list(on_disk(house).options.values())[-1].picture == f"photo:{kept}"


def swimming(reply: Reply) -> Answer:
    return Answer("swim", "many", "activity:swim", reply, "Swimming", symbol("1F3CA"), TODAY)


def keeping(life: Life, answers: list[Answer], scale: Scale = Scale.FOUR) -> Done:
    """A sitting with these answers, and walking as something I do where it is about that."""
    keys = tuple(one.option for one in answers)
    life = life.having("sittings", Sitting("many", "food", scale, 3, keys, TODAY, is_over=True))
    if "activity:walk" in keys:
        life = life.having("activities", Activity("walk", "Walking", symbol("1F6B6")))
    return Done(life.having("answers", *answers), Said("What you said is kept."))


def drag(picture: QWidget, to: QWidget) -> None:
    """Press on a picture, move, and let go in the middle of something else."""
    start = picture.rect().center()
    end = picture.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(picture, left, none, start)
    for step in range(1, 6):
        QTest.mouseMove(picture, start + (end - start) * step / 5)
    QTest.mouseRelease(picture, left, none, QPoint(end))
    QApplication.processEvents()
