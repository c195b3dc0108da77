"""The letters shipped with the app."""

from __future__ import annotations

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


def load_first_letters() -> None:
    """Load what the first screen is written in."""
    _load("AtkinsonHyperlegibleNext")


def load_other_letters() -> None:
    """Load the letters other scripts and names need; after the first screen is there."""
    _load("Noto")


def _load(beginning: str) -> None:
    for path in sorted((assets_folder() / "fonts").glob(f"{beginning}*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
