"""What the tables of assets/examples/FACTS.md point at in an example life."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from buildalife_desktop.model.life import Life

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def answers(life: Life, noun: str, name: str, field: str) -> list[str]:
    """What the facts of this name say in a field: ids as the names they stand for."""
    if noun == "statements":
        return [
            one.words
            for one in life.statements.values()
            if life.activities[one.activity].name == name and one.about == field
        ]
    if noun == "lines":
        return [one.words for one in life.lines.values() if owner_name(life, one) == name and one.heading == field]
    found = [getattr(fact, field) for fact in getattr(life, noun).values() if name_of(fact) == name]
    return [_in_words(life, one) for one in found]


def name_of(fact: Any) -> str:
    """What a fact goes by: its name, or its words where it has none."""
    return str(getattr(fact, "name", "") or getattr(fact, "words", ""))


def owner_name(life: Life, line: Any) -> str:
    """Whose or what a line is about: me, where it goes with nothing."""
    noun = line.heading.goes_with
    return name_of(getattr(life, noun)[line.goes_with]) if noun else life.person.name


def said_in_about_me(life: Life) -> Iterator[tuple[Any, str]]:
    """Every line, decision, hope and step, and the beginning of how a table points at it."""
    for line in life.lines.values():
        yield line, f"lines “{owner_name(life, line)}”, {line.heading}: {line.words}"
    for noun in ("decisions", "hopes", "steps"):
        for fact in getattr(life, noun).values():
            yield fact, f"{noun} “{fact.words}”, "


def places_of(life: Life, name: str) -> set[str]:
    """Where an activity stands, as the table writes it."""
    return {
        f"{one.week}: {WEEKDAYS[one.day]}, {one.part}, {one.rhythm.how_often}"
        for one in life.placings.values()
        if life.activities[one.activity].name == name
    }


def _in_words(life: Life, value: Any) -> str:
    named: dict[str, Any] = {**life.people, **life.places, **life.ways, **life.things, **life.activities}
    if isinstance(value, tuple):
        return ", ".join(_in_words(life, one) for one in value)
    return name_of(named[value]) if value in named else str(value)
