"""The pages that can be put on paper from the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from ..model.life import Life
from ..model.photo_prompts import still_open
from ..words.language import Language
from .paper import Paper, paper_of
from .paper_choices import ABOUT, PEOPLE, PROMPTS, SHOPPING, STILL_OPEN, UPRIGHT, PaperChoices


def page_words(page: str, t: Language) -> str:
    """What a page is called on the screen."""
    match page:
        case "about":
            return t("About me on paper")
        case "people":
            return t("My people on paper")
        case "prompts":
            return t("Photo ideas on paper")
        case "shopping":
            return t("Photo shopping list on paper")
        case _:
            return t("My week on paper")


def sheet_for(chosen: PaperChoices, life: Life, t: Language, now: datetime) -> Any:
    """What is on the page that is chosen, before it is laid out."""
    from ..share.about_sheet import about_sheet
    from ..share.people_sheet import people_sheet
    from ..share.photo_sheets import prompt_sheet, shopping_sheet
    from ..share.week_sheet import week_sheet

    today = now.date()
    if chosen.page == ABOUT:
        return about_sheet(life, t, today, is_upright=chosen.shape == UPRIGHT)
    if chosen.page == PEOPLE:
        return people_sheet(life, t, today, is_upright=chosen.shape == UPRIGHT)
    if chosen.page == PROMPTS:
        return prompt_sheet(life, t, today, still_open(life) if chosen.ideas == STILL_OPEN else None)
    if chosen.page == SHOPPING:
        return shopping_sheet(life, t, today)
    return week_sheet(life, chosen.which, t, today, chosen.days(now.weekday()))


def page_made(sheet: Any, photos: dict[str, Any], paper: str) -> Paper:
    """The page laid out. Done beside the window."""
    from ..share.about_sheet import AboutSheet
    from ..share.card_sheet import CardSheet
    from ..share.pdf import about_pdf, cards_pdf, people_pdf, week_pdf
    from ..share.people_sheet import PeopleSheet

    make: dict[type, Callable[..., bytes]] = {AboutSheet: about_pdf, PeopleSheet: people_pdf, CardSheet: cards_pdf}
    return paper_of(make.get(type(sheet), week_pdf)(sheet, photos.get, "a3" if paper == "a3" else "a4"))


def page_aloud(sheet: Any, t: Language) -> list[str]:
    """The page in sentences, to be heard."""
    from ..share.about_aloud import about_aloud
    from ..share.about_sheet import AboutSheet
    from ..share.card_sheet import CardSheet
    from ..share.cards_aloud import cards_aloud
    from ..share.people_aloud import people_aloud
    from ..share.people_sheet import PeopleSheet
    from ..share.week_aloud import week_aloud

    match sheet:
        case AboutSheet():
            return about_aloud(sheet, t)
        case PeopleSheet():
            return people_aloud(sheet)
        case CardSheet():
            return cards_aloud(sheet)
        case _:
            return week_aloud(sheet, t)
