"""What can be chosen of a page on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..model.life import Life
from ..model.which_week import WhichWeek
from ..words.language import Language
from . import signs
from .calendar_picture import days_picture
from .paper_picture import paper_picture
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

ACTIONS = "actions"
PRINT, STICK, HERE = "print", "stick", "here"
WEEK, ABOUT, PEOPLE, BOARD, PROMPTS, SHOPPING = "week", "about", "people", "board", "prompts", "shopping"
MY_PLAN = (WEEK, ABOUT, PEOPLE, BOARD)
"""The pages of my plan; the others are for whoever goes out with a camera."""
UPRIGHT, WIDE = "upright", "wide"
EVERY_ONE, STILL_OPEN = "all", "open"
PDF, PNG = "pdf", "png"
PAPERS = ("a4", "a3")
"""The papers of every page; a board can be larger."""


@dataclass(frozen=True)
class PaperChoices:
    """Which page, how big the paper is ("a4" or "a3", for a board "a2" or "a1" too), and what is on the page.

    For a week: which one, and how many of its days (7, 5, 2 or 1). For ideas: every one, or those with no photo yet.
    For About me and my people: whether the paper stands or lies. For my pictures: which board (its id, "" for the
    first one), and whether it is for paper ("pdf") or one picture ("png").
    """

    which: WhichWeek = WhichWeek.NOW
    shown: int = 7
    paper: str = "a4"
    page: str = WEEK
    ideas: str = EVERY_ONE
    shape: str = UPRIGHT
    board: str = ""
    form: str = PDF

    @property
    def is_picture(self) -> bool:
        """Whether it is one picture, and no paper."""
        return self.page == BOARD and self.form == PNG

    def having(self, **change: Any) -> PaperChoices:
        """Another choice; a page that is no poster is on the small paper again."""
        chosen = replace(self, **change)
        is_too_large = chosen.page != BOARD and chosen.paper not in PAPERS
        return replace(chosen, paper=PAPERS[0]) if is_too_large else chosen

    def board_in(self, life: Life) -> str:
        """The board that is chosen, or else the first one; "" where there is none."""
        return self.board if self.board in life.boards else next(iter(life.boards), "")

    def days(self, today: int) -> Sequence[int]:
        """The days on the paper, Monday is 0."""
        return {7: range(7), 5: range(5), 2: (today, (today + 1) % 7), 1: (today,)}[self.shown]


def choice_questions(chosen: PaperChoices, t: Language) -> list[Question]:
    """The questions about the paper, with what is chosen; those of a board are in `board_paper_questions`."""
    if chosen.page == BOARD:
        return [_which_page(chosen, t)]
    papers = (
        ("a4", _face(t("Small, A4"), paper_picture("a4"))),
        ("a3", _face(t("Big, A3"), paper_picture("a3"))),
    )
    about = _about_my_plan(chosen, t) if chosen.page in MY_PLAN else _about_photos(chosen, t)
    return [*about, Question("paper", t("Which paper?"), signs.PAGE, papers, frozenset({chosen.paper}))]


def _which_page(chosen: PaperChoices, t: Language) -> Question:
    pages = (
        (WEEK, _face(t("My week"), signs.WEEK)),
        (ABOUT, _face(t("About me"), signs.ABOUT)),
        (PEOPLE, _face(t("My people"), signs.PEOPLE)),
        (BOARD, _face(t("My pictures"), signs.PICTURES)),
    )
    return Question("page", t("Which page?"), signs.PLAN, pages, frozenset({chosen.page}))


def _about_my_plan(chosen: PaperChoices, t: Language) -> list[Question]:
    first = _which_page(chosen, t)
    if chosen.page == WEEK:
        return [first, *_about_week(chosen, t)]
    shapes = (
        (UPRIGHT, _face(t("Standing"), paper_picture(UPRIGHT))),
        (WIDE, _face(t("Lying"), paper_picture(WIDE))),
    )
    return [first, Question("shape", t("Which way round?"), signs.TURN, shapes, frozenset({chosen.shape}))]


def _about_week(chosen: PaperChoices, t: Language) -> list[Question]:
    weeks = [(which.value, _face(t.tell(which.said), _SIGN_OF_WEEK[which])) for which in WhichWeek]
    days = [
        ("7", _face(t("The whole week"), days_picture(7))),
        ("5", _face(t("Monday to Friday"), days_picture(5))),
        ("2", _face(t("Today and tomorrow"), days_picture(2))),
        ("1", _face(t("Only today"), days_picture(1))),
    ]
    return [
        Question("week", t("Which week?"), signs.WEEK, tuple(weeks), frozenset({chosen.which.value})),
        Question("days", t("Which days?"), signs.DAY, tuple(days), frozenset({str(chosen.shown)})),
    ]


def _about_photos(chosen: PaperChoices, t: Language) -> list[Question]:
    pages = (
        (PROMPTS, _face(t("Photo ideas"), signs.IDEAS)),
        (SHOPPING, _face(t("Photo shopping list"), signs.SHOPPING)),
    )
    questions = [Question("page", t("Which page?"), signs.PICTURES, pages, frozenset({chosen.page}))]
    if chosen.page == PROMPTS:
        ideas = (
            (EVERY_ONE, _face(t("All of them"), signs.PICTURES)),
            (STILL_OPEN, _face(t("No photo yet"), signs.CAMERA)),
        )
        questions.append(Question("ideas", t("Which ideas?"), signs.IDEAS, ideas, frozenset({chosen.ideas})))
    return questions


def actions(t: Language, *, is_picture: bool = False) -> list[tuple[str, TileFace]]:
    """What can be done with the page, or with one picture."""
    if is_picture:
        return [
            (STICK, _face(t("Save to USB stick"), signs.USB, t("Put the picture on your stick."))),
            (HERE, _face(t("Save here"), signs.SAVE, t("Put the picture in a folder you choose."))),
        ]
    return [
        (PRINT, _face(t("Print"), signs.PRINT, t("Put it on paper now."))),
        (STICK, _face(t("Save to USB stick"), signs.USB, t("Put the page on your stick."))),
        (HERE, _face(t("Save here"), signs.SAVE, t("Put the page in a folder you choose."))),
    ]


def actions_question(t: Language, *, is_picture: bool = False) -> Question:
    """The same as a question, where there is no room for them under the page."""
    beside = tuple((key, replace(face, form=TileForm.ROW)) for key, face in actions(t, is_picture=is_picture))
    return Question(ACTIONS, t("What next?"), signs.SAVE if is_picture else signs.PRINT, beside, is_wide=True)


def _face(words: str, picture: str, more: str = "") -> TileFace:
    return TileFace(words, picture, more=more, colour="plan")


_SIGN_OF_WEEK = {WhichWeek.NOW: signs.WEEK, WhichWeek.WANTED: signs.STAR}
