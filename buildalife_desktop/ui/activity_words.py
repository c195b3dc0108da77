"""An activity in words, as it is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model.life import Life
from ..words.language import Language
from .companion_words import companion_name

_ENGLISH_SMALL = ("The ", "My ", "Our ", "A ", "An ")
"""What a name may begin with that is small inside a sentence, in English."""


def activity_name(life: Life, activity: str, t: Language) -> str:
    """What to call it: its own words, or what else there is to say of a picture without any."""
    return life.activities[activity].name or t("A picture")


def activity_told(life: Life, activity: str, t: Language) -> str:
    """All that a tile of it says aloud: "Gardening. With Grace and Sunil. At the garden. Lift from Ruth."."""
    return " ".join(
        part for part in (_sentence(activity_name(life, activity, t)), activity_more(life, activity, t)) if part
    )


def activity_more(life: Life, activity: str, t: Language) -> str:
    """Who with, where and how I get there, as is said after its name: "With Grace. At the garden. Walk."."""
    one = life.activities[activity]
    people = [_inside(name, t) for name in _names(life.people, one.who_with)]
    places = [_inside(name, t) for name in _names(life.places, one.places)]
    ways = _names(life.ways, one.ways)
    parts = [
        t("With {names}.", names=people) if people else "",
        t("At {names}.", names=places) if places else "",
        _sentence(t.joined(ways)) if ways else "",
    ]
    return " ".join(part for part in parts if part)


def _names(facts: Mapping[str, Any], ids: tuple[str, ...]) -> list[str]:
    return [name for one in ids if (name := companion_name(facts[one]))]


def _inside(name: str, t: Language) -> str:
    """A name as it stands inside a sentence."""
    is_small = t.code == "en" and name.startswith(_ENGLISH_SMALL)
    return name[:1].lower() + name[1:] if is_small else name


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."
