"""What is asked about a step."""

from __future__ import annotations

from datetime import date

from ..model.about_me import lines_under
from ..model.happened import Happened
from ..model.heading import Heading
from ..model.life import Life
from ..model.step import Step
from ..words.language import Language
from . import signs
from .circle_question import circle_question
from .companions_to_choose import aloud
from .line_words import content_picture, content_words
from .when_words import soon, when_picture
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

MOST_REASONS = 4
"""So many show on the page; the others are one press further."""


def step_questions(step: Step, life: Life, t: Language, today: date, *, is_kept: bool) -> list[Question]:
    """Who, when, and (of one that is kept) whether it happened and why not. The keys: person, when, happened, why."""
    questions = [
        circle_question("person", t("Who sees to it?"), life, (step.person,) if step.person else (), t),
        _when(step, t, today),
    ]
    if is_kept:
        questions.append(_happened(step, t))
    if is_kept and step.happened.has_reasons:
        questions.append(_why(step, life, t))
    return questions


def _when(step: Step, t: Language, today: date) -> Question:
    """The key of an answer is what is kept: its words."""
    asked, offered = t("When?"), soon(t)
    if step.when and step.when not in dict(offered):
        offered.insert(0, (step.when, when_picture(step.when, t, today)))
    choices = tuple(
        (words, _answer(words, picture, asked, t, is_chosen=words == step.when)) for words, picture in offered
    )
    told = t("{question} See them all, or add a new one.", question=asked)
    more = TileFace(t("More"), signs.PLUS, more=told, colour="about", is_empty=True)
    return Question("when", asked, signs.CALENDAR, choices, frozenset({step.when} - {""}), more)


def _happened(step: Step, t: Language) -> Question:
    asked = t("Did it happen?")
    choices = tuple(
        (str(one), _answer(t.tell(one.said), one.picture, asked, t, is_chosen=one is step.happened))
        for one in Happened
        if one is not Happened.NOT_SAID
    )
    return Question("happened", asked, signs.HAPPENED, choices, frozenset({str(step.happened)} - {""}))


def _why(step: Step, life: Life, t: Language) -> Question:
    """What was said already, and the way to say more: every tile of it leads there."""
    asked = t("Why not?")
    own = [(content_words(line, t), content_picture(line)) for line in lines_under(life, Heading.WHY_NOT, step.id)]
    said = [*((t.tell(reason.said), reason.picture) for reason in step.reasons), *own]
    choices = tuple(
        (
            f"why.{number}",
            TileFace(words, picture or signs.SPEAK, more=asked, form=TileForm.ROW, colour="about", is_marked=True),
        )
        for number, (words, picture) in enumerate(said[:MOST_REASONS])
    )
    more = TileFace(t("Why not?"), signs.PLUS, more=t("Choose pictures."), colour="about", is_empty=True)
    return Question("why", asked, signs.REASONS, choices, more=more)


def _answer(words: str, picture: str, question: str, t: Language, *, is_chosen: bool) -> TileFace:
    told = aloud(words, t, is_chosen=is_chosen)
    return TileFace(words, picture, more=question, form=TileForm.ROW, colour="about", aloud=told)
