"""What a person finds when they type a word."""

from __future__ import annotations

import pytest

from buildalife_desktop.pictures.symbol import Symbol
from buildalife_desktop.pictures.symbols import Symbols

SYMBOLS = Symbols.load()


def names(text: str, limit: int = 24) -> list[str]:
    return [symbol.name for symbol in SYMBOLS.find(text, limit)]


def few(*named: str) -> Symbols:
    """Symbols drawn as lines: `Name: word, word`."""
    return Symbols([
        Symbol(str(at), name, "g", tuple(word.strip() for word in words.split(",")) if words else ())
        for at, (name, _, words) in enumerate(line.partition(":") for line in named)
    ], ())  # fmt: skip


def test_nearer_comes_first() -> None:
    symbols = few(
        "Manicure", "Teacup", "Steam iron", "Brew:tea", "Tea towel", "Kettle:a cup of tea", "Tea", "Tie", "Ten pence",
    )  # fmt: skip

    assert [one.name for one in symbols.find("tea")] == ["Tea", "Tea towel", "Brew", "Kettle", "Teacup", "Steam iron"]


def test_tea_finds_both_dinner_and_a_cup_of_tea() -> None:
    found = names("tea", 8)

    assert "Dinner" in found
    assert "Mug of tea" in found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("telly", "Television"), ("loo", "Toilet"), ("hoover", "Hoovering"), ("mum", "Mum"), ("gaffer", "Boss"),
        ("dogs", "Dog"), ("churches", "Church"), ("café", "Café"), ("CAFE", "Café"), ("swiming", "Swimming"),
        ("siwmming", "Swimming"), ("swimmming", "Swimming"), ("gardning", "Gardening"),
        ("brush my teeth", "Brush teeth"), ("babys bottle", "Baby's bottle"), ("knit", "Knitting"),
        ("  Bus  ", "Bus"), ("go to the pub", "The pub"), ("buses", "Bus"), ("knives", "Kitchen knife"),
        ("daycentre", "Day centre"), ("washingup", "Washing up"), ("supporters", "Support worker"),
    ],
)  # fmt: skip
def test_words_as_people_type_them(typed: str, meant: str) -> None:
    assert meant in names(typed, 6)


@pytest.mark.parametrize("nothing", ["", "   ", "?!", "🙂", "zzzzzz", "\0", "x" * 10_000, "شاي"])
def test_nothing_found_is_nothing_shown(nothing: str) -> None:
    assert SYMBOLS.find(nothing) == []


def test_no_more_than_asked_for() -> None:
    assert len(SYMBOLS.find("a", 7)) == 7


def test_every_word_typed_so_far_finds_something_on_the_way_to_gardening() -> None:
    assert all("Gardening" in names("gardening"[:length], 100) for length in range(2, 10))
