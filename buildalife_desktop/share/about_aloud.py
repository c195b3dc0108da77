"""About me to be heard."""

from __future__ import annotations

from ..words.language import Language
from .about_sheet import AboutSheet
from .told_line import ToldLine


def about_aloud(sheet: AboutSheet, t: Language) -> list[str]:
    """What is on the sheet, in sentences: each line, then who said it where that was somebody else."""
    said = [sheet.title, sheet.name_words, *(_words(line) for line in sheet.opening)]
    for heading in sheet.headings:
        said += [heading.shown.words, *([_words(line) for line in heading.lines] or [t("There is nothing yet.")])]
    return [sentence for sentence in said if sentence]


def _words(line: ToldLine) -> str:
    return " ".join(part for part in (line.shown.words or line.shown.alt, line.note) if part)
