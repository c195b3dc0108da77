"""What a person can do to an activity: name it, picture it, answer questions about it, take it away."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from buildalife_desktop.model.activity import LINKS, Activity, Cost, Feeling, Firmness, Support
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.statement import About, Statement, View
from buildalife_desktop.model.verbs import activities as verbs
from buildalife_desktop.model.verbs.statements import say_about, unsay
from buildalife_desktop.model.verbs.together import together
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.model.wholeness import loose_ends
from tests.drawn_week import drawn, life_from, same

TODAY = date(2026, 11, 23)


@pytest.fixture
def life() -> Life:
    ruth, jim = Person("ruth", "Ruth"), Person("jim", "Jim")
    return (
        life_from("mon: Walk | Tea | Walk\ntue: Walk | |")
        .having("people", ruth, jim)
        .having("places", Place("pub", "Pub"))
    )


def walk(life: Life) -> Activity:
    return life.activities["Walk"]


def test_a_picture_alone_is_enough(life: Life) -> None:
    done = verbs.add_activity(life, Activity("new", picture="symbol:1F373"))
    assert done.life.activities["new"].name == ""
    assert done.said.fields["activity"] == Said("a picture")


@pytest.mark.parametrize("name", ["", "  ", "\n\t", "\u200b"])
def test_nothing_to_see_is_no_activity(life: Life, name: str) -> None:
    with pytest.raises(ValueError, match="name or a picture"):
        verbs.add_activity(life, Activity("new", name))
    with pytest.raises(ValueError, match="name or a picture"):
        verbs.rename_activity(life, "Walk", name)


def test_a_name_may_go_where_a_picture_stays(life: Life) -> None:
    life = verbs.change_activity_picture(life, "Walk", "symbol:1F6B6").life
    done = verbs.rename_activity(life, "Walk", " ")
    assert walk(done.life).name == ""
    assert done.said.fields["activity"] == Said("a picture")
    with pytest.raises(ValueError, match="name or a picture"):
        verbs.change_activity_picture(done.life, "Walk", "")


def test_rename_says_the_new_name_and_keeps_the_rest(life: Life) -> None:
    done = verbs.rename_activity(life, "Walk", "  Long\nwalk ")
    assert walk(done.life) == replace(walk(life), name="Long walk")
    assert done.said.fields["activity"] == "Long walk"


def test_my_own_voice(life: Life) -> None:
    spoken = verbs.keep_my_voice(life, "Walk", "a" * 64).life
    assert walk(spoken).voice == "a" * 64
    assert walk(verbs.keep_my_voice(spoken, "Walk", "").life).voice == ""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("support", Support.PAID_HELP),
        ("cost", Cost.DONT_KNOW),
        ("feeling", Feeling.DONT_LIKE),
        ("firmness", Firmness.CAN_CHANGE),
        ("who_with", ("ruth", "jim")),
    ],
)
def test_my_answer_is_mine(life: Life, question: str, value: Any) -> None:
    after = walk(verbs.answer(life, "Walk", question, value, TODAY).life)
    assert getattr(after, question) == value
    assert (after.who_said, after.said_on) == (WhoSaid.ME, TODAY)


def test_who_said_it_first_stays_until_it_is_said_anew(life: Life) -> None:
    life = verbs.answer(life, "Walk", "who_said", WhoSaid.A_GUESS, date(2026, 1, 1)).life
    life = verbs.answer(life, "Walk", "feeling", Feeling.LIKE, TODAY).life
    assert (walk(life).who_said, walk(life).said_on) == (WhoSaid.A_GUESS, date(2026, 1, 1))
    life = verbs.answer(life, "Walk", "who_said", WhoSaid.ME, TODAY).life
    assert (walk(life).who_said, walk(life).said_on) == (WhoSaid.ME, TODAY)


def test_every_question_about_an_activity_can_be_answered(life: Life) -> None:
    given = {"id", "name", "picture", "voice", "said_on"}
    for question in {field.name for field in fields(Activity)} - given:
        assert verbs.answer(life, "Walk", question, getattr(walk(life), question)).said.fields["question"]


def test_money_is_only_known_where_it_costs_something(life: Life) -> None:
    life = verbs.answer(life, "Walk", "cost_pence", 350).life
    assert walk(life).cost is Cost.COSTS
    life = verbs.answer(life, "Walk", "cost", Cost.FREE).life
    assert walk(life).cost_pence is None


def test_choose_and_let_go_keep_the_order(life: Life) -> None:
    for person in ("jim", "ruth"):
        life = verbs.turn_choice(life, "Walk", "who_with", person).life
    assert walk(life).who_with == ("jim", "ruth")
    assert walk(verbs.turn_choice(life, "Walk", "who_with", "jim").life).who_with == ("ruth",)


@pytest.mark.parametrize("question", LINKS)
def test_somebody_who_is_gone_cannot_be_chosen(life: Life, question: str) -> None:
    with pytest.raises(KeyError):
        verbs.turn_choice(life, "Walk", question, "gone")


def test_taken_away_from_both_weeks_and_all_that_was_said_of_it(life: Life) -> None:
    life = say_about(life, Statement("s", "Walk", About.MY_ROLE, "I lead")).life
    after = verbs.remove_activity(life, "Walk").life
    assert drawn(after) == same("mon: | Tea |")
    assert not after.statements
    assert not loose_ends(after)


def test_what_is_said_about_it_keeps_whose_view_it_is(life: Life) -> None:
    mine = Statement("1", "Walk", About.WORKING, " It is  quiet ", who_said=WhoSaid.ME, said_on=TODAY)
    theirs = replace(mine, id="2", about=About.NOT_WORKING, view=View.MY_FAMILY, who_said=WhoSaid.A_GUESS)
    life = together(life, lambda life: say_about(life, mine), lambda life: say_about(life, theirs)).life
    assert [said.view for said in life.statements.values()] == [View.MINE, View.MY_FAMILY]
    assert life.statements["1"].words == "It is quiet"
    assert list(unsay(life, "1").life.statements) == ["2"]


def test_a_statement_with_nothing_in_it_is_refused(life: Life) -> None:
    with pytest.raises(ValueError, match="words, a picture or a voice"):
        say_about(life, Statement("1", "Walk", About.WORKING, " "))


def test_a_verb_never_changes_the_life_it_was_given(life: Life) -> None:
    before = drawn(life), dict(life.activities), dict(life.placings)
    verbs.remove_activity(life, "Walk")
    verbs.rename_activity(life, "Tea", "Coffee")
    assert (drawn(life), dict(life.activities), dict(life.placings)) == before
