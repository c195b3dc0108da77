"""Faces to choose from, ring by ring."""

from __future__ import annotations

from collections.abc import Collection

from ..model.circle import in_ring
from ..model.life import Life
from ..model.person import Person
from ..model.ring import NO_RING, rings
from ..words.language import Language
from . import signs
from .companions_to_choose import aloud
from .person_words import person_name, ring_words
from .ring_picture import ring_picture
from .widgets.question import Question
from .widgets.tile_face import TileFace

IN_A_LINE, WITH_BIG_LETTERS = 6, 4
"""So many faces stand beside the name of their ring; more of the same ring begin anew."""
MOST_BESIDE = 150
"""Letters bigger than this, in per cent, are big."""


def faces_by_ring(
    life: Life,
    t: Language,
    chosen: Collection[str] = (),
    leave_out: Collection[str] = (),
    colour: str = "people",
    text_percent: int = 100,
) -> list[Question]:
    """A question for each ring with somebody in it, the closest first; those with no ring yet come last."""
    asked: list[Question] = []
    at_once = IN_A_LINE if text_percent <= MOST_BESIDE else WITH_BIG_LETTERS
    for ring in (*rings(life.person), NO_RING):
        there = [one for one in in_ring(life, ring) if one.id not in leave_out]
        words, sign = ring_words(life, ring, t), ring_picture(life.person.rings, ring)
        for at in range(0, len(there), at_once):
            choices = tuple(
                (one.id, person_face(life, one, t, is_chosen=one.id in chosen, colour=colour))
                for one in there[at : at + at_once]
            )
            asked.append(Question(f"{ring}.{at}", words, sign, choices, frozenset(chosen)))
    return asked


def person_face(
    life: Life, person: Person, t: Language, *, is_chosen: bool = False, colour: str = "people", text_size: int = 21
) -> TileFace:
    """The tile of somebody: their picture and what they are called; their ring is told after it."""
    name = person_name(person, t)
    return TileFace(
        name,
        person.picture or signs.ABOUT,
        more=ring_words(life, person.ring, t),
        colour=colour,
        text_size=text_size,
        aloud=aloud(name, t, is_chosen=is_chosen),
        voice="" if is_chosen else person.voice,
    )
