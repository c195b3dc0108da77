"""My circle, drawn as one line a ring, the closest first; those with no place yet stand after the last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buildalife_desktop.model.circle import in_reading_order, ring_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.ring import NO_RING, ring_name, rings
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.verbs.circle import have_rings, move_closer, move_further, name_ring, put_in_ring

CIRCLE = """
    Ann Ruth
    Jim
    Grace
    Carer
    - Bo
"""
MOVES = st.lists(st.tuples(st.sampled_from([move_closer, move_further]), st.sampled_from(["Ann", "Jim", "Bo"])))


def life_from(circle: str) -> Life:
    lines = [line.split() for line in circle.strip().splitlines()]
    people = [
        Person(name, name, ring=NO_RING if line[0] == "-" else ring)
        for ring, line in enumerate(lines, 1)
        for name in line
        if name != "-"
    ]
    return Life().having("people", *people)


def drawn(life: Life) -> str:
    lines = []
    for ring in (*rings(life.person), NO_RING):
        inside = " ".join(one.name for one in in_reading_order(life) if ring_of(life, one.id) == ring)
        lines.append(f"- {inside}" if ring == NO_RING else inside)
    return "\n".join(lines)


def same(life: Life, circle: str) -> bool:
    return drawn(life).split() == circle.split()


@pytest.fixture
def life() -> Life:
    return life_from(CIRCLE)


def test_reading_goes_from_the_closest_ring_outwards(life: Life) -> None:
    assert [one.name for one in in_reading_order(life)] == ["Ann", "Ruth", "Jim", "Grace", "Carer", "Bo"]


def test_somebody_is_put_into_a_ring_and_it_is_said(life: Life) -> None:
    done = put_in_ring(life, "Bo", 2)
    assert same(done.life, "Ann Ruth / Jim Bo / Grace / Carer / -".replace("/", ""))
    assert ring_of(done.life, "Bo") == 2
    assert done.said == Said("{name} is in {ring}.", name="Bo", ring=Said("My friends"))
    assert done.said.fields["ring"] == Said("My friends")


def test_closer_and_further_go_one_ring(life: Life) -> None:
    assert ring_of(move_closer(life, "Jim").life, "Jim") == 1
    assert ring_of(move_further(life, "Jim").life, "Jim") == 3


@pytest.mark.parametrize(("move", "who"), [(move_closer, "Ann"), (move_further, "Carer")])
def test_at_the_ends_they_stay_and_it_is_said(life: Life, move, who: str) -> None:  # type: ignore[no-untyped-def]
    done = move(life, who)
    assert done.life == life
    assert done.said.msgid.endswith("already.")


@pytest.mark.parametrize("move", [move_closer, move_further])
def test_one_with_no_ring_starts_at_the_last(life: Life, move) -> None:  # type: ignore[no-untyped-def]
    assert ring_of(move(life, "Bo").life, "Bo") == 4


def test_fewer_rings_lose_nobodys_own(life: Life) -> None:
    fewer = have_rings(life, 2).life
    assert [ring_of(fewer, name) for name in ("Ann", "Jim", "Grace", "Carer", "Bo")] == [1, 2, 2, 2, NO_RING]
    assert put_in_ring(fewer, "Grace", 2).life == fewer
    assert drawn(have_rings(fewer, 4).life) == drawn(life)


def test_a_move_with_fewer_rings_goes_by_what_is_seen(life: Life) -> None:
    fewer = have_rings(life, 3).life
    assert move_further(fewer, "Carer").life == fewer
    assert ring_of(move_closer(fewer, "Carer").life, "Carer") == 2


@pytest.mark.parametrize("number", [0, 1, 6])
def test_there_are_two_to_five_rings(life: Life, number: int) -> None:
    with pytest.raises(ValueError, match="rings"):
        have_rings(life, number)


def test_a_ring_has_my_own_words_and_gets_its_usual_name_back(life: Life) -> None:
    named = name_ring(life, 2, "  My  mates ").life
    assert [ring_name(named.person, ring) for ring in (1, 2)] == [Said("People I love"), "My mates"]
    assert name_ring(named, 2, "").life == life
    assert named.person.ring_names == ("", "My mates")


def test_a_ring_that_is_not_there_cannot_be_named(life: Life) -> None:
    with pytest.raises(ValueError, match="no ring 5"):
        name_ring(life, 5, "Far away")


def test_own_words_stay_with_fewer_rings() -> None:
    life = Life(me={"me": Me(ring_names=("", "", "", "Staff"))})
    assert have_rings(have_rings(life, 2).life, 4).life == life


def test_somebody_without_a_name_is_still_called_something() -> None:
    life = Life().having("people", Person("x", "", "symbol:1F415", who_to_me="my dog"))
    assert put_in_ring(life, "x", 1).said.fields["name"] == "my dog"


@given(MOVES)
def test_however_they_are_moved_everyone_is_in_one_ring_of_mine(moves) -> None:  # type: ignore[no-untyped-def]
    life = life_from(CIRCLE)
    for move, who in moves:
        life = move(life, who).life
    assert sorted(one.name for one in in_reading_order(life)) == ["Ann", "Bo", "Carer", "Grace", "Jim", "Ruth"]
    assert all(ring_of(life, name) in rings(life.person) for name in ("Ann", "Jim", "Grace", "Carer", "Ruth"))
