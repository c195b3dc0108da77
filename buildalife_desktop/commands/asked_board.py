"""The board that a command is told of."""

from __future__ import annotations

from ..model.life import Life
from ..model.said import Said
from .nearest import nearest
from .not_done import NotDone


def board_called(name: str | None, life: Life) -> str:
    """The id of the board of this name, in small or capital letters; without a name, of the first one.

    Raises NotDone where there is none.
    """
    boards = list(life.boards.values())
    if not boards:
        raise NotDone(Said("There is no board in this life yet."))
    if name is None:
        return boards[0].id
    wanted = name.strip().casefold()
    for board in boards:
        if board.name.strip().casefold() == wanted:
            return board.id
    meant = nearest(name, [board.name for board in boards]) or boards[0].name
    raise NotDone(Said("There is no board called {word}. Did you mean {meant}?", word=name, meant=meant))
