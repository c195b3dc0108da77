"""A board on paper, from A4 to a poster, and as one picture: the same places as on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..model.picture import photo_sha256
from ..pictures.shrinking import shrunk, smoothed
from .board_data import board_data
from .board_sheet import BoardSheet
from .picture_files import BytesOf
from .typesetting import typeset

PosterPaper = Literal["a4", "a3", "a2", "a1"]
SHORT_SIDE_MM: Mapping[PosterPaper, int] = {"a4": 210, "a3": 297, "a2": 420, "a1": 594}
"""ISO 216."""
DOTS_AN_INCH = 150
_MM_AN_INCH = 25.4
_FINER = 1.34
"""Photos on paper a little finer than the poster is asked to be: about 200 dots an inch."""
_PICTURE_MM = 210
"""One picture of a board is made as A4 is, but for the edge: a screen has none."""


def pixels_of(paper: PosterPaper) -> int:
    """The short side of one picture that is to be as good as this paper."""
    return round(SHORT_SIDE_MM[paper] / _MM_AN_INCH * DOTS_AN_INCH)


def board_pdf(sheet: BoardSheet, bytes_of: BytesOf, paper: PosterPaper = "a4") -> bytes:
    """A board as a tagged PDF, lying as the board lies.

    Raises ShareProblem where it cannot be made, OSError where the disk is full.
    """
    facts = {"paper_mm": SHORT_SIDE_MM[paper], "has_edge": True}
    return typeset(
        "board.typ",
        sheet.pictures,
        _shrinking(sheet, bytes_of, pixels_of(paper) * _FINER),
        lambda files: {**board_data(sheet, files), **facts},
    )


def board_png(sheet: BoardSheet, bytes_of: BytesOf, short_side_px: int = 1240) -> bytes:
    """A board as one picture, with no edge and no words round it. Raises as `board_pdf` does."""
    facts = {"paper_mm": _PICTURE_MM, "has_edge": False}
    times = 2 if 2 * short_side_px <= pixels_of("a1") else 1
    made = typeset(
        "board.typ",
        sheet.pictures,
        _shrinking(sheet, bytes_of, short_side_px * (_FINER if times > 1 else 1)),
        lambda files: {**board_data(sheet, files), **facts},
        "png",
        round(times * short_side_px / _PICTURE_MM * _MM_AN_INCH),
    )
    return made if times == 1 else smoothed(made, times)


def _shrinking(sheet: BoardSheet, bytes_of: BytesOf, short_side_px: float) -> BytesOf:
    """Photos as large as they are seen at the most: 150 photos unpacked whole would fill the memory."""
    largest: dict[str, float] = {}
    for one in sheet.cards:
        if one.card.picture:
            largest[one.picture] = max(largest.get(one.picture, 0.0), *one.card.picture[2:])

    def found(picture: str) -> tuple[bytes, str] | None:
        held = bytes_of(picture)
        if held is None or photo_sha256(picture) is None:
            return held
        return shrunk(held[0], round(largest[picture] * short_side_px)), held[1]

    return found
