"""What a person can do with their circle."""

from __future__ import annotations

from dataclasses import replace

from ..circle import ring_of
from ..done import Done
from ..life import Life
from ..ring import FEWEST, MOST, NO_RING, ring_name, rings
from ..said import Said
from .names import tidy
from .people import called


def put_in_ring(life: Life, person: str, ring: int) -> Done:
    """Put somebody into a ring; with NO_RING they have no place any more.

    One who is seen there already stays as they are: with fewer rings for a while, nobody forgets their own.
    """
    who = life.people[person]
    if ring == NO_RING:
        said = Said("{name} has no ring yet.", name=called(who))
    else:
        said = Said("{name} is in {ring}.", name=called(who), ring=ring_name(life.person, ring))
    if ring_of(life, person) == ring:
        return Done(life, said)
    return Done(life.having("people", replace(who, ring=ring)), said)


def move_closer(life: Life, person: str) -> Done:
    """One ring closer to me. One with no place yet comes into the last ring; the closest stays."""
    shown = ring_of(life, person)
    if shown == 1:
        return Done(life, Said("{name} is in the closest ring already.", name=called(life.people[person])))
    return put_in_ring(life, person, life.person.rings if shown == NO_RING else shown - 1)


def move_further(life: Life, person: str) -> Done:
    """One ring further from me. One with no place yet comes into the last ring; those in it stay."""
    shown, last = ring_of(life, person), life.person.rings
    if shown == last:
        return Done(life, Said("{name} is in the last ring already.", name=called(life.people[person])))
    return put_in_ring(life, person, last if shown == NO_RING else shown + 1)


def name_ring(life: Life, ring: int, words: str) -> Done:
    """Call a ring in my own words; with "" it is called as it is by itself. Raises ValueError for no ring of mine."""
    me = life.person
    if ring not in rings(me):
        raise ValueError(f"there are {me.rings} rings, and no ring {ring}")
    own = list(me.ring_names) + [""] * (MOST - len(me.ring_names))
    own[ring - 1] = tidy(words)
    while own and not own[-1]:
        own.pop()
    me = replace(me, ring_names=tuple(own))
    return Done(life.having("me", me), Said("The ring is called {ring}.", ring=ring_name(me, ring)))


def have_rings(life: Life, number: int) -> Done:
    """Have more rings or fewer, FEWEST to MOST. Nobody's own ring is lost: with more rings again, all are as before."""
    if not FEWEST <= number <= MOST:
        raise ValueError(f"there can be {FEWEST} to {MOST} rings, not {number}")
    said = Said("My circle has {number} rings.", number=number)
    return Done(life.having("me", replace(life.person, rings=number)), said)
