"""Sets to choose from, and what people put into them, as they are shown and told."""

from __future__ import annotations

from ..model.choosing import key_of, option_seen, set_seen
from ..model.life import Life
from ..model.option import Option
from ..words.language import Language
from . import signs
from .set_words import set_words
from .widgets.tile_face import TileFace


def set_name(life: Life, choice_set: str, t: Language) -> str:
    """What a set is called: of mine, or of those that come with the app."""
    seen = set_seen(life, choice_set)
    return set_words(seen, t) if seen else t("My set")


def set_picture(life: Life, choice_set: str) -> str:
    """The picture of a set; without one of its own, that of the first thing in it."""
    seen = set_seen(life, choice_set)
    inside = (option_seen(life, key_of(one)) for one in my_options(life, choice_set))
    pictures = [one.picture for one in inside if one is not None and one.picture]
    return (seen.picture if seen else "") or next(iter(pictures), signs.MY_SETS)


def my_options(life: Life, choice_set: str) -> list[Option]:
    """What people here put into a set and what is still there, in the order it came."""
    put_in = (one for one in life.options.values() if one.choice_set == choice_set)
    return [one for one in put_in if option_seen(life, key_of(one)) is not None]


def option_face(life: Life, one: Option, t: Language, *, text_size: int = 20, colour: str = "choose") -> TileFace:
    """A tile of something put into a set."""
    seen = option_seen(life, key_of(one))
    assert seen is not None
    has_words = isinstance(seen.words, str)
    nothing = t("My voice") if seen.voice and not seen.picture else t("A picture")
    return TileFace(
        str(seen.words) if has_words else nothing,
        seen.picture or (signs.VOICE if seen.voice else signs.WORDS),
        colour=colour,
        hidden_words=not has_words and bool(seen.picture),
        text_size=text_size,
        voice=seen.voice,
    )
