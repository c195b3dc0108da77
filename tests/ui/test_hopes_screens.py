"""Hopes and their steps, who decides, and whether it happened: as a person says them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from buildalife_desktop.model.decision import Decider, Decision
from buildalife_desktop.model.happened import Happened, Reason
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person, Whereabouts
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs.happenings import it_happened
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.widgets.tile import Tile
from buildalife_desktop.ui.widgets.tile_form import TileForm
from tests.drawn_week import life_from
from tests.ui.conftest import THURSDAY, OpenHouse
from tests.ui.pages.hopes_page import HopesPage

pytestmark = pytest.mark.thorough

TODAY = THURSDAY.date()
WEDNESDAY = date(2026, 11, 18)
HAPPENED, PARTLY, NOT = "It happened", "A part of it", "It did not happen"
AWAY = "Take away"

NOW = """
    wed: Swimming | |
    thu: Gardening | Café, Course (2w 2026-11-12) | Television
"""
WANTED = """
    mon: Choir | |
    thu: Gardening | |
"""


@pytest.fixture
def mary(home: Path) -> Path:
    """A life with a week, three people, one of them dead, and a hope with two steps."""
    life = life_from(WANTED, WhichWeek.WANTED, life_from(NOW, life=Life(me={"me": Me(name="Mary")})))
    life = (
        life.having(
            "people",
            Person("sam", "Sam", "symbol:1F468", ring=3),
            Person("ruth", "Ruth", "symbol:1F469", ring=1),
            Person("mum", "Mum", "symbol:1F475", ring=1, whereabouts=Whereabouts.DIED),
        )
        .having("hopes", Hope("sing", "I want to sing", "symbol:1F3A4"))
        .having(
            "steps", Step("ask", "sing", "Ask them", person="ruth", when="This week"), Step("go", "sing", "Go there")
        )
        .having("decisions", Decision("money", "My money", "symbol:1F4B7"))
    )
    path = lives_folder() / "Mary.life"
    create_life(path, life).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, mary: Path) -> House:
    return open_house(mary)


@pytest.fixture
def page(house: House) -> HopesPage:
    return HopesPage(house)


class TestHopes:
    def test_a_hope_shows_its_steps_and_what_became_of_them(self, page: HopesPage) -> None:
        page.go("hopes")
        assert page.has("I want to sing", "Ask them. Go there.")

    def test_a_new_hope_in_my_own_words(self, page: HopesPage) -> None:
        page.go("hopes")
        page.press("A new hope")
        assert not page.has("A new step")
        page.press("Write words")
        page.write("Write here", "See the sea")
        page.press("Done")
        assert page.has("A new step")
        page.press("Done")
        assert page.title == "What I hope for"
        new = list(page.kept.hopes.values())[-1]
        assert (new.words, new.who_said, new.said_on) == ("See the sea", WhoSaid.ME, TODAY)

    def test_nothing_said_is_no_hope(self, page: HopesPage) -> None:
        page.go("hopes")
        page.press("A new hope")
        page.press("Done")
        assert page.drawn().splitlines()[0] == "I want to sing"
        assert len(page.kept.hopes) == 1

    def test_something_from_my_week_how_i_want_it(self, page: HopesPage) -> None:
        page.go("hope")
        page.press("From my week")
        assert not page.has("Swimming")
        page.press("Choir")
        new = list(page.kept.hopes.values())[-1]
        assert (new.words, new.activity) == ("Choir", "Choir")

    def test_my_own_words_stay_beside_the_activity(self, page: HopesPage) -> None:
        page.go("hope", hope="sing")
        page.press("From my week")
        page.press("Choir")
        assert page.has("I want to sing")
        page.press("Choir", "Choose an activity.")
        page.press("None of these")
        assert (page.kept.hopes["sing"].words, page.kept.hopes["sing"].activity) == ("I want to sing", "")

    def test_taken_away_with_its_steps_and_back_with_undo(self, page: HopesPage) -> None:
        before = page.drawn()
        page.go("hopes")
        page.press("I want to sing")
        page.press(AWAY)
        assert page.title == "What I hope for"
        assert (page.kept.hopes, page.kept.steps) == ({}, {})
        page.press("Undo")
        assert page.drawn() == before

    def test_a_guess_asks_me_whether_it_is_right(self, page: HopesPage) -> None:
        page.go("hope", hope="sing")
        page.press("I said it")
        page.press("A guess")
        assert page.kept.hopes["sing"].who_said is WhoSaid.A_GUESS
        page.press("Not checked by me yet")
        page.press("This is right")
        assert page.kept.hopes["sing"].is_checked
        assert page.has("A guess. Checked by me")

    def test_what_is_not_right_is_taken_off(self, page: HopesPage) -> None:
        page.go("hopes")
        page.press("I want to sing")
        page.press("I said it")
        page.press("A guess")
        page.press("Not checked by me yet")
        page.press("Take it off")
        assert page.kept.hopes == {}
        assert page.title == "What I hope for"


class TestSteps:
    def test_what_who_and_when(self, page: HopesPage) -> None:
        page.go("hope", hope="sing")
        page.press("A new step")
        page.press("Write words")
        page.write("Write here", "Buy a song book")
        page.press("Done")
        page.press("Sam", "Who sees to it?")
        page.press("Next week")
        assert page.drawn().splitlines()[-1] == "  Buy a song book | sam | Next week | -"

    def test_chosen_before_anything_is_said_it_is_not_lost(self, page: HopesPage) -> None:
        page.go("step", hope="sing")
        page.press("Sam", "Who sees to it?")
        page.press("This month")
        assert len(page.kept.steps) == 2
        page.press("Write words")
        page.write("Write here", "Practise")
        page.press("Done")
        assert page.drawn().splitlines()[-1] == "  Practise | sam | This month | -"

    def test_one_person_at_a_time_and_the_closest_comes_first(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        faces = [name for name in page.names() if name in ("Ruth", "Sam", "Mum")]
        assert faces == ["Ruth", "Sam"]
        page.press("Sam", "Who sees to it?")
        assert page.kept.steps["ask"].person == "sam"
        assert not page.is_chosen("Ruth", "Who sees to it?")
        page.press("Sam", "Who sees to it?")
        assert page.kept.steps["ask"].person == ""

    def test_anybody_of_my_circle_can_be_asked(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="go")
        page.press("More", "See everybody")
        assert page.title == "Who sees to it?"
        page.press("Sam")
        assert page.kept.steps["go"].person == "sam"
        assert page.title == "A step"

    def test_a_month(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="go")
        page.press("More", "When?")
        page.press("A month")
        page.press("In March 2027")
        assert page.kept.steps["go"].when == "In March 2027"
        assert page.is_chosen("In March 2027", "When?")

    def test_a_time_in_my_own_words(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="go")
        page.press("More", "When?")
        page.press("My own words")
        page.write("Write here", "after the match")
        page.press("Done")
        assert page.kept.steps["go"].when == "after the match"
        assert page.title == "A step"

    def test_back_from_the_months_comes_to_the_other_times(self, page: HopesPage) -> None:
        page.go("which_when", then=lambda _: None)
        page.press("A month")
        assert page.title == "Which month?"
        page.press("Back")
        assert page.title == "When?"
        assert page.has("Before Christmas")

    def test_a_time_can_be_let_go(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press("This week", "When?")
        assert page.kept.steps["ask"].when == ""

    def test_a_step_taken_away_leaves_the_others(self, page: HopesPage) -> None:
        page.go("hope", hope="sing")
        page.press("Ask them")
        page.press(AWAY)
        assert page.title == "I hope for this"
        assert page.drawn().splitlines() == ["I want to sing", "  Go there | - | - | -"]


class TestDidTheStepHappen:
    def test_it_happened_asks_nothing_more(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(HAPPENED)
        assert page.title == "A step"
        assert page.is_chosen(HAPPENED)
        assert page.kept.steps["ask"].asked_on == TODAY

    def test_why_not_in_pictures(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(NOT)
        assert page.title == "Why not?"
        page.press("No money")
        page.press("Nobody could help me")
        page.press("Done")
        assert page.drawn().splitlines()[1] == "  Ask them | ruth | This week | no no support no money"
        assert page.has("No money", "Why not?")

    def test_each_answer_and_the_question_after_it_are_heard(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        heard = []
        for answer in ("Next week", NOT, "No money", "I was ill"):
            page.press(answer)
            heard.append(page.said[-1])
        assert heard == ["The step: Next week.", "Why not?", "The step: No money.", "The step: I was ill."]

    def test_a_second_press_takes_a_reason_off(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(PARTLY)
        page.press("I was ill")
        page.press("I was ill")
        page.press("Not now")
        assert page.drawn().splitlines()[1] == "  Ask them | ruth | This week | part"
        assert page.title == "A step"

    def test_a_reason_in_my_own_way(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(NOT)
        page.press("Say it my own way")
        page.press("Write words")
        page.write("Write here", "The bus was full")
        page.press("Done")
        page.press("Done")
        assert page.words_of_why_not("ask") == ["The bus was full"]
        assert page.has("The bus was full")

    def test_the_same_answer_again_takes_it_back(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(HAPPENED)
        page.press(HAPPENED)
        assert page.kept.steps["ask"].happened is Happened.NOT_SAID
        assert page.kept.steps["ask"].asked_on is None

    def test_undo_of_the_answer_leaves_the_reasons_screen(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="ask")
        page.press(NOT)
        page.press("Undo")
        page.wait_until(lambda: page.title == "A step", "the step")
        assert page.kept.steps["ask"].happened is Happened.NOT_SAID


class TestWhoDecides:
    def test_me_with_the_help_of_somebody(self, page: HopesPage) -> None:
        page.go("decisions")
        assert page.has("My money", "Not said yet")
        page.press("My money")
        assert not page.has("Ruth")
        page.press("I decide with help")
        page.press("Ruth", "Who helps me?")
        page.press("Sam", "Who helps me?")
        money = page.kept.decisions["money"]
        assert (money.decider, money.people) == (Decider.ME_WITH_HELP, ("ruth", "sam"))
        page.press("Done")
        assert page.has("My money", "I decide with help. Ruth. Sam.")

    def test_deciding_alone_needs_nobody(self, page: HopesPage) -> None:
        page.go("decision", decision="money")
        page.press("Someone else decides")
        page.press("Sam", "Who is it?")
        page.press("I decide")
        assert page.kept.decisions["money"].people == ()
        assert not page.has("Sam")

    def test_how_i_must_be_involved(self, page: HopesPage) -> None:
        page.go("decision", decision="money")
        page.press("Someone else decides")
        page.press("Say how you must be involved")
        page.press("Say something")
        page.press("Write words")
        page.write("Write here", "Ask me first")
        page.press("Done")
        page.press("Done")
        page.press("Back")
        assert page.has("Ask me first")
        assert [line.words for line in page.kept.lines.values() if line.goes_with == "money"] == ["Ask me first"]

    def test_an_idea_is_only_there_when_it_is_pressed(self, page: HopesPage) -> None:
        page.go("decisions")
        page.press("Ideas")
        assert page.has("My money", "It is there already.")
        assert len(page.kept.decisions) == 1
        page.press("Where I live")
        assert page.title == "Something to decide"
        assert [one.words for one in page.kept.decisions.values()] == ["My money", "Where I live"]

    def test_an_idea_that_is_there_is_not_put_there_twice(self, page: HopesPage) -> None:
        page.go("decision_ideas")
        page.press("My money")
        assert page.title == "Something to decide"
        assert list(page.kept.decisions) == ["money"]

    def test_something_of_my_own_to_decide(self, page: HopesPage) -> None:
        page.go("decisions")
        page.press("Something to decide")
        page.press("I decide")
        page.press("Write words")
        page.write("Write here", "When I wash")
        page.press("Done")
        new = list(page.kept.decisions.values())[-1]
        assert (new.words, new.decider) == ("When I wash", Decider.ME)

    def test_taken_away_and_back_with_undo(self, page: HopesPage) -> None:
        page.go("decisions")
        page.press("My money")
        page.press(AWAY)
        assert page.title == "Who decides"
        assert page.kept.decisions == {}
        page.press("Undo")
        assert list(page.kept.decisions) == ["money"]


class TestDidItHappen:
    def test_only_what_has_come_today_is_asked(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        assert page.title == "Did it happen today?"
        assert page.has("Gardening")
        assert page.has("Café")
        assert not page.has("Course")
        assert not page.has("Television")

    def test_one_press_answers(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        page.press(HAPPENED, "Gardening")
        said = list(page.kept.happenings.values())
        assert [(one.activity, one.on, one.part, one.happened) for one in said] == [
            ("Gardening", TODAY, Part.MORNING, Happened.YES)
        ]
        assert page.is_chosen(HAPPENED, "Gardening")
        assert not page.is_chosen(HAPPENED, "Café")

    def test_why_not_only_where_it_did_not(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        page.press(NOT, "Café")
        assert page.title == "Why not?"
        page.press("It was called off")
        page.press("No way to get there")
        page.press("Done")
        assert next(iter(page.kept.happenings.values())).reasons == (Reason.NO_WAY, Reason.CALLED_OFF)
        assert page.has("Café", "It was called off")
        seen = page.find("Café", "It was called off")
        assert isinstance(seen, Tile)
        assert seen.face.form is TileForm.LINE  # only there is room to show the reasons

    def test_why_not_can_wait_and_is_one_press_away_later(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        page.press(PARTLY, "Café")
        page.press("Not now")
        assert page.is_chosen(PARTLY, "Café")
        page.press(PARTLY, "Press it again to say why.")
        page.press("I was ill")
        assert next(iter(page.kept.happenings.values())).reasons == (Reason.ILL,)

    def test_another_answer_takes_the_place_of_the_first(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        page.press(NOT, "Café")
        page.press("No money")
        page.press("Done")
        page.press(HAPPENED, "Café")
        said = next(iter(page.kept.happenings.values()))
        assert (said.happened, said.reasons, len(page.kept.happenings)) == (Happened.YES, (), 1)

    def test_the_day_before(self, page: HopesPage) -> None:
        page.go("did_it_happen")
        assert not page.has("Today")
        page.press("Wednesday")
        assert page.title == "Did it happen on Wednesday?"
        assert page.has("Swimming")
        page.press(HAPPENED, "Swimming")
        assert next(iter(page.kept.happenings.values())).on == WEDNESDAY
        page.press("Today")
        assert page.title == "Did it happen today?"

    def test_no_further_back_than_four_weeks(self, page: HopesPage) -> None:
        page.go("did_it_happen", on=date(2026, 1, 1))
        assert page.has("Friday")
        assert not page.has("Wednesday")
        assert any("Thursday 22 October 2026" in said for said in page.said)

    def test_a_day_with_nothing_on_it_says_so(self, page: HopesPage) -> None:
        page.go("did_it_happen", on=date(2026, 11, 17))
        assert "Nothing was on your week that day." in page.words()

    def test_the_day_and_now_and_next_lead_here(self, page: HopesPage) -> None:
        page.go("now_and_next")
        page.press("Did it happen?")
        assert page.title == "Did it happen today?"
        page.go("day", day=2)
        page.press("Did it happen?")
        assert page.title == "Did it happen on Wednesday?"

    def test_a_day_that_has_not_come_does_not_ask(self, page: HopesPage) -> None:
        page.go("day", day=4)
        assert not page.has("Did it happen?")
        page.go("day", day=3, which=WhichWeek.WANTED)
        assert not page.has("Did it happen?")

    def test_answers_have_pictures_that_do_not_judge(self, page: HopesPage, house: House) -> None:
        page.go("did_it_happen")
        pictures = {tile.face.picture for tile in house.navigator.here.tiles()}
        assert {"symbol:own-all-of-it", "symbol:own-part-of-it", "symbol:own-none-of-it"} <= pictures
        assert not pictures & {"symbol:2714", "symbol:274C", "symbol:2705", "symbol:1F44D", "symbol:1F44E"}

    @pytest.mark.parametrize("percent", [100, 300])
    def test_every_activity_is_reached_with_any_letters(self, page: HopesPage, house: House, percent: int) -> None:
        house.session.do(None, like_it, text_percent=percent)
        page.go("did_it_happen")
        page.press(HAPPENED, "Café")
        assert [one.activity for one in page.kept.happenings.values()] == ["Café"]


class TestReasons:
    def test_each_reason_with_what_it_got_in_the_way_of(self, page: HopesPage, house: House) -> None:
        for on in (TODAY, WEDNESDAY):
            house.session.do(None, it_happened, "Swimming", on, Part.MORNING, Happened.NO, (Reason.NO_SUPPORT,))
        page.go("reasons")
        assert "Nobody could help me" in page.words()
        assert page.has("Swimming, Wednesday 18 November")
        assert page.has("Swimming, Thursday 19 November")
        assert "No money" not in page.words()

    def test_nothing_is_counted(self, page: HopesPage, house: House) -> None:
        for day in (16, 17, 18, 19):
            on = date(2026, 11, day)
            house.session.do(None, it_happened, "Swimming", on, Part.MORNING, Happened.NO, (Reason.ILL,))
        page.go("reasons")
        shown = page.words().replace("November", "")
        assert "4" not in shown

    def test_a_press_goes_to_that_day(self, page: HopesPage, house: House) -> None:
        house.session.do(None, it_happened, "Swimming", WEDNESDAY, Part.MORNING, Happened.NO, (Reason.ILL,))
        page.go("reasons")
        page.press("Swimming, Wednesday 18 November")
        assert page.title == "Did it happen on Wednesday?"

    def test_a_step_leads_to_itself(self, page: HopesPage) -> None:
        page.go("step", hope="sing", step="go")
        page.press(NOT)
        page.press("No money")
        page.go("reasons")
        page.press("Go there, Thursday 19 November")
        assert page.title == "A step"

    def test_where_nothing_was_in_the_way_it_is_calm(self, page: HopesPage) -> None:
        page.go("reasons")
        assert "Nothing is said about the last four weeks." in page.words()
        assert page.has("Did it happen?")


def test_chosen_answers_are_told_when_the_screen_is_read(page: HopesPage) -> None:
    page.go("did_it_happen")
    page.press(HAPPENED, "Gardening")
    assert f"{HAPPENED}. Chosen." in page.hear_all()


def test_what_goes_with_a_hope_is_in_the_right_headings() -> None:
    assert Heading.WHY_NOT.goes_with == "steps"
    assert Heading.HOW_INVOLVED.goes_with == "decisions"
