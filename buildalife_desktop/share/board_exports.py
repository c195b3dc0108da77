"""A board as a file: on paper, or as one picture."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from ..model.life import Life
from ..words.language import Language
from .board_paper import PosterPaper, board_pdf, board_png, pixels_of
from .board_sheet import board_sheet
from .exporting import keep_page, why_not_kept
from .picture_files import BytesOf
from .share_problem import ShareProblem

BoardForm = Literal["pdf", "png"]


def export_board(
    life: Life,
    bytes_of: BytesOf,
    language: Language,
    target: Path,
    *,
    board: str,
    form: BoardForm = "pdf",
    paper: PosterPaper = "a4",
    today: date,
) -> Path:
    """A board (its id) at `target`, whole or not at all; one picture is as large as that paper at 150 dots an inch.

    Raises ShareProblem as a week does, KeyError where there is no such board.
    """
    sheet = board_sheet(life, board, language, today)
    try:
        made = board_png(sheet, bytes_of, pixels_of(paper)) if form == "png" else board_pdf(sheet, bytes_of, paper)
    except OSError as trouble:
        raise ShareProblem(why_not_kept(trouble, target)) from trouble
    return keep_page(made, target)
