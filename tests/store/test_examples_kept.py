"""An example with all it is made of goes into a file and out as JSON and comes back the same; a loose end is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from buildalife_desktop.commands.making import make_life
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.letting_go import let_go
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.wholeness import loose_ends, mended
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.examples import EXAMPLES, example_life
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.store.telling import describe, life_from

ABOUT_ME = ("people", "lines", "decisions", "information", "hopes", "steps", "happenings")


@cache
def life_of(who: str) -> Life:
    return example_life(who)


@pytest.mark.parametrize("who", EXAMPLES)
def test_an_example_has_some_of_each_noun_of_my_people_and_about_me(who: str) -> None:
    assert [noun for noun in ABOUT_ME if not getattr(life_of(who), noun)] == []


@pytest.mark.parametrize("who", EXAMPLES)
def test_it_goes_into_a_file_and_out_as_json_and_comes_back_the_same(who: str, tmp_path: Path) -> None:
    life, path = life_of(who), tmp_path / "One.life"
    make_life(path, life)
    file = open_life(path)
    told = json.dumps(describe(file.read()))
    file.close()
    assert life_from(json.loads(told)) == life
    assert trouble_in(path) is None


def with_gone(noun: str, field: str, is_one: Callable[[Any], bool] = bool) -> Callable[[Life], tuple[Life, str]]:
    """Make a life in which the first fact of a noun that holds an id there holds one that is nobody's."""

    def loosened(life: Life) -> tuple[Life, str]:
        fact = next(one for one in getattr(life, noun).values() if getattr(one, field) and is_one(one))
        held = getattr(fact, field)
        gone = ("gone", *held) if isinstance(held, tuple) else "gone"
        return life.having(noun, replace(fact, **{field: gone})), f"{noun}/{fact.id} {field}"

    return loosened


LOOSE = {
    "what is known of a person": with_gone("lines", "goes_with", lambda line: line.heading is Heading.TO_KNOW),
    "what it means": with_gone("lines", "goes_with", lambda line: line.heading is Heading.IT_MEANS),
    "how I must be involved": with_gone("lines", "goes_with", lambda line: line.heading is Heading.HOW_INVOLVED),
    "why a step did not happen": with_gone("lines", "goes_with", lambda line: line.heading is Heading.WHY_NOT),
    "who helps to decide": with_gone("decisions", "people"),
    "what a hope is about": with_gone("hopes", "activity"),
    "the hope of a step": with_gone("steps", "hope"),
    "who sees to a step": with_gone("steps", "person"),
    "what happened": with_gone("happenings", "activity"),
}


@pytest.mark.parametrize("name", LOOSE)
def test_each_loose_end_is_found_and_can_be_mended(name: str) -> None:
    life, where = LOOSE[name](life_of("leonard"))
    assert loose_ends(life) == [where]
    assert loose_ends(mended(life)) == []
    with pytest.raises(LifeProblem) as refused:
        life_from(describe(life))
    assert where in str(refused.value.said.fields["where"])


@pytest.mark.parametrize("name", ["what is known of a person", "who helps to decide", "who sees to a step"])
def test_check_finds_it_in_a_file(name: str, tmp_path: Path) -> None:
    life, _ = LOOSE[name](life_of("leonard"))
    path = tmp_path / "One.life"
    create_life(path, life).close()
    assert trouble_in(path) is not None


@pytest.mark.parametrize("who", EXAMPLES)
def test_whoever_is_taken_out_leaves_nothing_behind(who: str) -> None:
    life = life_of(who)
    for person in life.people:
        without = let_go(life, "people", person)
        assert loose_ends(without) == []
        assert person not in {line.goes_with for line in without.lines.values()}
