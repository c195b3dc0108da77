"""What can be chosen of a board that is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from ..model.board import Board
from . import signs
from .around import Around
from .board_picture import board_picture
from .board_sign_picture import BOARDS, use_board_signs
from .held_paper_picture import held_paper_picture, use_held_papers
from .paper_choices import PDF, PNG, PaperChoices
from .paper_picture import paper_picture
from .route import Route
from .widgets.question import Question
from .widgets.tile_face import TileFace

MOST_BOARDS = 4
"""As many are seen at once; of more the one that is chosen, and a way to the others."""


def board_questions(chosen: PaperChoices, around: Around, *, asks_board: bool) -> list[Question]:
    """Which board, paper or one picture, and how large the paper is."""
    use_board_signs(around.shelf)
    use_held_papers(around.shelf)
    t, life = around.t, around.session.life
    key = chosen.board_in(life)
    if not key:
        return []
    forms = (
        (PDF, _face(t("Paper"), paper_picture("wide"), t("You can print it."))),
        (PNG, _face(t("One picture"), signs.PICTURES, t("You can show it on a screen."))),
    )
    questions = [_which_board(key, around)] if asks_board else []
    questions.append(Question("form", t("Paper or a picture?"), signs.SAVE, forms, frozenset({chosen.form})))
    if not chosen.is_picture:
        questions.append(_which_paper(chosen, life.boards[key], around))
    return questions


def other_boards(around: Around, then: Callable[[str], None]) -> Route:
    """The way to all boards; `then` is given the id of the one that is chosen."""
    t = around.t
    boards = around.session.life.boards.values()
    answers = tuple((board.id, board.name or t("My board"), board_picture(around, board.id)) for board in boards)
    return Route("question", title=t("My boards"), question=t("Which board?"), answers=answers, then=then)


def _which_board(key: str, around: Around) -> Question:
    t, boards = around.t, around.session.life.boards
    shown = list(boards.values()) if len(boards) <= MOST_BOARDS else [boards[key]]
    faces = tuple((board.id, _face(board.name or t("My board"), board_picture(around, board.id))) for board in shown)
    more = None if len(shown) == len(boards) else _face(t("Another board"), BOARDS, t("See all your boards."))
    return Question("board", t("Which board?"), BOARDS, faces, frozenset({key}), more)


def _which_paper(chosen: PaperChoices, board: Board, around: Around) -> Question:
    t = around.t
    papers = (
        ("a4", t("Small, A4"), ""),
        ("a3", t("Big, A3"), ""),
        ("a2", t("Poster, A2"), t("A copy shop can print it.")),
        ("a1", t("Big poster, A1"), t("A copy shop can print it.")),
    )
    faces = tuple((paper, _face(words, held_paper_picture(paper, board.shape), more)) for paper, words, more in papers)
    return Question("paper", t("Which paper?"), signs.PAGE, faces, frozenset({chosen.paper}))


def _face(words: str, picture: str, more: str = "") -> TileFace:
    return TileFace(words, picture, more=more, colour="plan")
