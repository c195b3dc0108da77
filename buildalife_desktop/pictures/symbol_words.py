"""The words symbols are found by in each language, as Unicode CLDR has them."""

from __future__ import annotations

import json

from buildalife_desktop.pictures.symbol_files import symbols_folder

ENGLISH = "en"


def languages_of_words() -> tuple[str, ...]:
    """The codes of the languages pictures can be found in, English first."""
    there = sorted(path.stem for path in (symbols_folder() / "words").glob("*.json"))
    return (ENGLISH, *(code for code in there if code != ENGLISH))


def words_in(language: str) -> dict[str, list[str]]:
    """By each symbol's code: its name in the language ("" where it has none), then words for it.

    Nothing for a language there are no words in. `cy_GB` is `cy`.
    """
    code = language.replace("-", "_").split("_")[0]
    if code not in languages_of_words():
        return {}
    path = symbols_folder() / "words" / f"{code}.json"
    found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return found
