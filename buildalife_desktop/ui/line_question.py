"""A question whose answers are lines that were said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model.about_me import lines_under
from ..model.heading import Heading
from ..model.life import Life
from ..words.language import Language
from . import signs
from .line_words import content_picture, content_words, heading_sign
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

MOST_LINES = 3
CARDS_FROM = 125
"""With bigger letters than this, in per cent, there is no room for words beside a picture."""


def line_question(
    key: str, words: str, more: str, life: Life, heading: Heading, t: Language, goes_with: str = ""
) -> Question:
    """The first lines under a heading, each with the key of its id; More leads to all of them, and `more` tells so."""
    choices = tuple(
        (
            line.id,
            TileFace(
                content_words(line, t),
                content_picture(line) or signs.SPEAK,
                more=words,
                form=TileForm.ROW,
                colour="about",
                voice=line.voice,
            ),
        )
        for line in lines_under(life, heading, goes_with)[:MOST_LINES]
    )
    # "More" of nothing says nothing: then the tile itself says what to do.
    called, told = (t("More"), more) if choices else (more.rstrip("."), words)
    lead_on = TileFace(called, signs.PLUS, more=told, colour="about", is_empty=True)
    return Question(key, words, heading_sign(heading), choices, more=lead_on)


def beside_or_over(questions: Sequence[Question], text_percent: int) -> list[Question]:
    """The same questions, with pictures over the words of their answers where letters are too big for beside them."""
    if text_percent <= CARDS_FROM:
        return list(questions)
    return [
        replace(
            question,
            choices=tuple(
                (key, replace(face, form=TileForm.CARD) if face.form is TileForm.ROW else face)
                for key, face in question.choices
            ),
        )
        for question in questions
    ]
