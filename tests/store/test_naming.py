"""File names that are good on every system and tell no more than a first name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from buildalife_desktop.store.naming import LONGEST, file_name, free_path


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Leonard", "Leonard"),
        ("Leonard James Smith", "Leonard"),
        ("  Penny\n", "Penny"),
        ("O'Brien", "O'Brien"),
        ("Zoë", "Zoë"),
        ("مريم الزهراء", "مريم"),
        ("😀", "😀"),
        ('"Nan" Ann', "Nan"),
        ("../../etc/passwd", "etc"),
        ("C:\\Windows", "C"),
        (".hidden", "hidden"),
        ("Jo.", "Jo"),
        ("a\x00b", "a"),
        ("\u202eLeo", "Leo"),
        ("\ud83d", "Life"),
        ("", "Life"),
        ("...", "Life"),
        ("CON", "Life"),
        ("nul.txt", "Life"),
        ("Com1", "Life"),
        ("LPT²", "Life"),
        ("conin$", "Life"),
        ("Conrad", "Conrad"),
        ("x" * 200, "x" * LONGEST),
    ],
)
def test_first_name_and_nothing_more(name: str, called: str) -> None:
    assert file_name(name) == called


@given(some.text(max_size=300))
def test_any_name_makes_a_file_anywhere(name: str) -> None:
    called = file_name(name)
    assert called
    assert called == called.strip(" .")
    assert not set(called) & set('<>:"/\\|?*\0\n\t.')
    assert len(f"{called} 99.life.part-journal".encode()) < 255


@pytest.mark.parametrize("name", ["Leonard", "😀" * 60, "मीनाक्षी", "O'Brien", "'%s'#?%41"])
def test_the_file_can_be_made_and_the_next_has_a_number(tmp_path: Path, name: str) -> None:
    first = free_path(tmp_path, name)
    first.touch()
    second = free_path(tmp_path, name)
    second.touch()
    assert second.stem == f"{first.stem} 2"
    assert {path.name for path in tmp_path.iterdir()} == {first.name, second.name}
