"""Who decides: me, me with help, or someone else, and with whom."""

from __future__ import annotations

from datetime import date

import pytest

from buildalife_desktop.model.decision import Decider, Decision
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.verbs import decisions as verbs
from buildalife_desktop.model.verbs.companions import take_away

TODAY = date(2026, 11, 19)
RUTH = Person("Ruth", "Ruth")


@pytest.fixture
def life() -> Life:
    life = Life().having("people", RUTH, Person("Jim", "Jim"))
    return verbs.add_decision(life, Decision("money", " My  money ")).life


def drawn(life: Life) -> str:
    """What there is to decide: who decides, and the people."""
    return "\n".join(f"{one.words}: {one.decider or '-'} ({', '.join(one.people)})" for one in life.decisions.values())


def test_nobody_is_said_to_decide_before_somebody_says_so(life: Life) -> None:
    assert drawn(life) == "My money: - ()"


def test_me_with_the_help_of_two(life: Life) -> None:
    life = verbs.who_decides(life, "money", Decider.ME_WITH_HELP).life
    life = verbs.turn_person(life, "money", "Ruth").life
    life = verbs.turn_person(life, "money", "Jim").life
    assert drawn(life) == "My money: me with help (Ruth, Jim)"


def test_a_second_turn_lets_somebody_go(life: Life) -> None:
    life = verbs.who_decides(life, "money", Decider.SOMEONE_ELSE).life
    life = verbs.turn_person(life, "money", "Ruth").life
    life = verbs.turn_person(life, "money", "Jim").life
    life = verbs.turn_person(life, "money", "Ruth").life
    assert drawn(life) == "My money: someone else (Jim)"


def test_for_me_alone_there_is_nobody_else(life: Life) -> None:
    life = verbs.who_decides(life, "money", Decider.ME_WITH_HELP).life
    life = verbs.turn_person(life, "money", "Ruth").life
    life = verbs.who_decides(life, "money", Decider.SOMEONE_ELSE).life
    assert drawn(life) == "My money: someone else (Ruth)"
    assert drawn(verbs.who_decides(life, "money", Decider.ME).life) == "My money: me ()"


def test_the_day_it_was_said_is_kept_with_it(life: Life) -> None:
    life = verbs.who_decides(life, "money", Decider.ME, said_on=TODAY).life
    assert life.decisions["money"].said_on == TODAY


def test_somebody_who_is_not_there_cannot_decide(life: Life) -> None:
    with pytest.raises(KeyError):
        verbs.turn_person(life, "money", "nobody")


def test_nothing_is_nothing_to_decide(life: Life) -> None:
    with pytest.raises(ValueError, match="a decision needs"):
        verbs.add_decision(life, Decision("2"))
    with pytest.raises(ValueError, match="a decision needs"):
        verbs.change_decision(life, "money", words=" ")


def test_how_i_must_be_involved_goes_with_it(life: Life) -> None:
    life = life.having("lines", Line("1", Heading.HOW_INVOLVED, "Ask me first", goes_with="money"))
    after = verbs.take_away_decision(life, "money").life
    assert (after.decisions, after.lines) == ({}, {})


def test_somebody_who_goes_decides_no_more(life: Life) -> None:
    life = verbs.who_decides(life, "money", Decider.SOMEONE_ELSE).life
    life = verbs.turn_person(life, "money", "Ruth").life
    assert drawn(take_away(life, RUTH).life) == "My money: someone else ()"


@pytest.mark.parametrize("decider", list(Decider)[1:])
def test_each_answer_has_its_words_and_picture(decider: Decider) -> None:
    assert decider.said.msgid
    assert decider.picture.startswith("symbol:")
