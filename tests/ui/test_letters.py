"""Names with pictures in them are painted without boxes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from buildalife_desktop.ui.look.letters import needs_other_letters, paintable
from buildalife_desktop.ui.look.look import Look
from buildalife_desktop.ui.widgets.tile_face import TileFace
from buildalife_desktop.ui.widgets.tile_measures import fitted_font

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
WAVE = "\U0001f44b\U0001f3fd"
HEART = "\u2764\ufe0f"
WHEELCHAIR = "\U0001f469\U0001f3fd\u200d\U0001f9bd"
ONE = "1\ufe0f\u20e3"
EMPTY_KEY = "\u20e3"


def glyphs(words: str, font: QFont) -> list[tuple[str, int]]:
    """What is drawn: the font and the number of each shape. Number 0 is a box."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), one) for run in layout.glyphRuns() for one in run.glyphIndexes()]


@pytest.mark.parametrize("name", [FAMILY, WAVE, HEART, WHEELCHAIR, ONE, f"Zo\xeb {WAVE}", "\u0645\u0631\u064a\u0645"])
def test_no_letter_of_a_name_is_a_box(app: QApplication, name: str) -> None:
    font = Look().font(30, bold=True)
    shapes = glyphs(paintable(name), font)
    assert all(number for _, number in shapes)
    assert not set(glyphs(EMPTY_KEY, font)) & set(shapes)


def test_the_numbers_of_shapes_tell_a_box(app: QApplication) -> None:
    assert 0 in [number for _, number in glyphs("\U0001cc00\U00013000", Look().font(30))]


def test_a_long_name_is_cut_between_pictures_and_never_inside_one(app: QApplication) -> None:
    name = FAMILY * 12
    _, painted = fitted_font(name, TileFace(name), Look(), QSize(60, 200))
    lines = painted.split("\n")
    assert len(lines) > 1
    assert all(line.replace(FAMILY, "").strip("\u2026") == "" for line in lines)


def test_names_in_other_letters_are_known(app: QApplication) -> None:
    assert needs_other_letters(f"Ann {WAVE}")
    assert not needs_other_letters("Zo\xeb")
