"""Sets to talk about and what is in them, in words."""

from __future__ import annotations

from ..model.option_seen import OptionSeen
from ..model.set_seen import SetSeen
from ..words.language import Language


def set_words(one: SetSeen, t: Language) -> str:
    """What a set is called."""
    return one.words if isinstance(one.words, str) else t.tell(one.words)


def option_words(one: OptionSeen, t: Language) -> str:
    """What a picture is called."""
    return one.words if isinstance(one.words, str) else t.tell(one.words)
