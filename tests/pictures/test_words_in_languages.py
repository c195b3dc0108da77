"""Pictures found in the language a person speaks."""

from __future__ import annotations

from functools import cache

import pytest

from buildalife_desktop.pictures.symbol_files import symbols_folder
from buildalife_desktop.pictures.symbol_words import languages_of_words
from buildalife_desktop.pictures.symbols import Symbols

PLANNED = "en cy gd pl ur ar bn pa so ro uk es fr de".split()
COOKING, BUS, TEA = "1F373", "1F68C", "own-mug-of-tea"


@cache
def symbols(language: str) -> Symbols:
    return Symbols.load(language)


def codes(language: str, text: str) -> list[str]:
    return [symbol.code for symbol in symbols(language).find(text, 6)]


def test_every_planned_language_has_its_words_and_their_licence() -> None:
    assert set(languages_of_words()) == set(PLANNED)
    assert "UNICODE" in (symbols_folder() / "LICENCE-CLDR.txt").read_text("utf-8").upper()


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("cy", "coginio", COOKING), ("gd", "còcaireachd", COOKING), ("gd", "cocaireachd", COOKING),
        ("pl", "autobus", BUS), ("ur", "بس", BUS), ("ar", "حافلة", BUS), ("bn", "রান্না", COOKING), ("bn", "বাস", BUS),
        ("pa", "ਬੱਸ", BUS), ("so", "bas", BUS), ("ro", "gătit", COOKING), ("ro", "gatit", COOKING),
        ("uk", "автобус", BUS), ("es", "cocinar", COOKING), ("es", "autobús", BUS), ("fr", "bus", BUS),
        ("de", "Bus", BUS), ("de", "kochen", COOKING), ("de", "kohcen", COOKING), ("cy", "te", TEA),
    ],
)  # fmt: skip
def test_found_by_its_own_word(language: str, text: str, code: str) -> None:
    assert code in codes(language, text)


@pytest.mark.parametrize("language", PLANNED)
def test_found_by_english_words_too(language: str) -> None:
    assert "own-hoovering" in codes(language, "hoover")


@pytest.mark.parametrize("language", PLANNED)
def test_every_picture_has_a_name_there(language: str) -> None:
    everything = [symbol for group in symbols(language).groups() for symbol in symbols(language).in_group(group.id)]
    assert all(symbol.name for symbol in everything)
    assert len(everything) == len(symbols("en"))


def test_names_are_those_of_the_language() -> None:
    cooking = symbols("cy").named(COOKING)
    assert cooking is not None
    assert cooking.name == "Coginio"


def test_a_language_without_words_is_looked_through_in_english() -> None:
    assert "own-hoovering" in [one.code for one in Symbols.load("xx").find("hoover", 6)]
