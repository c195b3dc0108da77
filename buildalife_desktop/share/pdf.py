"""Pages as tagged PDFs (PDF/UA-1), for print and for people who read by ear."""

from __future__ import annotations

from typing import Literal

from .about_data import about_data
from .about_sheet import AboutSheet
from .card_data import card_data
from .card_sheet import CardSheet
from .people_data import people_data
from .people_sheet import PeopleSheet
from .picture_files import BytesOf
from .typesetting import typeset
from .week_data import week_data
from .week_sheet import WeekSheet

Paper = Literal["a4", "a3"]


def week_pdf(sheet: WeekSheet, bytes_of: BytesOf, paper: Paper = "a4") -> bytes:
    """My week as a PDF, landscape. Raises ShareProblem where it cannot be made, OSError where the disk is full."""
    return typeset("week.typ", sheet.pictures, bytes_of, lambda files: {**week_data(sheet, files), "paper": paper})


def cards_pdf(sheet: CardSheet, bytes_of: BytesOf, paper: Paper = "a4") -> bytes:
    """A page of cards as a PDF, landscape. Raises ShareProblem and OSError as a week does."""
    return typeset("cards.typ", sheet.pictures, bytes_of, lambda files: {**card_data(sheet, files), "paper": paper})


def about_pdf(sheet: AboutSheet, bytes_of: BytesOf, paper: Paper = "a4") -> bytes:
    """About me as a PDF, upright or landscape as the sheet says. Raises ShareProblem and OSError as a week does."""
    return typeset("about.typ", sheet.pictures, bytes_of, lambda files: {**about_data(sheet, files), "paper": paper})


def people_pdf(sheet: PeopleSheet, bytes_of: BytesOf, paper: Paper = "a4") -> bytes:
    """My people as a PDF, upright or landscape as the sheet says. Raises ShareProblem and OSError as a week does."""
    return typeset("people.typ", sheet.pictures, bytes_of, lambda files: {**people_data(sheet, files), "paper": paper})
