"""A page of cards to be heard."""

from __future__ import annotations

from .card_sheet import CardSheet


def cards_aloud(sheet: CardSheet) -> list[str]:
    """What is on the sheet, in sentences, card by card."""
    said = [sheet.title, sheet.name_words, sheet.lead]
    for section in sheet.sections:
        said += [section.words, *(card.words for card in section.cards)]
    return [sentence for sentence in said if sentence]
