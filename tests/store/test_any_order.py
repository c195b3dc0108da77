"""Whatever a person does, in whatever order: each undo gives back exactly what was there before."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from buildalife_desktop.model.activity import Activity, Feeling
from buildalife_desktop.model.ids import new_id
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.rhythm import HowOften, Rhythm
from buildalife_desktop.model.statement import About, Statement
from buildalife_desktop.model.verbs import activities, companions, me, statements, week
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.wholeness import loose_ends
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.copying import copy_life
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import create_life, open_life

Choose = random.Random


def spot(choose: Choose) -> tuple[WhichWeek, int, Part]:
    return choose.choice(list(WhichWeek)), choose.randrange(7), choose.choice(list(Part))


def one_of(choose: Choose, facts: dict[str, Any]) -> Any:
    return choose.choice(list(facts)) if facts else None


def anything(life: Life, choose: Choose) -> tuple[Any, ...] | None:
    """A verb and its words that a person could say to this life; None where this choice needs what is not there."""
    activity, placing = one_of(choose, dict(life.activities)), one_of(choose, dict(life.placings))
    person, place = one_of(choose, dict(life.people)), one_of(choose, dict(life.places))
    name = choose.choice(["Walk", "שרה", 'O"Brien', "🏳️‍🌈", "x" * 300])
    free = [
        (activities.add_activity, Activity(new_id(), name)),
        (companions.add, Person(new_id(), name)),
        (companions.add, Place(new_id(), name)),
        (me.name_me, name),
        (week.copy_week, choose.choice(list(WhichWeek))),
    ]
    with_activity = [
        (week.put_activity, activity, *spot(choose)),
        (week.put_activity, activity, *spot(choose)),
        (activities.rename_activity, activity, name),
        (activities.answer, activity, "feeling", choose.choice(list(Feeling)), date(2026, 1, 1)),
        (activities.remove_activity, activity),
        (statements.say_about, Statement(new_id(), activity, About.WORKING, name)),
    ]
    with_placing = [
        (week.move_placing, placing, *spot(choose)),
        (week.copy_to_days, placing, choose.sample(range(7), 3)),
        (week.take_off, placing),
        (week.move_earlier, placing),
        (week.change_rhythm, placing, Rhythm(HowOften.MONTH, which=choose.choice([1, 2, 3, 4, -1]))),
    ]
    with_person = [
        (activities.turn_choice, activity, choose.choice(["who_with", "helpers", "takes_me"]), person),
        (companions.take_away, life.people.get(person)),
    ]
    kind = choose.choice(
        [free, activity and with_activity, placing and with_placing, activity and person and with_person]
    )
    if kind is with_activity and place and choose.random() < 0.3:
        return (activities.turn_choice, activity, "places", place)
    return choose.choice(kind) if kind else None


def in_order(life: Life) -> dict[str, list[object]]:
    return {noun: list(facts.values()) for noun, facts in vars(life).items()}


@contextmanager
def new_life() -> Iterator[Edits]:
    with tempfile.TemporaryDirectory() as folder:
        file = create_life(Path(folder) / "Any.life", Life())
        try:
            yield Edits(file)
        finally:
            file.close()


@settings(max_examples=40, deadline=None)
@given(seed=some.integers(0, 2**32), steps=some.lists(some.sampled_from("ddddddurp"), min_size=1, max_size=40))
def test_undo_is_the_way_back(seed: int, steps: list[str]) -> None:
    choose = random.Random(seed)
    with new_life() as edits:
        behind: list[Life] = []
        ahead: list[Life] = []
        first = edits.life
        for step in steps:
            before = edits.life
            if step == "d":
                said = anything(before, choose)
                if said:
                    edits.do(*said)
            elif step == "p":
                taken = [entry for entry in edits.entries() if entry.took_away and not entry.is_undone]
                if taken:
                    edits.put_back(choose.choice(taken).number)
            elif step == "u":
                assert (edits.undo() is not None) == bool(behind)
                if behind:
                    assert in_order(edits.life) == in_order(behind[-1])
                    ahead.append(before)
                    behind.pop()
            elif step == "r":
                assert (edits.redo() is not None) == bool(ahead)
                if ahead:
                    assert in_order(edits.life) == in_order(ahead[-1])
                    behind.append(before)
                    ahead.pop()
            if step in "dp" and edits.life != before:
                behind.append(before)
                ahead.clear()
            assert in_order(edits.file.read()) == in_order(edits.life)
            assert loose_ends(edits.life) == []
        for life in reversed(behind):
            edits.undo()
            assert in_order(edits.life) == in_order(life)
        assert in_order(edits.life) == in_order(first)
        assert trouble_in(edits.file.path) is None


@settings(max_examples=15, deadline=None)
@given(seed=some.integers(0, 2**32))
def test_a_copy_on_a_stick_can_be_undone_just_as_far(seed: int) -> None:
    choose = random.Random(seed)
    with new_life() as edits:
        lives = [edits.life]
        for _ in range(25):
            said = anything(edits.life, choose)
            if said:
                edits.do(*said)
            if edits.life != lives[-1]:
                lives.append(edits.life)
        copy = Edits(open_life(copy_life(edits.file, edits.file.path.with_name("Copy.life"))))
        try:
            for life in reversed(lives[:-1]):
                copy.undo()
                assert in_order(copy.life) == in_order(life)
            assert copy.undo() is None
        finally:
            copy.file.close()
