"""What I like, on a board."""

from __future__ import annotations

from collections.abc import Sequence

from .answer import Answer
from .board import Board
from .ids import new_id
from .layouts import Layout, laid_out
from .life import Life
from .pinned import Frame, Pinned

TITLE = 1.0


def board_of(
    life: Life, answers: Sequence[Answer], name: str, ground: str = "green", *, right_to_left: bool = False
) -> tuple[Board, list[Pinned]]:
    """A new board with its name above and every picture under it, in lines, as large as there is room for all.

    Nothing lies over anything else. Those with neither picture nor words are left out.
    """
    board = Board(new_id(), name, ground=ground)
    title = Pinned(new_id(), board.id, caption=name, size=TITLE)
    pinned = [
        Pinned(new_id(), board.id, one.picture, one.words, level=number, frame=Frame.WHITE)
        for number, one in enumerate((one for one in answers if one.picture or one.words), 1)
    ]
    begun = life.having("boards", board).having("pinned", title, *pinned)
    return board, laid_out(begun, board.id, Layout.ROWS, right_to_left=right_to_left)
