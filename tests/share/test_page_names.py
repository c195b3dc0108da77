"""What a page is called when it leaves the app."""

from __future__ import annotations

from pathlib import Path

import pytest

from buildalife_desktop.share.page_names import free_page, page_file_name, week_file_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Leonard", "Leonard - my week"),
        ("Leonard James Smith", "Leonard - my week"),
        ('A/B: "C"?', "A - my week"),
        ("../../etc", "etc - my week"),
        ("CON", "Life - my week"),
        ("بِنت", "بِنت - my week"),
        ("  ", "My week"),
        ("x" * 200, "x" * 40 + " - my week"),
    ],
)
def test_it_is_the_first_name_and_good_on_every_system(name: str, called: str, english) -> None:
    assert week_file_name(name, english) == called


def test_an_older_page_is_never_in_the_way(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = free_page(tmp_path, "Leonard - my week")
        path.touch()
        names.append(path.name)
    assert names == ["Leonard - my week.pdf", "Leonard - my week 2.pdf", "Leonard - my week 3.pdf"]


def test_one_picture_of_a_board_has_its_own_ending(tmp_path: Path, english) -> None:
    stem = page_file_name("board", "Leonard James", english)
    assert free_page(tmp_path, stem, ".png").name == "Leonard - my pictures.png"
