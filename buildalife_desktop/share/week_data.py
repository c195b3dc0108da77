"""A week sheet as the plain data that the paper's template reads."""

from __future__ import annotations

from typing import Any

from . import colours
from .entry import Entry
from .picture_files import PictureFiles
from .plain_data import colour_data, language_only, picture_data, printable
from .week_sheet import WeekSheet


def week_data(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/week.typ`: days across and parts down; a day alone has its parts across, as on the screen."""
    laid_out = _one_day(sheet, files) if len(sheet.days) == 1 else _several_days(sheet, files)
    data = {
        "language": language_only(sheet.language),
        "is_right_to_left": sheet.is_right_to_left,
        "title": sheet.title,
        "title_file": files.name_of(sheet.title_picture),
        "name_words": sheet.name_words,
        "face": picture_data(sheet.face, files),
        "made_on": sheet.made_on,
        "page_words": sheet.page_words,
        "credits_words": sheet.credits_words,
        "said": vars(sheet.said),
        "colours": colour_data(colours.WEEK, colours.WEEK_PALE),
        **laid_out,
    }
    cleaned = printable(data)
    assert isinstance(cleaned, dict)
    return cleaned


def _several_days(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    rows = zip(sheet.parts, sheet.cells, strict=True)
    return {
        "day": None,
        "columns": [{"words": day.words, "colour": day.colour, "picture": None} for day in sheet.days],
        "rows": [
            {"heading": picture_data(part, files), "cells": [[_entry(one, files) for one in cell] for cell in cells]}
            for part, cells in rows
        ],
    }


def _one_day(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    headings = [{"words": part.words, "colour": "", "picture": picture_data(part, files)} for part in sheet.parts]
    return {
        "day": {"words": sheet.days[0].words, "colour": sheet.days[0].colour},
        "columns": headings,
        "rows": [{"heading": None, "cells": [[_entry(one, files) for one in cells[0]] for cells in sheet.cells]}],
    }


def _entry(entry: Entry, files: PictureFiles) -> dict[str, Any]:
    return {
        **picture_data(entry.shown, files),
        "lines": [line for line in (entry.clock, entry.how_often) if line],
        "mark": {"shape": entry.mark.value, "words": entry.mark_words} if entry.mark else None,
        "beside": [picture_data(one, files) for one in entry.beside],
        "is_said_by_me": entry.is_said_by_me,
    }
