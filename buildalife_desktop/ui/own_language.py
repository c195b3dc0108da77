"""The language of the app on this computer, before any life is open."""

from __future__ import annotations

from pathlib import Path

from ..paths import home_folder
from ..words.catalogue import SOURCE_LANGUAGE, languages


def own_language() -> str:
    """The language chosen on this computer, or English."""
    try:
        chosen = _kept_in().read_text("utf-8").strip()
    except (OSError, ValueError):
        return SOURCE_LANGUAGE
    return chosen if chosen in languages() else SOURCE_LANGUAGE


def keep_own_language(code: str) -> None:
    """Remember the language. Where nothing can be kept, it lasts as long as the window."""
    part = _kept_in().with_name("language.part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(code, "utf-8")
        part.replace(_kept_in())
    except OSError:
        return


def _kept_in() -> Path:
    return home_folder() / "language"
