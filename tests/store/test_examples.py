"""The example lives hold every fact that is known of Leonard and Penny, and nothing the app cannot show."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest

from buildalife_desktop.model.happened import Happened
from buildalife_desktop.model.heading import ONE_PAGE, Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.picture import symbol_code
from buildalife_desktop.model.week import DAYS, on_part, only_in
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.model.wholeness import loose_ends
from buildalife_desktop.paths import assets_folder
from buildalife_desktop.store.examples import EXAMPLES, example_life
from buildalife_desktop.store.telling import describe
from tests.store.pointed_at import answers, name_of, owner_name, places_of, said_in_about_me

FACTS = assets_folder() / "examples" / "FACTS.md"
TODAY = date(2026, 11, 19)
ABOUT_ME = ("lines", "decisions", "hopes", "steps")
POINTER = re.compile(r"(?P<noun>\w+) “(?P<name>[^”]+)”, (?P<field>[^:]+?)(?:: (?P<value>.+))?")


def rows() -> Iterator[tuple[str, str, str]]:
    """Each line of the tables: whose, the fact, and where it is."""
    who = ""
    for line in FACTS.read_text("utf-8").splitlines():
        if line.startswith("## "):
            who = line.removeprefix("## ").lower()
        elif line.startswith("| ") and not line.startswith("| what is known"):
            fact, where = (cell.strip() for cell in line.strip("|").split("|"))
            yield who, fact, where


ROWS = list(rows())


@cache
def life_of(who: str) -> Life:
    return example_life(who)


def test_both_people_have_their_facts_written_down() -> None:
    for who in EXAMPLES:
        assert sum(1 for whose, _, _ in ROWS if whose == who) > 40


@pytest.mark.parametrize(("who", "fact", "where"), ROWS, ids=[f"{who}: {fact}" for who, fact, _ in ROWS])
def test_fact_is_where_the_table_says(who: str, fact: str, where: str) -> None:
    life = life_of(who)
    pointer = POINTER.fullmatch(where)
    assert pointer, where
    noun, name, field, value = pointer.group("noun", "name", "field", "value")
    if noun == "placings":
        assert name in {activity.name for activity in life.activities.values()}
        found = places_of(life, name)
        assert (not found) if field == "none" else f"{field}: {value}" in found
    else:
        assert value in answers(life, noun, name, field)


@pytest.mark.parametrize("who", EXAMPLES)
def test_example_hangs_together_and_is_written_as_it_would_be_told(who: str) -> None:
    life = life_of(who)
    assert not loose_ends(life)
    assert describe(life) == json.loads((FACTS.parent / f"{who}.json").read_text("utf-8"))


@pytest.mark.parametrize("who", EXAMPLES)
def test_every_picture_is_a_drawing_that_came_with_the_app(who: str) -> None:
    symbols = assets_folder() / "symbols"
    listed = {one["code"] for one in json.loads((symbols / "symbols.json").read_text("utf-8"))["symbols"]}
    drawn = {path.stem for path in symbols.glob("*/*.svg")}
    life = life_of(who)
    used = {symbol_code(fact.picture) for fact in shown(life) if fact.picture}
    assert used <= listed
    assert used <= drawn
    assert all(fact.picture for fact in shown(life) if fact not in life.statements.values())


def shown(life: Life) -> list[Any]:
    nouns = ("me", "people", "places", "ways", "things", "activities", "statements", *ABOUT_ME)
    return [fact for noun in nouns for fact in getattr(life, noun).values()]


@pytest.mark.parametrize("who", EXAMPLES)
def test_week_is_full_enough_to_learn_from(who: str) -> None:
    life = life_of(who)
    parts = (Part.MORNING, Part.AFTERNOON, Part.EVENING)
    for week in WhichWeek:
        empty = [spot for spot in product(DAYS, parts) if not on_part(life, week, *spot)]
        assert len(empty) <= 2
        assert only_in(life, week), "the two weeks differ"
    assert {one.rhythm.how_often for one in life.placings.values()} >= {"every week", "some weeks"}
    assert any(not places_of(life, one.name) for one in life.activities.values()), "something is off the week"


@pytest.mark.parametrize("who", EXAMPLES)
def test_who_said_it_is_told_honestly(who: str) -> None:
    life = life_of(who)
    for fact in (*life.activities.values(), *life.statements.values()):
        assert (fact.said_on is None) == (fact.who_said is WhoSaid.NOT_ASKED)
    said = {fact.who_said for fact in (*life.activities.values(), *life.statements.values())}
    assert said >= {WhoSaid.ME, WhoSaid.SOMEONE_WHO_KNOWS_ME}
    assert {WhoSaid.A_GUESS, WhoSaid.NOT_ASKED} & said


@pytest.mark.parametrize("who", EXAMPLES)
def test_nobody_of_the_study_is_said_to_have_said_what_they_did_not(who: str) -> None:
    """What is marked as their own words, or as checked by them, stands in the tables."""
    life = life_of(who)
    tables = [where for whose, _, where in ROWS if whose == who]
    own = [where for fact, where in said_in_about_me(life) if fact.who_said is WhoSaid.ME or fact.is_checked]
    assert own
    own += [f"answers “{answer.words}”, reply: {answer.reply}" for answer in life.answers.values()]
    assert [one for one in own if not any(where.startswith(one) for where in tables)] == []


@pytest.mark.parametrize("who", EXAMPLES)
def test_about_me_is_complete_and_waits_to_be_checked(who: str) -> None:
    life = life_of(who)
    headings = [line.heading for line in life.lines.values()]
    assert set(headings) == set(Heading), "each heading has a line"
    assert all(headings.count(heading) >= 3 for heading in ONE_PAGE)
    facts = [fact for fact, _ in said_in_about_me(life)]
    assert {fact.who_said for fact in facts} == {WhoSaid.ME, WhoSaid.SOMEONE_WHO_KNOWS_ME, WhoSaid.A_GUESS}
    assert all(fact.said_on is not None and fact.said_on <= TODAY for fact in facts)
    assert any(not fact.is_checked for fact in facts if fact.who_said is not WhoSaid.ME)
    assert life.information


@pytest.mark.parametrize("who", EXAMPLES)
def test_everybody_has_a_ring_and_somebody_is_in_each(who: str) -> None:
    life = life_of(who)
    assert {person.ring for person in life.people.values()} == {1, 2, 3, 4}
    assert all(person.who_to_me for person in life.people.values())
    with_lines = {owner_name(life, line) for line in life.lines.values() if line.heading.goes_with == "people"}
    assert with_lines == {person.name for person in life.people.values()}, "something is known of each"


@pytest.mark.parametrize("who", EXAMPLES)
def test_what_happened_stands_on_the_week_of_the_last_four_weeks(who: str) -> None:
    life = life_of(who)
    happenings = list(life.happenings.values())
    for one in happenings:
        assert TODAY - timedelta(weeks=4) <= one.on < TODAY
        there = on_part(life, WhichWeek.NOW, one.on.weekday(), one.part)
        assert any(placing.activity == one.activity and placing.rhythm.falls_on(one.on) for placing in there), one
        assert bool(one.reasons) == (one.happened in (Happened.PART, Happened.NO))
    assert {one.happened for one in happenings} == {Happened.YES, Happened.PART, Happened.NO}


@pytest.mark.parametrize("who", EXAMPLES)
def test_sentences_are_short(who: str) -> None:
    """Content rule 3: at most 15 words a sentence."""
    life = life_of(who)
    ends = (".", "!", "?", ".”")
    for text in (one.words for one in (*life.statements.values(), *life.lines.values(), *life.hopes.values())):
        assert text.endswith(ends), text
    for text in (name_of(fact) for fact in shown(life)):
        for sentence in re.split(r"(?<=[.!?])\s", text):
            assert len(sentence.split()) <= 15, sentence


@pytest.mark.parametrize("who", EXAMPLES)
def test_no_two_of_a_noun_have_the_same_name(who: str) -> None:
    """Somebody who hears a name must know which one is meant."""
    life = life_of(who)
    for noun in ("people", "places", "ways", "things", "activities"):
        names = [fact.name for fact in getattr(life, noun).values()]
        assert len(names) == len(set(names)), noun
