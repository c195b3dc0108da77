"""Hopes first, then steps, then whether they happened and why not."""

from __future__ import annotations

from datetime import date

import pytest

from buildalife_desktop.model.activity import Activity, Feeling
from buildalife_desktop.model.happened import Happened, Reason
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.hopes import picture_of, steps_of, to_hope_for, words_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs import hopes as verbs
from buildalife_desktop.model.verbs.activities import remove_activity
from buildalife_desktop.model.verbs.bringing_back import bring_back
from buildalife_desktop.model.verbs.companions import take_away
from buildalife_desktop.model.verbs.lines import check
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from tests.drawn_week import life_from

TODAY = date(2026, 11, 19)
RUTH = Person("Ruth", "Ruth")


@pytest.fixture
def life() -> Life:
    """A hope to sing, with two steps; one is Ruth's."""
    life = Life().having("people", RUTH).having("activities", Activity("Choir", "Choir", "symbol:1F3A4"))
    life = verbs.hope_for(life, Hope("sing", "I want to sing")).life
    life = verbs.take_step(life, Step("ask", "sing", "Ask about the choir", person="Ruth", when="this week")).life
    return verbs.take_step(life, Step("go", "sing", "Go and hear it", when="before Christmas")).life


def drawn(life: Life) -> str:
    """Each hope with its steps: what, who, when, and what became of it."""
    lines = []
    for hope in life.hopes.values():
        lines.append(words_of(life, hope))
        lines += [
            f"  {step.words} | {step.person or '-'} | {step.when or '-'} | {', '.join([step.happened, *step.reasons])}"
            for step in steps_of(life, hope.id)
        ]
    return "\n".join(line.rstrip(" ") for line in lines)


def test_a_hope_then_its_steps(life: Life) -> None:
    assert drawn(life).splitlines() == [
        "I want to sing",
        "  Ask about the choir | Ruth | this week |",
        "  Go and hear it | - | before Christmas |",
    ]


def test_words_are_tidied(life: Life) -> None:
    life = verbs.change_hope(life, "sing", words="  I want \n to sing  loud ").life
    life = verbs.change_step(life, "go", when=" next\tweek ").life
    assert life.hopes["sing"].words == "I want to sing loud"
    assert life.steps["go"].when == "next week"


@pytest.mark.parametrize("hope", [Hope("1", "Sing"), Hope("1", picture="symbol:1F3A4"), Hope("1", voice="0" * 64)])
def test_one_of_words_picture_and_voice_is_enough(hope: Hope) -> None:
    assert verbs.hope_for(Life(), hope).life.hopes == {"1": hope}


def test_an_activity_is_enough_for_a_hope_and_gives_it_words_and_picture(life: Life) -> None:
    life = verbs.hope_for(life, Hope("2", activity="Choir")).life
    assert (words_of(life, life.hopes["2"]), picture_of(life, life.hopes["2"])) == ("Choir", "symbol:1F3A4")


def test_my_own_words_and_picture_come_before_those_of_the_activity(life: Life) -> None:
    life = verbs.hope_for(life, Hope("2", "Sing in church", "symbol:26EA", activity="Choir")).life
    assert (words_of(life, life.hopes["2"]), picture_of(life, life.hopes["2"])) == ("Sing in church", "symbol:26EA")


def test_nothing_is_no_hope_and_no_step(life: Life) -> None:
    with pytest.raises(ValueError, match="a hope needs"):
        verbs.hope_for(life, Hope("2", "  "))
    with pytest.raises(ValueError, match="a hope needs"):
        verbs.change_hope(life, "sing", words="")
    with pytest.raises(ValueError, match="a step needs"):
        verbs.take_step(life, Step("3", "sing", person="Ruth"))
    with pytest.raises(ValueError, match="a step needs"):
        verbs.change_step(life, "go", words="")


def test_a_step_needs_its_hope(life: Life) -> None:
    with pytest.raises(KeyError):
        verbs.take_step(life, Step("3", "dance", "Learn to dance"))


class TestDidItHappen:
    def test_in_part_and_why(self, life: Life) -> None:
        reasons = (Reason.NO_MONEY, Reason.NO_SUPPORT, Reason.NO_MONEY)
        life = verbs.step_happened(life, "go", Happened.PART, reasons, TODAY).life
        assert drawn(life).splitlines()[-1] == "  Go and hear it | - | before Christmas | part, no support, no money"
        assert life.steps["go"].asked_on == TODAY

    def test_what_happened_has_no_reasons(self, life: Life) -> None:
        life = verbs.step_happened(life, "go", Happened.NO, (Reason.ILL,), TODAY).life
        life = verbs.step_happened(life, "go", Happened.YES, (Reason.ILL,), TODAY).life
        assert life.steps["go"].reasons == ()

    def test_taken_back_nobody_was_asked(self, life: Life) -> None:
        life = verbs.step_happened(life, "go", Happened.NO, (Reason.ILL,), TODAY).life
        life = verbs.step_happened(life, "go", Happened.NOT_SAID, (), TODAY).life
        assert (life.steps["go"].asked_on, life.steps["go"].reasons) == (None, ())


class TestLettingGo:
    def test_a_hope_takes_its_steps_and_their_reasons_along(self, life: Life) -> None:
        life = life.having("lines", Line("why", Heading.WHY_NOT, "The bus was full", goes_with="go"))
        life = life.having("lines", Line("good", Heading.GOOD_DAY, "Sun"))
        after = verbs.give_up_hope(life, "sing").life
        assert (after.hopes, after.steps, list(after.lines)) == ({}, {}, ["good"])

    def test_put_back_later_it_comes_with_all_its_steps(self, life: Life) -> None:
        after = verbs.give_up_hope(life, "sing").life
        lost = [("hopes", life.hopes["sing"], None), *(("steps", step, None) for step in life.steps.values())]
        assert drawn(bring_back(after, *lost).life) == drawn(life)

    def test_a_step_leaves_the_others(self, life: Life) -> None:
        assert list(verbs.give_up_step(life, "ask").life.steps) == ["go"]

    def test_somebody_who_goes_leaves_the_step_to_nobody(self, life: Life) -> None:
        assert take_away(life, RUTH).life.steps["ask"].person == ""

    def test_an_activity_that_goes_leaves_the_hope(self, life: Life) -> None:
        life = verbs.change_hope(life, "sing", activity="Choir").life
        after = remove_activity(life, "Choir").life
        assert after.hopes["sing"].activity == ""


def test_what_there_is_to_hope_for_comes_from_my_own_life() -> None:
    life = life_from("mon: Gardening | Café |")
    life = life_from("mon: Gardening | |\ntue: | | Choir\nsun: Church | |", WhichWeek.WANTED, life)
    life = life.having("activities", Activity("Boccia", "Boccia", feeling=Feeling.WANT_TO_TRY))
    assert [one.name for one in to_hope_for(life)] == ["Boccia", "Choir", "Church", "Gardening"]


class TestWhoSaidIt:
    def test_said_by_somebody_else_now_it_has_to_be_checked_again(self, life: Life) -> None:
        life = verbs.change_hope(life, "sing", who_said=WhoSaid.A_GUESS).life
        life = check(life, "hopes", "sing", TODAY).life
        assert life.hopes["sing"].is_checked
        life = verbs.change_hope(life, "sing", who_said=WhoSaid.SOMEONE_WHO_KNOWS_ME).life
        assert not life.hopes["sing"].is_checked

    def test_other_changes_leave_it_checked(self, life: Life) -> None:
        life = verbs.change_step(life, "go", who_said=WhoSaid.A_GUESS).life
        life = check(life, "steps", "go", TODAY).life
        assert verbs.change_step(life, "go", when="soon").life.steps["go"].is_checked

    def test_a_hope_that_is_only_an_activity_can_be_checked(self, life: Life) -> None:
        life = verbs.hope_for(life, Hope("2", activity="Choir", who_said=WhoSaid.A_GUESS)).life
        assert check(life, "hopes", "2", TODAY).life.hopes["2"].is_checked
