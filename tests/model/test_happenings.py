"""Did it happen? What there is to ask of a day, what is said of it, and the reasons of four weeks."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from buildalife_desktop.model.happened import Happened, Reason
from buildalife_desktop.model.happenings import first_day, to_ask
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.reasons import reasons_of
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs.activities import remove_activity
from buildalife_desktop.model.verbs.happenings import it_happened
from buildalife_desktop.model.verbs.hopes import step_happened
from buildalife_desktop.model.verbs.week import take_off
from tests.drawn_week import life_from

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
NEXT_MONDAY = date(2026, 11, 23)
LATER = datetime(2026, 11, 23, 9)

WEEK = """
    mon: Gardening | Café @13:30, Course (2w 2026-11-09) | Television | Sleep
    tue: Shopping | |
"""


@pytest.fixture
def life() -> Life:
    return life_from(WEEK)


def asked(life: Life, on: date, now: datetime = LATER) -> list[str]:
    """What is asked, as `part activity answer`."""
    return [
        " ".join([one.part, one.activity, *([one.said.happened, *one.said.reasons] if one.said else [])])
        for one in to_ask(life, on, now)
    ]


class TestWhatThereIsToAsk:
    def test_all_that_was_on_that_day_and_came_round(self, life: Life) -> None:
        assert asked(life, MONDAY) == ["morning Gardening", "afternoon Café", "evening Television", "night Sleep"]
        assert asked(life, date(2026, 11, 9)) == [
            "morning Gardening", "afternoon Café", "afternoon Course", "evening Television", "night Sleep",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("clock", "there"),
        [
            (time(1), []),
            (time(6), ["morning Gardening"]),
            (time(13), ["morning Gardening"]),
            (time(13, 30), ["morning Gardening", "afternoon Café"]),
            (time(17), ["morning Gardening", "afternoon Café", "evening Television"]),
            (time(23), ["morning Gardening", "afternoon Café", "evening Television", "night Sleep"]),
        ],
        ids=str,
    )
    def test_of_today_only_what_has_come(self, life: Life, clock: time, there: list[str]) -> None:
        assert asked(life, MONDAY, datetime.combine(MONDAY, clock)) == there

    def test_nothing_of_a_day_to_come(self, life: Life) -> None:
        assert asked(life, TUESDAY, datetime.combine(MONDAY, time(23))) == []

    def test_what_is_off_my_week_by_now_is_still_there_where_it_was_answered(self, life: Life) -> None:
        life = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.YES).life
        life = take_off(life, "mon morning Gardening").life
        assert asked(life, MONDAY)[0] == "morning Gardening yes"
        assert "morning Gardening" not in asked(life, date(2026, 11, 9))

    def test_the_same_thing_twice_in_one_part_is_asked_once(self) -> None:
        life = life_from("mon: Walk | |")
        twice = life.placings["mon morning Walk"]
        life = life.having("placings", type(twice)("again", "Walk", twice.week, 0, Part.MORNING, 1))
        assert asked(life, MONDAY) == ["morning Walk"]


class TestSayingIt:
    def test_one_mark_for_each_thing_day_and_part(self, life: Life) -> None:
        life = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.NO, (Reason.ILL,)).life
        life = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.PART, (Reason.NO_WAY,)).life
        life = it_happened(life, "Gardening", NEXT_MONDAY, Part.MORNING, Happened.YES).life
        assert asked(life, MONDAY)[0] == "morning Gardening part no way to get there"
        assert asked(life, NEXT_MONDAY)[0] == "morning Gardening yes"
        assert len(life.happenings) == 2

    def test_what_happened_has_no_reasons(self, life: Life) -> None:
        life = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.YES, (Reason.ILL,)).life
        assert asked(life, MONDAY)[0] == "morning Gardening yes"

    def test_it_can_be_left_unsaid_again(self, life: Life) -> None:
        said = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.YES).life
        assert it_happened(said, "Gardening", MONDAY, Part.MORNING, Happened.NOT_SAID).life == life
        assert it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.NOT_SAID).life == life

    def test_what_is_said_of_an_activity_goes_with_it(self, life: Life) -> None:
        life = it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.YES).life
        assert not remove_activity(life, "Gardening").life.happenings

    def test_nothing_can_be_said_of_what_is_not_there(self, life: Life) -> None:
        with pytest.raises(KeyError):
            it_happened(life, "Dancing", MONDAY, Part.MORNING, Happened.YES)


class TestReasons:
    def drawn(self, life: Life, today: date = NEXT_MONDAY) -> str:
        return "\n".join(
            f"{reason}: " + ", ".join(f"{thing.id} {thing.on:%d %b}" for thing in things)
            for reason, things in reasons_of(life, today).items()
        )

    def test_four_weeks_each_reason_with_what_it_got_in_the_way_of(self, life: Life) -> None:
        for on, reasons in (
            (date(2026, 10, 25), (Reason.ILL,)),
            (date(2026, 10, 26), (Reason.ILL,)),
            (date(2026, 11, 16), (Reason.NO_SUPPORT, Reason.ILL)),
        ):
            life = it_happened(life, "Gardening", on, Part.MORNING, Happened.NO, reasons).life
        assert self.drawn(life).splitlines() == [
            "no support: Gardening 16 Nov",
            "ill: Gardening 16 Nov, Gardening 26 Oct",
        ]

    def test_steps_as_well(self, life: Life) -> None:
        life = life.having("hopes", Hope("h", "Sing")).having("steps", Step("s", "h", "Ask"), Step("t", "h", "Go"))
        life = step_happened(life, "s", Happened.PART, (Reason.NO_MONEY,), MONDAY).life
        life = step_happened(life, "t", Happened.NO, (), MONDAY).life
        assert self.drawn(life) == "no money: s 16 Nov"

    def test_a_reason_in_my_own_way_is_something_else(self, life: Life) -> None:
        life = life.having("hopes", Hope("h", "Sing")).having("steps", Step("s", "h", "Ask"))
        life = step_happened(life, "s", Happened.NO, (), MONDAY).life
        life = life.having("lines", Line("l", Heading.WHY_NOT, "It rained", goes_with="s"))
        assert self.drawn(life) == "something else: s 16 Nov"

    def test_where_everything_happened_there_are_none(self, life: Life) -> None:
        assert reasons_of(it_happened(life, "Gardening", MONDAY, Part.MORNING, Happened.YES).life, NEXT_MONDAY) == {}

    def test_four_weeks_begin_on_the_same_weekday(self) -> None:
        assert first_day(NEXT_MONDAY) == date(2026, 10, 26)


def test_every_answer_and_reason_has_its_own_picture_and_words() -> None:
    answers = [*(one for one in Happened if one), *Reason]
    assert len({one.picture for one in answers} - {""}) == len(answers)
    assert len({one.said.msgid for one in answers}) == len(answers)
