"""What comes after Choose, as a person meets it: asked again, and what can be made of it."""

from __future__ import annotations

from functools import partial

import pytest

from buildalife_desktop.model.activity import Feeling, Support
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.boards import box_in
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.sitting import Scale
from buildalife_desktop.model.statement import About
from buildalife_desktop.model.verbs.choice_sets import take_option
from buildalife_desktop.model.verbs.choosing import move_answer
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.ui.house import House
from tests.ui.arriving import settle
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.window_page import WindowPage
from tests.ui.talked_about import (
    DONT,
    LIKE,
    NOT_SURE,
    PICTURES,
    TODAY,
    TRY,
    go,
    keeping,
    on_disk,
    swimming,
)

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(talked_about: House) -> House:
    return talked_about


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
        assert page.said[-1].startswith("What comes next?")
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
        assert not page.has("Things I do"), "what is only wished for is not done yet"

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
