"""The pages that can be put on paper from the app."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..model.life import Life
from ..model.photo_prompts import still_open
from ..words.language import Language
from .paper import Paper, paper_of
from .paper_choices import PROMPTS, SHOPPING, STILL_OPEN, PaperChoices


def page_words(page: str, t: Language) -> str:
    """What a page is called on the screen."""
    if page == PROMPTS:
        return t("Photo ideas on paper")
    return t("Photo shopping list on paper") if page == SHOPPING else t("My week on paper")


def sheet_for(chosen: PaperChoices, life: Life, t: Language, now: datetime) -> Any:
    """What is on the page that is chosen, before it is laid out."""
    from ..share.photo_sheets import prompt_sheet, shopping_sheet
    from ..share.week_sheet import week_sheet

    if chosen.page == PROMPTS and chosen.ideas == STILL_OPEN:
        return prompt_sheet(life, t, now.date(), still_open(life))
    if chosen.page == PROMPTS:
        return prompt_sheet(life, t, now.date())
    if chosen.page == SHOPPING:
        return shopping_sheet(life, t, now.date())
    return week_sheet(life, chosen.which, t, now.date(), chosen.days(now.weekday()))


def page_made(sheet: Any, photos: dict[str, Any], paper: str) -> Paper:
    """The page laid out. Done beside the window."""
    from ..share.card_sheet import CardSheet
    from ..share.pdf import cards_pdf, week_pdf

    make = cards_pdf if isinstance(sheet, CardSheet) else week_pdf
    return paper_of(make(sheet, photos.get, "a3" if paper == "a3" else "a4"))


def page_aloud(sheet: Any, t: Language) -> list[str]:
    """The page in sentences, to be heard."""
    from ..share.card_sheet import CardSheet
    from ..share.cards_aloud import cards_aloud
    from ..share.week_aloud import week_aloud

    return cards_aloud(sheet) if isinstance(sheet, CardSheet) else week_aloud(sheet, t)
