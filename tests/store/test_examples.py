"""The example lives hold every fact that is known of Leonard and Penny, and nothing the app cannot show."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

import pytest

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

FACTS = assets_folder() / "examples" / "FACTS.md"
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PARTS_TO_COME = {"My people", "About me", "My pictures", "Choose", "What I want", "My plan"}
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


def places_of(life: Life, name: str) -> set[str]:
    """Where an activity stands, as the table writes it."""
    return {
        f"{one.week}: {WEEKDAYS[one.day]}, {one.part}, {one.rhythm.how_often}"
        for one in life.placings.values()
        if life.activities[one.activity].name == name
    }


def answers(life: Life, noun: str, name: str, field: str) -> list[str]:
    """What the facts of this name say in a field: ids as the names they stand for."""
    if noun == "statements":
        return [
            one.words
            for one in life.statements.values()
            if life.activities[one.activity].name == name and one.about == field
        ]
    found = [getattr(fact, field) for fact in getattr(life, noun).values() if fact.name == name]
    return [", ".join(names_of(life, one)) if isinstance(one, tuple) else str(one) for one in found]


def names_of(life: Life, ids: tuple[str, ...]) -> list[str]:
    named = life.people | life.places | life.ways | life.things  # type: ignore[operator]
    return [named[one].name for one in ids]


def test_both_people_have_their_facts_written_down() -> None:
    for who in EXAMPLES:
        assert sum(1 for whose, _, _ in ROWS if whose == who) > 40


@pytest.mark.parametrize(("who", "fact", "where"), ROWS, ids=[f"{who}: {fact}" for who, fact, _ in ROWS])
def test_fact_is_where_the_table_says(who: str, fact: str, where: str) -> None:
    if where.startswith("waits for"):
        part = re.fullmatch(r"waits for \*\*(.+)\*\*: .+", where)
        assert part
        assert part[1] in PARTS_TO_COME
        return
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
    nouns = ("me", "people", "places", "ways", "things", "activities", "statements")
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
def test_sentences_are_short(who: str) -> None:
    """Content rule 3: at most 15 words a sentence."""
    life = life_of(who)
    texts = [one.words for one in life.statements.values()] + [one.who_to_me for one in life.people.values()]
    for text in texts:
        assert text.rstrip("”")[-1] in ".!?"
        for sentence in re.split(r"(?<=[.!?])\s", text):
            assert len(sentence.split()) <= 15, sentence


@pytest.mark.parametrize("who", EXAMPLES)
def test_no_two_of_a_noun_have_the_same_name(who: str) -> None:
    """Somebody who hears a name must know which one is meant."""
    life = life_of(who)
    for noun in ("people", "places", "ways", "things", "activities"):
        names = [fact.name for fact in getattr(life, noun).values()]
        assert len(names) == len(set(names)), noun
