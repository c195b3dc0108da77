"""export: pages of a life, for paper, and boards as pictures."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from ..model.life import Life
from ..model.picture import photo_sha256
from ..model.said import Said
from ..model.which_week import WhichWeek
from ..share.exporting import export_week
from ..share.page_exports import CARD_PAGES, MY_PAGES, export_cards, export_my_page
from ..share.picture_files import BytesOf
from ..store.life_file import LifeFile
from ..words.catalogue import SOURCE_LANGUAGE, languages
from ..words.language import Language, language_for
from .asked_board import board_called
from .nearest import nearest
from .new_file import new_file_word
from .not_done import NotDone
from .opened_life import opened_life
from .plain_parser import PlainParser, one_of
from .which_life import life_word
from .wrong_words import WrongWords

USAGE = (
    "LIFE --as FORMAT --to PATH [--pages week|about|people|board|prompts|shopping] [--week now|wanted] [--board NAME] "
    "[--paper a4|a3|a2|a1] [--language CODE] [--for NAME]"
)
EXAMPLE = "export Leonard --as pdf --to week.pdf"
FORMATS = ("pdf", "html", "docx", "png", "ics", "obz", "cards")
PDF, PNG = "pdf", "png"
FORMATS_SO_FAR = (PDF, PNG)
BOARD = "board"
PAGES_SO_FAR = ("week", *MY_PAGES, BOARD, *CARD_PAGES)
PAGES = (*PAGES_SO_FAR, "activities", "wants")
PAPERS = ("a4", "a3")
POSTERS = (*PAPERS, "a2", "a1")
"""The papers of a board: the same, and larger ones."""


def add_words(parser: PlainParser) -> None:
    """Which pages of whose life, as what, where to, and how they are to look."""
    parser.word("life", "LIFE", Said("The life: a file, or a name."), type=life_word)
    form = Said("As what: pdf, or png for a board.")
    parser.option("--as", form, metavar="FORMAT", dest="form", required=True, type=one_of(FORMATS))
    parser.option(
        "--to", Said("The new file. One that is there is replaced."), metavar="PATH", type=new_file_word, required=True
    )
    page = Said("Which page: week, about, people, board, prompts (ideas for photos) or shopping (photos to take).")
    parser.option("--pages", page, metavar="PAGES", type=_pages, default=("week",))
    parser.option(
        "--week",
        Said("The week as it is now, or as it is wanted."),
        metavar="now|wanted",
        type=one_of(which.value for which in WhichWeek),
        default=WhichWeek.NOW.value,
    )
    parser.option("--board", Said("Which board: its name. The first one without it."), metavar="NAME")
    paper = Said("The size of the paper or picture. Only a board can be a2 or a1.")
    parser.option("--paper", paper, metavar="a4|a3|a2|a1", type=one_of(POSTERS), default="a4")
    parser.option("--language", Said("The language of the page."), metavar="CODE", type=one_of(languages()))
    parser.option("--for", Said("Who it is for. This is not there yet."), metavar="NAME", dest="reader")


def run(asked: Namespace, t: Language) -> int:
    """Write the pages; an older file of that name is replaced at the very end."""
    _refuse_what_is_to_come(asked)
    with opened_life(asked.life) as file:
        life = file.read()
        t_of_page = language_for(asked.language or _language_of(life))
        given = (life, _photos_of(file), t_of_page, asked.to)
        page = asked.pages[0]
        if page == BOARD:
            _export_board(given, board_called(asked.board, life), asked)
        elif page in CARD_PAGES:
            export_cards(*given, page=page, paper=asked.paper, today=date.today())
        elif page in MY_PAGES:
            export_my_page(*given, page=page, paper=asked.paper, today=date.today())
        else:
            export_week(*given, paper=asked.paper, which=WhichWeek(asked.week), today=date.today())
    print(t("{file} is made.", file=asked.to))
    return 0


def _export_board(given: tuple[Any, ...], board: str, asked: Namespace) -> None:
    from ..share.board_exports import export_board  # Photos are made smaller for it, with a heavy library.

    export_board(*given, board=board, form=asked.form, paper=asked.paper, today=date.today())


def _refuse_what_is_to_come(asked: Namespace) -> None:
    """A command that leaves out what it was told to do would hand over the wrong thing without a word."""
    if asked.form not in FORMATS_SO_FAR:
        raise NotDone(Said("The format {name} is not there yet. Use pdf or png.", name=asked.form))
    later = [page for page in asked.pages if page not in PAGES_SO_FAR]
    if later:
        raise NotDone(Said("The page {name} is not there yet. Use week.", name=later[0]))
    if len(asked.pages) > 1:
        raise NotDone(Said("Only one page goes into a file so far. Ask for each by itself."))
    if asked.pages[0] != BOARD:
        _refuse_what_only_boards_can(asked)
    if asked.reader is not None:
        raise NotDone(Said("Saying who it is for is not there yet. Leave out --for."))


def _refuse_what_only_boards_can(asked: Namespace) -> None:
    if asked.form == PNG:
        raise NotDone(Said("Only a board can be a picture. Use pdf, or --pages board."))
    if asked.paper not in PAPERS:
        raise NotDone(Said("Only a board can be a poster. Use a4 or a3, or --pages board."))
    if asked.board is not None:
        raise NotDone(Said("To choose a board, say --pages board too."))


def _pages(word: str) -> tuple[str, ...]:
    asked = tuple(page.strip().lower() for page in word.split(",") if page.strip())
    for page in asked or ("",):
        if page not in PAGES:
            meant = nearest(page, PAGES) or PAGES[0]
            raise WrongWords(Said("There is no page called {word}. Did you mean {meant}?", word=page, meant=meant))
    return asked


def _language_of(life: Life) -> str:
    """The person's own language, where the app has it."""
    return life.person.language if life.person.language in languages() else SOURCE_LANGUAGE


def _photos_of(file: LifeFile) -> BytesOf:
    def bytes_of(picture: str) -> tuple[bytes, str] | None:
        sha256 = photo_sha256(picture)
        content = file.bytes_of("photos", sha256) if sha256 else None
        return (content, ".jpg") if content else None

    return bytes_of
