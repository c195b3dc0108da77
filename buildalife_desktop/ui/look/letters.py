"""The letters shipped with the app."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from ...paths import assets_folder

FIRST = "Atkinson Hyperlegible Next"
FAMILIES = [
    FIRST,
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Bengali",
    "Noto Sans Gurmukhi",
    "Noto Emoji",
]
_LAST_OF_THE_FIRST = 0x24F  # the end of the European letters (Latin Extended-B)


def paintable(words: str) -> str:
    """Words as they are painted: without the key around a digit (U+20E3), which is drawn as an empty box.

    Pictures in words that are joined from several (a family, a skin colour) are one letter to our fonts, so nothing
    else has to go. The fact keeps all of it.
    """
    return words.replace("\u20e3", "")


def needs_other_letters(words: str) -> bool:
    """Whether words have more in them than European letters."""
    return any(ord(letter) > _LAST_OF_THE_FIRST for letter in words)


def load_first_letters() -> None:
    """Load what the first screen is written in."""
    _load("AtkinsonHyperlegibleNext")


@cache
def load_other_letters() -> None:
    """Load the letters other scripts and names need; after the first screen is there, or when a name on it has some."""
    _load("Noto")


def _load(beginning: str) -> None:
    for path in sorted((assets_folder() / "fonts").glob(f"{beginning}*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
