"""My circle in words and faces."""

from __future__ import annotations

from ..model.circle import in_reading_order, in_ring
from ..model.life import Life
from ..model.person import Person, Whereabouts
from ..words.language import Language
from . import signs
from .person_words import person_name, person_told, ring_words
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

NAME_SIZE = 18
Faces = list[tuple[str, TileFace]]


def ring_faces(life: Life, ring: int, t: Language) -> Faces:
    """Everyone in a ring, by id, each with a round face; NO_RING is those who have no place yet."""
    numbers = {person.id: number for number, person in enumerate(in_reading_order(life), 1)}
    return [(person.id, _face(life, person, numbers[person.id], t)) for person in in_ring(life, ring)]


def _face(life: Life, person: Person, number: int, t: Language) -> TileFace:
    """Somebody as a screen reader meets them in a list: "Jim, my neighbour, People I love. 3 of 11"."""
    told = t("{person}. {number} of {all}", person=", ".join(_parts(life, person, t)), number=number,
             all=len(life.people))  # fmt: skip
    return TileFace(
        person_name(person, t),
        person.picture or signs.ABOUT,
        form=TileForm.ROUND,
        colour="people",
        is_dim=person.whereabouts is not Whereabouts.HERE,
        corner=person.remembered_with,
        text_size=NAME_SIZE,
        called=told,
        aloud=person_told(life, person, t),
        voice=person.voice,
    )


def _parts(life: Life, person: Person, t: Language) -> list[str]:
    who = person.who_to_me if person.name else ""
    where = "" if person.whereabouts is Whereabouts.HERE else t.tell(person.whereabouts.said)
    return [part for part in (person_name(person, t), who, where, ring_words(life, person.ring, t)) if part]


def who_is_in(life: Life, ring: int, t: Language) -> str:
    """Who is in a ring: "My friends: Jim and Bo."."""
    names = [person_name(person, t) for person in in_ring(life, ring)]
    if not names:
        return t("{ring}: nobody yet.", ring=ring_words(life, ring, t))
    return t("{ring}: {names}.", ring=ring_words(life, ring, t), names=t.joined(names))


def first_ring_with_somebody(life: Life) -> int:
    """The closest ring with anybody in it; the closest of all where nobody is in one."""
    return next((ring for ring in range(1, life.person.rings + 1) if in_ring(life, ring)), 1)
