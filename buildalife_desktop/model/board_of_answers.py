"""What I like, on a board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from .answer import Answer
from .board import Board
from .boards import aspect_of, size_of
from .ids import new_id
from .life import Life
from .pinned import Frame, Pinned
from .pinned_card import card_of

EDGE = 0.04
TITLE = 1.0
FULL = 0.94
"""How much of its room a picture fills."""
SIZES = (0.3, 0.26, 0.22, 0.19, 0.16, 0.14, 0.12, 0.1, 0.08, 0.06)


def board_of(life: Life, answers: Sequence[Answer], name: str, ground: str = "green") -> tuple[Board, list[Pinned]]:
    """A new board with its name above and every picture under it, in even rows, as large as there is room for all.

    Nothing lies over anything else. Those with neither picture nor words are left out.
    """
    board = Board(new_id(), name, ground=ground)
    wide, _ = size_of(board)
    title = Pinned(new_id(), board.id, caption=name, size=TITLE)
    title_high = card_of(title).box.high
    title = replace(title, x=wide / 2, y=EDGE + title_high / 2)
    shown = [one for one in answers if one.picture or one.words]
    return board, [title, *_rows(life, board, shown, 2 * EDGE + title_high)]


def _rows(life: Life, board: Board, answers: Sequence[Answer], top: float) -> list[Pinned]:
    if not answers:
        return []
    wide, high = size_of(board)
    across_all, down_all = wide - 2 * EDGE, high - top - EDGE
    columns = max(1, min(len(answers), ceil((len(answers) * across_all / down_all) ** 0.5)))
    rows = ceil(len(answers) / columns)
    across, down = across_all / columns, down_all / rows
    pinned = [
        Pinned(new_id(), board.id, one.picture, one.words, level=number + 1, frame=Frame.WHITE)
        for number, one in enumerate(answers)
    ]
    size = next((size for size in SIZES if _all_fit(life, pinned, size, across * FULL, down * FULL)), SIZES[-1])
    placed = []
    for number, one in enumerate(pinned):
        row, column = divmod(number, columns)
        in_row = min(columns, len(answers) - row * columns)
        left = (wide - in_row * across) / 2
        x, y = left + (column + 0.5) * across, top + (row + 0.5) * down
        placed.append(replace(one, size=size, x=x, y=y))
    return placed


def _all_fit(life: Life, pinned: Sequence[Pinned], size: float, wide: float, high: float) -> bool:
    boxes = (card_of(replace(one, size=size), aspect_of(life, one.picture)).box for one in pinned)
    return all(box.wide <= wide and box.high <= high for box in boxes)
