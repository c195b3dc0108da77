"""A board to be heard."""

from __future__ import annotations

from ..words.language import Language
from .board_sheet import BoardSheet


def board_aloud(sheet: BoardSheet, t: Language) -> list[str]:
    """What is on the sheet, picture by picture as one reads."""
    said = [sheet.title, sheet.name_words, *(sheet.aloud or [t("There is nothing yet.")])]
    return [sentence for sentence in said if sentence]
