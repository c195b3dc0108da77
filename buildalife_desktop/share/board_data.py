"""A board sheet as the plain data that the paper's template reads."""

from __future__ import annotations

from typing import Any

from ..model.grounds import bands_on, circles_on
from ..model.pinned_card import LINE_HIGH
from . import colours
from .board_card import BoardCard
from .board_sheet import BoardSheet
from .picture_files import PictureFiles
from .plain_data import colour_data, language_only, printable

HAIRLINE = 0.0015
"""The thin edge of white paper in board units, as on the screen."""


def board_data(sheet: BoardSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/board.typ`: lengths in board units, turns in degrees."""
    data = {
        "language": language_only(sheet.language),
        "is_right_to_left": sheet.is_right_to_left,
        "title": sheet.title,
        "name_words": sheet.name_words,
        "made_on": sheet.made_on,
        "credits_words": sheet.credits_words,
        "wide": sheet.wide,
        "high": sheet.high,
        "ground": sheet.ground.colour,
        "marks": sheet.ground.marks or sheet.ground.colour,
        "bands": [list(band) for band in bands_on(sheet.ground, sheet.wide, sheet.high)],
        "circles": [list(circle) for circle in circles_on(sheet.ground, sheet.wide, sheet.high)],
        "cards": [_card(one, files) for one in sheet.cards],
        "line_high": LINE_HIGH,
        "colours": colour_data(colours.PICTURES, colours.PICTURES_PALE),
    }
    cleaned = printable(data)
    assert isinstance(cleaned, dict)
    return cleaned


def _card(one: BoardCard, files: PictureFiles) -> dict[str, Any]:
    card = one.card
    return {
        "x": card.box.x,
        "y": card.box.y,
        "wide": card.box.wide,
        "high": card.box.high,
        "turn": card.box.turn,
        "picture": list(card.picture) if card.picture else None,
        "file": files.name_of(one.picture),
        "alt": one.alt,
        "words": list(card.words) if card.words else None,
        "lines": list(card.lines),
        "letters": card.letters,
        "line": card.line or HAIRLINE,
        "is_dark_line": card.line > 0,
        "is_white": card.is_white,
    }
