"""About me as the plain data that the paper's template reads."""

from __future__ import annotations

from typing import Any

from . import colours
from .about_sheet import AboutSheet
from .picture_files import PictureFiles
from .plain_data import colour_data, language_only, picture_data, printable
from .told_line import ToldLine


def about_data(sheet: AboutSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/about.typ`."""
    cleaned = printable(
        {
            "language": language_only(sheet.language),
            "is_right_to_left": sheet.is_right_to_left,
            "is_upright": sheet.is_upright,
            "title": sheet.title,
            "name_words": sheet.name_words,
            "face": picture_data(sheet.face, files),
            "opening": [_line(line, files) for line in sheet.opening],
            "headings": [
                {**picture_data(heading.shown, files), "lines": [_line(line, files) for line in heading.lines]}
                for heading in sheet.headings
            ],
            "made_on": sheet.made_on,
            "page_words": sheet.page_words,
            "said": {**vars(sheet.said), "checked": sheet.checked_words},
            "credits_words": sheet.credits_words,
            "colours": colour_data(colours.ABOUT_ME, colours.ABOUT_ME_PALE),
        }
    )
    assert isinstance(cleaned, dict)
    return cleaned


def _line(line: ToldLine, files: PictureFiles) -> dict[str, Any]:
    said = {"note": line.note, "is_mine": line.is_mine, "is_waiting": line.is_waiting}
    return {**picture_data(line.shown, files), **said}
