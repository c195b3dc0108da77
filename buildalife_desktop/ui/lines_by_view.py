"""What is working and not working, kept apart by whose view it is."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.about_me import lines_under, said_about_my_week
from ..model.heading import Heading
from ..model.life import Life
from ..model.statement import Statement, View
from ..words.language import Language
from . import signs
from .activity_words import activity_name
from .line_words import heading_words, line_face
from .statement_words import said_by, view_sign, view_words, words_of
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

SAY, IDEAS, WEEK = "say:", "ideas:", "week:"
IN_A_LINE = 3


def questions_by_view(life: Life, heading: Heading, t: Language) -> list[Question]:
    """Rows for my view, my family's and my supporters', never merged (content rule 20).

    Each has its lines, what is said of activities (keys that begin with WEEK), and the ways to say more, whose keys
    are SAY and IDEAS with the view.
    """
    return [row for view in View for row in _rows_of(life, heading, view, t)]


def _rows_of(life: Life, heading: Heading, view: View, t: Language) -> list[Question]:
    choices: list[tuple[str, TileFace]] = [
        (line.id, line_face(line, life, t, text_size=22)) for line in lines_under(life, heading, view=view)
    ]
    choices += [(WEEK + one.id, _week_face(one, life, t)) for one in said_about_my_week(life, heading, view)]
    choices += _ways(heading, view, t)
    words, sign = view_words(view, t), view_sign(view, life)
    return [_row(f"{view}.{at}", words, sign, choices[at : at + IN_A_LINE]) for at in range(0, len(choices), IN_A_LINE)]


def _row(key: str, words: str, sign: str, choices: Sequence[tuple[str, TileFace]]) -> Question:
    return Question(key, words, sign, tuple(choices), is_wide=True)


def _ways(heading: Heading, view: View, t: Language) -> list[tuple[str, TileFace]]:
    told = f"{heading_words(heading, t)}. {view_words(view, t)}"
    return [
        (key + view, TileFace(words, sign, told, form=TileForm.ROW, colour="about", is_empty=True, text_size=22))
        for key, words, sign in ((SAY, t("Say something"), signs.PLUS), (IDEAS, t("Ideas"), signs.IDEAS))
    ]


def _week_face(one: Statement, life: Life, t: Language) -> TileFace:
    """Said of an activity: it is shown here, and changed there."""
    activity = life.activities[one.activity]
    return TileFace(
        words_of(one, t),
        activity.picture or one.picture or signs.WEEK,
        said_by(one, t),
        note=activity_name(life, activity.id, t),
        form=TileForm.LINE,
        colour="week",
        text_size=22,
        voice=one.voice,
    )
