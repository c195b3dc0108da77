"""What is asked about something to decide."""

from __future__ import annotations

from ..model.decision import Decider, Decision
from ..model.heading import Heading
from ..model.life import Life
from ..words.language import Language
from . import signs
from .circle_question import circle_question
from .companions_to_choose import aloud
from .decision_words import decider_picture
from .line_question import line_question
from .line_words import heading_words
from .widgets.question import Question
from .widgets.tile_face import TileFace

WITH_PEOPLE = (Decider.ME_WITH_HELP, Decider.SOMEONE_ELSE)


def decision_questions(one: Decision, life: Life, t: Language, *, is_kept: bool) -> list[Question]:
    """Who decides, with whom, and how I must be involved. The keys: decider, people, involved."""
    questions = [_decider(one, life, t)]
    if one.decider in WITH_PEOPLE:
        asked = t("Who helps me?") if one.decider is Decider.ME_WITH_HELP else t("Who is it?")
        questions.append(circle_question("people", asked, life, one.people, t))
    if is_kept and one.decider in WITH_PEOPLE:
        questions.append(_involved(one, life, t))
    return questions


def _decider(one: Decision, life: Life, t: Language) -> Question:
    asked = t("Who decides?")
    choices = tuple(
        (str(decider), _answer(t.tell(decider.said), decider_picture(life, decider), asked, t, decider is one.decider))
        for decider in Decider
        if decider is not Decider.NOT_SAID
    )
    return Question("decider", asked, signs.DECIDE, choices, frozenset({str(one.decider)} - {""}))


def _involved(one: Decision, life: Life, t: Language) -> Question:
    asked = heading_words(Heading.HOW_INVOLVED, t)
    more = t("Say how you must be involved.")
    return line_question("involved", asked, more, life, Heading.HOW_INVOLVED, t, goes_with=one.id)


def _answer(words: str, picture: str, question: str, t: Language, is_chosen: bool) -> TileFace:
    told = aloud(words, t, is_chosen=is_chosen)
    return TileFace(words, picture, more=question, colour="about", aloud=told)
