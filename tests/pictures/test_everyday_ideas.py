"""A hundred everyday ideas, each found by its own words."""

from __future__ import annotations

import pytest

from buildalife_desktop.pictures.symbols import Symbols
from tests.coverage_of_symbols import GOAL, coverage
from tests.pictures.everyday_ideas import ideas

SYMBOLS = Symbols.load()
FIRST_FEW = 6
"""What the smallest page of tiles shows."""


def test_there_are_a_hundred() -> None:
    assert len(ideas()) >= 103


@pytest.mark.parametrize("idea", ideas())
def test_an_everyday_idea_is_on_the_first_page(idea: str) -> None:
    found = [symbol.code for symbol in SYMBOLS.find(idea, FIRST_FEW)]

    assert set(ideas()[idea]) & set(found), found


def test_all_their_pictures_are_there() -> None:
    assert [code for codes in ideas().values() for code in codes if not SYMBOLS.named(code)] == []


def test_nearly_all_have_their_picture_first() -> None:
    """The table itself: `python -m tests.coverage_of_symbols`."""
    rows = coverage()
    assert sum(row.is_good for row in rows) >= GOAL
    assert sum(row.place == 1 for row in rows) >= GOAL
