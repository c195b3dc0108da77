"""Names and words as a person gives them."""

from __future__ import annotations

import unicodedata

from ..life import Life
from ..said import Said

LONGEST_NAME = 200


# Marks that turn the direction of all that follows: one in a name would turn the sentence around it as well.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Joiners hold an emoji family or a Persian word together: they stay, but are nothing to see by themselves.
_UNSEEN = ("Cf", "Mn", "Zs")


def tidy(name: str) -> str:
    """A name on one line, with no stray blanks or control letters; at most LONGEST_NAME letters.

    A name with nothing in it to see is no name: "".
    """
    shown = "".join(_shown(letter) for letter in name)
    words = unicodedata.normalize("NFC", " ".join(shown.split()))
    if all(unicodedata.category(letter) in _UNSEEN for letter in words):
        return ""
    return words[:LONGEST_NAME].rstrip(" \u200d")


def _shown(letter: str) -> str:
    match unicodedata.category(letter):
        case "Cc":
            return " "
        case "Cs":  # Half a letter, which no file and no screen can take.
            return ""
        case _:
            return "" if letter in _TURNING else letter


def activity_name(life: Life, activity: str) -> str | Said:
    """What to call an activity when saying what was done: its name, or "a picture" where it has none."""
    name = life.activities[activity].name
    return name or Said("a picture")
