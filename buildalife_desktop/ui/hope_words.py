"""Hopes and steps, as they are told and shown."""

from __future__ import annotations

from ..model.happened import Happened
from ..model.hope import Hope
from ..model.hopes import picture_of, steps_of, words_of
from ..model.life import Life
from ..model.step import Step
from ..words.language import Language
from . import signs
from .line_words import by_whom, content_picture, content_words, not_checked
from .person_words import person_name
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm


def hope_words(life: Life, hope: Hope, t: Language) -> str:
    """What it says; where it has no words, what it is."""
    return words_of(life, hope) or content_words(hope, t)


def hope_picture(life: Life, hope: Hope) -> str:
    """Its picture, that of its activity, a microphone for my voice alone, or a star."""
    return picture_of(life, hope) or content_picture(hope) or signs.HOPE


def hope_face(life: Life, hope: Hope, t: Language) -> TileFace:
    """A tile with the hope first, and its steps under it (content rule 22)."""
    steps = steps_of(life, hope.id)
    return TileFace(
        hope_words(life, hope, t),
        hope_picture(life, hope),
        note=". ".join(dict.fromkeys(part for part in (by_whom(hope, t), not_checked(hope, t)) if part)),
        more=" ".join(f"{content_words(step, t)}." for step in steps),
        form=TileForm.LINE,
        colour="about",
        text_size=28,
        voice=hope.voice,
        chips=tuple((step.happened.picture or signs.STEP, content_words(step, t)) for step in steps),
    )


def step_face(life: Life, step: Step, t: Language) -> TileFace:
    """A tile with the step, and under it who, when, and what became of it."""
    return TileFace(
        content_words(step, t),
        content_picture(step) or signs.STEP,
        note=not_checked(step, t),
        more=" ".join(f"{words}." for _, words in _of_step(life, step, t)),
        form=TileForm.LINE,
        colour="about",
        text_size=24,
        voice=step.voice,
        chips=tuple(_of_step(life, step, t)),
    )


def _of_step(life: Life, step: Step, t: Language) -> list[tuple[str, str]]:
    person = life.people.get(step.person)
    found = []
    if person is not None:
        found.append((person.picture or signs.ABOUT, person_name(person, t)))
    if step.when:
        found.append((signs.CALENDAR, step.when))
    if step.happened is not Happened.NOT_SAID:
        found.append((step.happened.picture, t.tell(step.happened.said)))
    return [*found, *((reason.picture, t.tell(reason.said)) for reason in step.reasons)]
