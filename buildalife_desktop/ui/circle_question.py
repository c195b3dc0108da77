"""A question whose answers are people of my circle."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.life import Life
from ..model.person import Whereabouts
from ..model.ring import MOST, NO_RING
from ..words.language import Language
from . import signs
from .companions_to_choose import aloud
from .person_words import person_name
from .widgets.question import Question
from .widgets.tile_face import TileFace

FIRST, MOST_FACES = 3, 4
"""So many faces show in any case, and at most; of somebody chosen who is not among them the face comes first."""


def circle_question(key: str, words: str, life: Life, chosen: Sequence[str], t: Language) -> Question:
    """Faces from the closest ring outwards, and More to choose from all; those in `chosen` are marked."""
    choices = tuple(
        (one, _face(life, one, words, t, is_chosen=one in chosen)) for one in _in_order(life, chosen)[:MOST_FACES]
    )
    told = t("{question} See everybody.", question=words)
    more = TileFace(t("More"), signs.PLUS, more=told, colour="about", is_empty=True)
    return Question(key, words, signs.PEOPLE, choices, frozenset(chosen), more)


def _in_order(life: Life, chosen: Sequence[str]) -> list[str]:
    here = [one for one in life.people.values() if one.whereabouts is Whereabouts.HERE or one.id in chosen]
    closest = sorted(here, key=lambda one: MOST + 1 if one.ring == NO_RING else one.ring)
    order = [one.id for one in closest]
    unseen = [one for one in chosen if one not in order[:FIRST]]
    return [*unseen, *(one for one in order if one not in unseen)]


def _face(life: Life, person: str, question: str, t: Language, *, is_chosen: bool) -> TileFace:
    one = life.people[person]
    words = person_name(one, t)
    told = aloud(words, t, is_chosen=is_chosen)
    return TileFace(words, one.picture or signs.ABOUT, more=question, colour="about", aloud=told)
