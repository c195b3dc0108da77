"""Who is in which ring of my circle."""

from __future__ import annotations

from .life import Life
from .person import Person
from .ring import NO_RING, ring_shown, rings


def ring_of(life: Life, person: str) -> int:
    """The ring somebody is seen in; NO_RING for one who has no place yet."""
    return ring_shown(life.person, life.people[person].ring)


def in_ring(life: Life, ring: int) -> tuple[Person, ...]:
    """Those seen in a ring, in the order they came into my life; with NO_RING those who have no place yet."""
    return tuple(person for person in life.people.values() if ring_shown(life.person, person.ring) == ring)


def in_reading_order(life: Life) -> tuple[Person, ...]:
    """Everyone, ring by ring from the closest outwards; those with no place yet come last."""
    return tuple(person for ring in (*rings(life.person), NO_RING) for person in in_ring(life, ring))
