"""How information is given to me: the six steps of the NHS Accessible Information Standard."""

from __future__ import annotations

from datetime import date

import pytest

from buildalife_desktop.model.information import Consent, Information, Met
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.verbs import information as verbs

TODAY = date(2026, 11, 19)


def test_nothing_is_said_before_anybody_was_asked() -> None:
    assert verbs.information_of(Life()) == Information()
    assert not verbs.information_of(Life()).is_flagged
    assert verbs.information_of(Life()).may_share is Consent.NOT_ASKED


def test_five_steps_each_leave_the_others_as_they_are() -> None:
    life = verbs.asked_me(Life(), TODAY).life
    life = verbs.show_it_first(life, True).life
    life = verbs.may_be_told(life, Consent.YES).life
    life = verbs.people_do_it(life, Met.SOMETIMES).life
    life = verbs.ask_me_again(life, date(2027, 5, 19)).life
    assert life.information == {
        "information": Information("information", TODAY, True, Consent.YES, Met.SOMETIMES, date(2027, 5, 19))
    }


def test_each_can_be_taken_back() -> None:
    life = verbs.asked_me(Life(), TODAY).life
    life = verbs.ask_me_again(life, date(2027, 5, 19)).life
    life = verbs.ask_me_again(verbs.asked_me(life, None).life, None).life
    assert verbs.information_of(life) == Information()


def test_what_was_done_is_told_with_the_day() -> None:
    assert verbs.ask_me_again(Life(), TODAY).said.fields == {"date": "2026-11-19"}
    assert verbs.asked_me(Life(), TODAY).said.fields == {"date": "2026-11-19"}


@pytest.mark.parametrize("answer", [*Consent, *Met])
def test_every_answer_has_words(answer: Consent | Met) -> None:
    assert answer.said.msgid
