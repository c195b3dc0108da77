"""Each page of a life that can be had as a PDF, by its name on the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from ..model.life import Life
from ..words.language import Language
from .about_sheet import about_sheet
from .card_sheet import CardSheet
from .exporting import keep_page, why_not_kept
from .pdf import Paper, about_pdf, cards_pdf, people_pdf
from .people_sheet import people_sheet
from .photo_sheets import prompt_sheet, shopping_sheet
from .picture_files import BytesOf
from .share_problem import ShareProblem

CARD_PAGES: dict[str, Callable[[Life, Language, date], CardSheet]] = {
    "prompts": prompt_sheet,
    "shopping": shopping_sheet,
}
"""The pages that are cards: ideas for photos, and what has no photo yet."""

MY_PAGES: dict[str, tuple[Callable[[Life, Language, date], Any], Callable[[Any, BytesOf, Paper], bytes]]] = {
    "about": (about_sheet, about_pdf),
    "people": (people_sheet, people_pdf),
}
"""The pages about me, upright: what is on each, and how it is laid out."""


def export_cards(
    life: Life, bytes_of: BytesOf, language: Language, target: Path, *, page: str, paper: Paper = "a4", today: date
) -> Path:
    """A page of CARD_PAGES as a PDF at `target`, whole or not at all. Raises ShareProblem as a week does."""
    try:
        made = cards_pdf(CARD_PAGES[page](life, language, today), bytes_of, paper)
    except OSError as trouble:
        raise ShareProblem(why_not_kept(trouble, target)) from trouble
    return keep_page(made, target)


def export_my_page(
    life: Life, bytes_of: BytesOf, language: Language, target: Path, *, page: str, paper: Paper = "a4", today: date
) -> Path:
    """A page of MY_PAGES as a PDF at `target`, whole or not at all. Raises ShareProblem as a week does."""
    sheet, laid_out = MY_PAGES[page]
    try:
        made = laid_out(sheet(life, language, today), bytes_of, paper)
    except OSError as trouble:
        raise ShareProblem(why_not_kept(trouble, target)) from trouble
    return keep_page(made, target)
