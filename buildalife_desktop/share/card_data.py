"""A page of cards as the plain data that the paper's template reads."""

from __future__ import annotations

from typing import Any

from . import colours
from .card_sheet import CardSheet
from .picture_files import PictureFiles
from .plain_data import colour_data, language_only, picture_data, printable


def card_data(sheet: CardSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/cards.typ`."""
    cleaned = printable(
        {
            "language": language_only(sheet.language),
            "is_right_to_left": sheet.is_right_to_left,
            "title": sheet.title,
            "title_file": files.name_of(sheet.title_picture),
            "name_words": sheet.name_words,
            "face": picture_data(sheet.face, files),
            "lead": sheet.lead,
            "made_on": sheet.made_on,
            "page_words": sheet.page_words,
            "credits_words": sheet.credits_words,
            "colours": colour_data(colours.PICTURES, colours.PICTURES_PALE),
            "sections": [
                {"words": section.words, "cards": [picture_data(card, files) for card in section.cards]}
                for section in sheet.sections
            ],
        }
    )
    assert isinstance(cleaned, dict)
    return cleaned
