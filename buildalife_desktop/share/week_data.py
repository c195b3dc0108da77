"""A week sheet as the plain data that the paper's template reads."""

from __future__ import annotations

import unicodedata
from typing import Any

from . import colours
from .entry import Entry
from .named_picture import NamedPicture
from .picture_files import PictureFiles
from .week_sheet import WeekSheet


def week_data(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/week.typ`: days across and parts down; a day alone has its parts across, as on the screen."""
    laid_out = _one_day(sheet, files) if len(sheet.days) == 1 else _several_days(sheet, files)
    data = {
        "language": sheet.language.replace("-", "_").split("_")[0],
        "is_right_to_left": sheet.is_right_to_left,
        "title": sheet.title,
        "title_file": files.name_of(sheet.title_picture),
        "name_words": sheet.name_words,
        "face": _picture(sheet.face, files),
        "made_on": sheet.made_on,
        "page_words": sheet.page_words,
        "credits_words": sheet.credits_words,
        "said": vars(sheet.said),
        "colours": {
            "ink": colours.INK,
            "quiet_ink": colours.QUIET_INK,
            "card": colours.CARD,
            "paper": colours.PAPER,
            "hairline": colours.HAIRLINE,
            "on_colour": colours.ON_COLOUR,
            "strong": colours.WEEK,
            "pale": colours.WEEK_PALE,
        },
        **laid_out,
    }
    cleaned = _printable(data)
    assert isinstance(cleaned, dict)
    return cleaned


def _several_days(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    rows = zip(sheet.parts, sheet.cells, strict=True)
    return {
        "day": None,
        "columns": [{"words": day.words, "colour": day.colour, "picture": None} for day in sheet.days],
        "rows": [
            {"heading": _picture(part, files), "cells": [[_entry(one, files) for one in cell] for cell in cells]}
            for part, cells in rows
        ],
    }


def _one_day(sheet: WeekSheet, files: PictureFiles) -> dict[str, Any]:
    headings = [{"words": part.words, "colour": "", "picture": _picture(part, files)} for part in sheet.parts]
    return {
        "day": {"words": sheet.days[0].words, "colour": sheet.days[0].colour},
        "columns": headings,
        "rows": [{"heading": None, "cells": [[_entry(one, files) for one in cells[0]] for cells in sheet.cells]}],
    }


def _entry(entry: Entry, files: PictureFiles) -> dict[str, Any]:
    return {
        **_picture(entry.shown, files),
        "lines": [line for line in (entry.clock, entry.how_often) if line],
        "mark": {"shape": entry.mark.value, "words": entry.mark_words} if entry.mark else None,
        "beside": [_picture(one, files) for one in entry.beside],
        "is_said_by_me": entry.is_said_by_me,
    }


def _picture(named: NamedPicture, files: PictureFiles) -> dict[str, Any]:
    """`file` is empty without a picture; `is_lost` says that there should be one."""
    name = files.name_of(named.picture)
    return {"words": named.words, "file": name, "alt": named.alt, "is_lost": bool(named.picture) and not name}


def _printable(value: Any) -> Any:
    """The same without control characters: no font has them, and a name may come with some."""
    if isinstance(value, str):
        spaced = value.replace("\n", " ").replace("\t", " ")
        return "".join(sign for sign in spaced if unicodedata.category(sign) not in ("Cc", "Cs", "Co"))
    if isinstance(value, dict):
        return {key: _printable(one) for key, one in value.items()}
    return [_printable(one) for one in value] if isinstance(value, list) else value
