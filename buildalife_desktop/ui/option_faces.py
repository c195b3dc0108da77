"""The pictures of a set as tiles: the one that is asked about, and the one before it."""

from __future__ import annotations

from ..model.answer import Reply
from ..model.option_seen import OptionSeen
from ..model.sitting import Scale
from ..words.language import Language
from . import signs
from .set_words import option_words
from .widgets.tile_face import TileFace


def option_aloud(seen: OptionSeen, scale: Scale, t: Language) -> str:
    """What is said with a picture: its words, and what is asked."""
    return f"{option_words(seen, t)}. {t.tell(scale.question)}"


def asked_face(seen: OptionSeen, scale: Scale, t: Language, text_size: int) -> TileFace:
    """The picture that is asked about."""
    return TileFace(
        option_words(seen, t),
        seen.picture or signs.WORDS,
        more=t.tell(scale.question),
        colour="choose",
        is_marked=True,
        hidden_words=not seen.has_name,
        text_size=text_size,
        aloud=option_aloud(seen, scale, t),
        voice=seen.voice,
    )


def before_face(seen: OptionSeen, reply: Reply | None, t: Language, text_size: int) -> TileFace:
    """The picture that came before, laid aside, with what was answered to it."""
    answer = t.tell(reply.said) if reply else ""
    return TileFace(
        t("The one before"),
        seen.picture or signs.WORDS,
        more=". ".join(part for part in (option_words(seen, t), answer) if part),
        colour="choose",
        is_dim=True,
        chips=((reply.picture, answer),) if reply else (),
        text_size=text_size,
    )
