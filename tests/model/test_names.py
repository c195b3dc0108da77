"""Names as people have them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from buildalife_desktop.model.verbs.names import LONGEST_NAME, tidy

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    "name",
    [
        "O'Brien",
        'Ann "Nan" Jones',
        "`; drop table me; --",
        "{activity} % %s \\n",
        "<b>Café</b> & co",
        "مريم الزهراء",
        "שרה",
        "می‌خواهم",
        "ਗੁਰਪ੍ਰੀਤ",
        "Siôn ap Rhŷs",
        FAMILY,
        "🏳️‍🌈 club",
        "x" * LONGEST_NAME,
    ],
)
def test_a_name_stays_as_it_was_given(name: str) -> None:
    assert tidy(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("  Jim \r\n  Smith\t", "Jim Smith"),
        ("Jim\x00\x07\x1b[31m", "Jim [31m"),
        ("Jim\u2028Smith\u00a0Jones", "Jim Smith Jones"),
        ("\u202egnirts", "gnirts"),
        ("a\u2067b\u2069c", "abc"),
        ("half \ud83d letter", "half letter"),
        ("Cafe\u0301", "Café"),
        ("\u200b\u200d \ufeff", ""),
        ("x" * 500, "x" * LONGEST_NAME),
        ("x" * (LONGEST_NAME - 1) + " y", "x" * (LONGEST_NAME - 1)),
    ],
)
def test_stray_letters_go(given_name: str, kept: str) -> None:
    assert tidy(given_name) == kept


@given(some.text() | some.text(some.characters(categories=("Cc", "Cf", "Cs", "Mn", "Zl", "Zp", "Zs", "Lu"))))
def test_whatever_is_typed(name: str) -> None:
    tidied = tidy(name)
    assert tidy(tidied) == tidied
    assert len(tidied) <= LONGEST_NAME
    assert tidied == tidied.strip()
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in tidied)
    tidied.encode()
