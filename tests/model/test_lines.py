"""What is said about me, by me and by others."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from buildalife_desktop.model.about_me import (
    SAID_OF_ME,
    lines_under,
    one_page,
    said_about_my_week,
    waiting_for_me,
)
from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.decision import Decision
from buildalife_desktop.model.heading import ONE_PAGE, Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.statement import About, Statement, View
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs.lines import check, is_not_so, put_right, say_line, unsay_line
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.model.wholeness import loose_ends
from buildalife_desktop.pictures.symbol_files import has_symbol

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
THEY = WhoSaid.SOMEONE_WHO_KNOWS_ME


@pytest.fixture
def life() -> Life:
    """One thing of each kind that others said of me, none of them checked, and a line of mine."""
    return (
        Life()
        .having("people", Person("jim", "Jim"))
        .having("decisions", Decision("food", "What I eat", who_said=WhoSaid.A_GUESS, said_on=MONDAY))
        .having("hopes", Hope("team", "Play in a team", who_said=THEY, said_on=MONDAY))
        .having("steps", Step("ask", "team", "Ask at the club", who_said=THEY, said_on=MONDAY))
        .having(
            "lines",
            Line("laugh", Heading.LIKED, "I make people laugh."),
            Line("kind", Heading.LIKED, "He is kind.", who_said=THEY, said_on=MONDAY),
        )
    )


def drawn(life: Life, heading: Heading, goes_with: str = "") -> list[str]:
    """The lines under a heading in order; those that wait for me have a question mark."""
    waiting = {fact.id for _, fact in waiting_for_me(life)}
    return [line.words + (" ?" if line.id in waiting else "") for line in lines_under(life, heading, goes_with)]


def waiting(life: Life) -> list[str]:
    return [f"{noun}/{fact.id}" for noun, fact in waiting_for_me(life)]


class TestSaying:
    def test_said_in_order(self, life: Life) -> None:
        after = say_line(life, Line("calm", Heading.LIKED, "I am calm.")).life
        assert drawn(after, Heading.LIKED) == ["I make people laugh.", "He is kind. ?", "I am calm."]

    def test_said_anew_in_its_place(self, life: Life) -> None:
        after = say_line(life, replace(life.lines["laugh"], words="People laugh with me.")).life
        assert drawn(after, Heading.LIKED) == ["People laugh with me.", "He is kind. ?"]

    def test_words_are_tidied(self, life: Life) -> None:
        after = say_line(life, Line("calm", Heading.LIKED, "  I am \n calm. ")).life
        assert after.lines["calm"].words == "I am calm."

    @pytest.mark.parametrize("words", ["", "  ", "\u200d"])
    def test_nothing_is_not_said(self, life: Life, words: str) -> None:
        with pytest.raises(ValueError, match="needs words"):
            say_line(life, Line("new", Heading.LIKED, words))

    @pytest.mark.parametrize(
        "line", [Line("new", Heading.GOOD_DAY, picture="p"), Line("new", Heading.GOOD_DAY, voice="v")]
    )
    def test_a_picture_or_a_voice_is_enough(self, line: Line) -> None:
        assert say_line(Life(), line).life.lines["new"] == line

    def test_of_a_person_who_is_there(self, life: Life) -> None:
        after = say_line(life, Line("tv", Heading.I_GIVE, "I keep him company.", goes_with="jim")).life
        assert drawn(after, Heading.I_GIVE, "jim") == ["I keep him company."]
        assert drawn(after, Heading.I_GIVE) == []
        assert not loose_ends(after)

    def test_of_nobody_it_cannot_be_said(self, life: Life) -> None:
        with pytest.raises(KeyError):
            say_line(life, Line("tv", Heading.I_GIVE, "I keep him company.", goes_with="nobody"))

    def test_said_by_somebody_else_it_waits_again(self, life: Life) -> None:
        checked = check(life, "lines", "kind", MONDAY).life
        after = say_line(checked, replace(checked.lines["kind"], who_said=WhoSaid.A_GUESS)).life
        assert "lines/kind" in waiting(after)

    def test_unsaid_with_what_goes_with_it(self) -> None:
        life = Life().having(
            "lines",
            Line("shout", Heading.WHEN_I_DO, "I shout."),
            Line("loud", Heading.IT_MEANS, "It is too loud.", goes_with="shout"),
        )
        assert not unsay_line(life, "shout").life.lines


class TestChecking:
    def test_all_that_others_said_waits(self, life: Life) -> None:
        assert waiting(life) == ["lines/kind", "hopes/team", "steps/ask", "decisions/food"]

    def test_what_i_said_never_waits(self, life: Life) -> None:
        assert "lines/laugh" not in waiting(life)

    @pytest.mark.parametrize(("noun", "one"), [("lines", "kind"), ("hopes", "team"), ("steps", "ask")])
    def test_right_from_that_day_on(self, life: Life, noun: str, one: str) -> None:
        after = check(life, noun, one, TUESDAY).life
        fact = getattr(after, noun)[one]
        assert (fact.is_checked, fact.said_on, fact.who_said) == (True, TUESDAY, THEY)
        assert f"{noun}/{one}" not in waiting(after)
        assert len(waiting(after)) == len(waiting(life)) - 1

    def test_changed_by_me_it_is_checked(self, life: Life) -> None:
        after = put_right(life, "lines", "kind", TUESDAY, words=" I am kind. ").life
        assert drawn(after, Heading.LIKED) == ["I make people laugh.", "I am kind."]

    def test_nothing_cannot_be_right(self, life: Life) -> None:
        with pytest.raises(ValueError, match="needs words"):
            put_right(life, "hopes", "team", TUESDAY, words=" ")

    def test_taken_off_with_what_goes_with_it(self, life: Life) -> None:
        after = is_not_so(life, "hopes", "team").life
        assert waiting(after) == ["lines/kind", "decisions/food"]
        assert not loose_ends(after)

    def test_only_what_is_said_of_me(self, life: Life) -> None:
        with pytest.raises(ValueError, match="nobody says people"):
            check(life, "people", "jim", MONDAY)
        with pytest.raises(ValueError, match="nobody says people"):
            is_not_so(life, "people", "jim")

    def test_what_can_wait_can_be_checked(self) -> None:
        for noun in SAID_OF_ME:
            assert {"who_said", "said_on", "is_checked"} <= {field.name for field in fields(NOUNS[noun])}


class TestThePage:
    def test_exactly_three_headings(self, life: Life) -> None:
        page = one_page(life)
        assert tuple(page) == ONE_PAGE
        assert [line.id for line in page[Heading.LIKED]] == ["laugh", "kind"]
        assert not page[Heading.IMPORTANT_TO]

    def test_views_are_apart(self) -> None:
        life = Life().having(
            "lines",
            Line("mine", Heading.WORKING, "The garden.", view=View.MINE),
            Line("theirs", Heading.WORKING, "He sleeps well.", view=View.MY_FAMILY),
        )
        assert [line.id for line in lines_under(life, Heading.WORKING, view=View.MY_FAMILY)] == ["theirs"]

    def test_what_is_said_of_my_week_belongs_beside_it(self) -> None:
        life = (
            Life()
            .having("activities", Activity("garden", "Gardening"))
            .having(
                "statements",
                Statement("1", "garden", About.WORKING, "My friends are there."),
                Statement("2", "garden", About.NOT_WORKING, "The bus is late.", view=View.MY_FAMILY),
                Statement("3", "garden", About.MY_ROLE, "I dig."),
            )
        )

        def said(heading: Heading, view: View) -> list[str]:
            return [one.id for one in said_about_my_week(life, heading, view)]

        assert said(Heading.WORKING, View.MINE) == ["1"]
        assert said(Heading.NOT_WORKING, View.MY_FAMILY) == ["2"]
        assert said(Heading.NOT_WORKING, View.MINE) == []
        assert said(Heading.LIKED, View.MINE) == []

    def test_every_heading_has_few_words_and_a_picture(self) -> None:
        assert [one for one in Heading if len(one.said.msgid.split()) > 6] == []
        assert [one for one in Heading if not has_symbol(one.picture.removeprefix("symbol:"))] == []
