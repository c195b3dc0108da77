from __future__ import annotations

import pytest

from buildalife_desktop.share import colours

STRONG = [
    *colours.DAYS,
    *(getattr(colours, name) for name in ("WEEK", "PEOPLE", "PICTURES", "CHOOSE", "ABOUT_ME", "PLAN")),
    *(getattr(colours, name) for name in ("LIKE", "NOT_SURE", "DONT_LIKE", "WANT_TO_TRY")),
]
GROUNDS = [colours.PAPER, colours.CARD, *(getattr(colours, name) for name in vars(colours) if name.endswith("_PALE"))]


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colour", STRONG)
def test_white_words_can_be_read_on_every_day_and_place(colour: str) -> None:
    assert contrast(colours.ON_COLOUR, colour) >= 5.5


@pytest.mark.parametrize("ground", GROUNDS)
def test_ink_can_be_read_on_every_ground(ground: str) -> None:
    assert contrast(colours.INK, ground) >= 7


def test_small_print_can_be_read_on_white_paper() -> None:
    assert contrast(colours.QUIET_INK, colours.CARD) >= 7


def test_every_day_has_a_colour_of_its_own() -> None:
    assert len(set(colours.DAYS)) == 7
