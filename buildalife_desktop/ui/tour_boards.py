"""A board to show on a tour, where a life has none yet."""

from __future__ import annotations

from typing import Any

from ..model.boards import pinned_on
from ..model.life import Life
from ..model.ready_boards import READY_BOARDS, board_from
from ..model.verbs.boards import make_board
from .session import Session

WITH_A_BOARD = ("boards", "board", "pinned", "board_choices", "board_ground", "make_it_nice")
"""Screens that have nothing to show of a life without boards."""


def keep_a_board(name: str, session: Session) -> None:
    """A board of my favourite things, for a screen that needs one."""
    if name not in WITH_A_BOARD or session.life.boards:
        return
    ready = READY_BOARDS[0]
    board, pinned = board_from(ready, session.life, ready.said.msgid)
    session.do(None, make_board, board, *pinned)


def given_of_boards(life: Life) -> dict[str, dict[str, Any]]:
    """What the screens about a board are given: the fullest one, and its picture in front."""
    board = max(life.boards, key=lambda one: len(pinned_on(life, one)), default="")
    there = pinned_on(life, board)
    about_board = {screen: {"board": board} for screen in ("board", "board_choices", "board_ground", "make_it_nice")}
    return {**about_board, "pinned": {"pinned": there[-1].id if there else ""}}
