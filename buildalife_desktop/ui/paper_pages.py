"""The pages that can be put on paper from the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from ..model.life import Life
from ..model.photo_prompts import still_open
from ..words.language import Language
from .paper import Paper, paper_of, picture_of
from .paper_choices import ABOUT, BOARD, PEOPLE, PROMPTS, SHOPPING, STILL_OPEN, UPRIGHT, PaperChoices


def page_words(chosen: PaperChoices, t: Language) -> str:
    """What a page is called on the screen."""
    if chosen.is_picture:
        return t("My pictures as one picture")
    match chosen.page:
        case "about":
            return t("About me on paper")
        case "people":
            return t("My people on paper")
        case "board":
            return t("My pictures on paper")
        case "prompts":
            return t("Photo ideas on paper")
        case "shopping":
            return t("Photo shopping list on paper")
        case _:
            return t("My week on paper")


def sheet_for(chosen: PaperChoices, life: Life, t: Language, now: datetime) -> Any:
    """What is on the page that is chosen, before it is laid out; None for a board where there is none yet."""
    from ..share.about_sheet import about_sheet
    from ..share.people_sheet import people_sheet
    from ..share.photo_sheets import prompt_sheet, shopping_sheet
    from ..share.week_sheet import week_sheet

    today = now.date()
    if chosen.page == BOARD:
        return _board_sheet(chosen, life, t, today)
    if chosen.page == ABOUT:
        return about_sheet(life, t, today, is_upright=chosen.shape == UPRIGHT)
    if chosen.page == PEOPLE:
        return people_sheet(life, t, today, is_upright=chosen.shape == UPRIGHT)
    if chosen.page == PROMPTS:
        return prompt_sheet(life, t, today, still_open(life) if chosen.ideas == STILL_OPEN else None)
    if chosen.page == SHOPPING:
        return shopping_sheet(life, t, today)
    return week_sheet(life, chosen.which, t, today, chosen.days(now.weekday()))


def _board_sheet(chosen: PaperChoices, life: Life, t: Language, today: date) -> Any:
    from ..share.board_sheet import board_sheet

    board = chosen.board_in(life)
    return board_sheet(life, board, t, today) if board else None


def board_made(sheet: Any, photos: dict[str, Any], chosen: PaperChoices) -> Paper:
    """The board laid out, on paper or as one picture. Done beside the window."""
    from ..share.board_paper import board_pdf, board_png

    if chosen.is_picture:
        return picture_of(board_png(sheet, photos.get))
    papers: dict[str, Any] = {"a3": "a3", "a2": "a2", "a1": "a1"}
    return paper_of(board_pdf(sheet, photos.get, papers.get(chosen.paper, "a4")))


def page_made(sheet: Any, photos: dict[str, Any], chosen: PaperChoices) -> Paper:
    """The page laid out. Done beside the window."""
    if chosen.page == BOARD:
        return board_made(sheet, photos, chosen)
    from ..share.about_sheet import AboutSheet
    from ..share.card_sheet import CardSheet
    from ..share.pdf import about_pdf, cards_pdf, people_pdf, week_pdf
    from ..share.people_sheet import PeopleSheet

    make: dict[type, Callable[..., bytes]] = {AboutSheet: about_pdf, PeopleSheet: people_pdf, CardSheet: cards_pdf}
    return paper_of(make.get(type(sheet), week_pdf)(sheet, photos.get, "a3" if chosen.paper == "a3" else "a4"))


def page_aloud(sheet: Any, t: Language) -> list[str]:
    """The page in sentences, to be heard."""
    from ..share.about_aloud import about_aloud
    from ..share.about_sheet import AboutSheet
    from ..share.board_aloud import board_aloud
    from ..share.board_sheet import BoardSheet
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
        case BoardSheet():
            return board_aloud(sheet, t)
        case CardSheet():
            return cards_aloud(sheet)
        case _:
            return week_aloud(sheet, t)
