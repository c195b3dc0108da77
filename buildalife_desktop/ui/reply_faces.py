"""The answers of Choose as tiles: the same picture, words and colour wherever they are."""

from __future__ import annotations

from ..model.answer import Reply
from ..words.language import Language
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

_COLOURS = {
    Reply.LIKE: "like",
    Reply.NOT_SURE: "not sure",
    Reply.DONT_LIKE: "don't like",
    Reply.WANT_TO_TRY: "want to try",
    Reply.GOING_WELL: "like",
    Reply.SOMETIMES: "not sure",
    Reply.NOT_GOING_WELL: "don't like",
}
"""No green and no red where no answer is the better one: how much help, more or less."""


def reply_colour(reply: Reply) -> str:
    """The name of its colour in the theme."""
    return _COLOURS.get(reply, "choose")


def reply_face(reply: Reply, t: Language, *, is_said: bool = False, text_size: int = 28) -> TileFace:
    """A tile to answer with; one that was said already has a thick line, and says so."""
    words = t.tell(reply.said)
    return TileFace(
        words,
        reply.picture,
        more=t("You said this.") if is_said else "",
        form=TileForm.DOOR,
        colour=reply_colour(reply),
        is_marked=is_said,
        badge=t("My answer") if is_said else "",
        text_size=text_size,
    )


def not_now_face(t: Language, *, is_said: bool, text_size: int) -> TileFace:
    """A tile to leave a picture out: an answer too, but in no colour of its own."""
    return TileFace(
        t.tell(Reply.NOT_NOW.said),
        Reply.NOT_NOW.picture,
        more=t("You said this.") if is_said else t("Leave this one out."),
        colour=reply_colour(Reply.NOT_NOW),
        is_marked=is_said,
        text_size=text_size,
    )
