"""A week to be heard."""

from __future__ import annotations

from ..words.language import Language
from .entry import Entry
from .week_sheet import WeekSheet


def week_aloud(sheet: WeekSheet, t: Language) -> list[str]:
    """What is on the sheet, in sentences, day by day: a table read line by line cannot be followed by ear."""
    said = [sheet.title, sheet.name_words]
    for column, day in enumerate(sheet.days):
        parts = [
            t("{part}: {names}.", part=part.words, names=t.joined([_words(entry) for entry in cells[column]]))
            for part, cells in zip(sheet.parts, sheet.cells, strict=True)
            if cells[column]
        ]
        said.append(" ".join([f"{day.words}.", *(parts or [t("There is nothing yet.")])]))
    return [sentence for sentence in said if sentence]


def _words(entry: Entry) -> str:
    return ", ".join(part for part in (entry.shown.words, entry.clock, entry.how_often, entry.mark_words) if part)
