"""What I answered, in a column for each answer."""

from __future__ import annotations

from ..model.answer import Answer, Reply
from ..model.choosing import answers_by_reply, option_seen, replies
from ..model.life import Life
from ..words.language import Language
from .reply_faces import reply_colour
from .reply_told import answer_words
from .widgets.picture_column import PictureColumn
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm


def read_back_columns(life: Life, sitting: str, picked: str, t: Language) -> list[PictureColumn]:
    """The columns of a sitting, in the order its answers always stand; `picked` is the id of an answer, or "".

    While one is picked, every other column says that it can go there.
    """
    by_reply, moving = answers_by_reply(life, sitting), life.answers.get(picked)
    return [
        PictureColumn(
            str(reply),
            _heading(reply, moving, t),
            tuple((one.id, _face(life, one, t, is_picked=one.id == picked)) for one in by_reply[reply]),
            reply_colour(reply),
            t("Nothing is here."),
        )
        for reply in replies(life.sittings[sitting].scale)
    ]


def _heading(reply: Reply, moving: Answer | None, t: Language) -> TileFace:
    words, more = t.tell(reply.said), t("Press to hear what is here.")
    aloud = words
    if moving is not None and moving.reply is not reply:
        more = t("Press here, and it goes here.")
        aloud = f"{words}. {more}"
    colour = reply_colour(reply)
    return TileFace(words, reply.picture, more=more, form=TileForm.ROW, colour=colour, text_size=22, aloud=aloud)


def _face(life: Life, answer: Answer, t: Language, *, is_picked: bool) -> TileFace:
    """What was shown then; my own recording says it, where there is one now."""
    seen = option_seen(life, answer.option)
    words, said = answer_words(answer, t), t.tell(answer.reply.said)
    more = t("Press again to let it stay.") if is_picked else t("Press to move it.")
    return TileFace(
        words,
        answer.picture,
        more=f"{said}. {more}",
        hidden_words=not answer.words,
        text_size=18,
        aloud=words,
        voice=seen.voice if seen else "",
    )
