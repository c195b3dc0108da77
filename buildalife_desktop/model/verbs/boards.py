"""What a person can do with their boards, and with the pictures on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from ..board import Board, Shape
from ..boards import box_in, kept_on, pinned_name, pinned_on, size_of
from ..done import Done
from ..grounds import ground_of
from ..ids import new_id
from ..letting_go import let_go
from ..life import Life
from ..pinned import Frame, Pinned
from ..said import Said
from .names import tidy

GROWS = 1.2
TURN = 15
ALL_ROUND = 360
_SMALLER = (1.0, 0.85, 0.71)


def free_name(life: Life, name: str) -> str:
    """This name, or the next one with a number that no board has yet, so that boards can be told apart."""
    taken = {board.name for board in life.boards.values()}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return name if not name or name not in taken else next(one for one in numbered if one not in taken)


def make_board(life: Life, board: Board, *pinned: Pinned) -> Done:
    """A new board, with what is on it from the beginning."""
    board = replace(board, name=tidy(board.name))
    after = life.having("boards", board)
    after = after.having("pinned", *(kept_on(after, replace(one, board=board.id)) for one in pinned))
    return Done(after, Said("{board} is new.", board=_called(board)))


def name_board(life: Life, board: str, name: str) -> Done:
    """What a board is called."""
    after = replace(life.boards[board], name=tidy(name))
    return Done(life.having("boards", after), Said("It is now called {name}.", name=_called(after)))


def shape_board(life: Life, board: str, shape: Shape) -> Done:
    """Lay a board wide or tall: everything on it keeps its place, made smaller where it would come to lie over more."""
    before = life.boards[board]
    after = replace(before, shape=shape)
    (wide, high), (new_wide, new_high) = size_of(before), size_of(after)
    there, touching = pinned_on(life, board), _touching(life, board)
    spread = life.having("boards", after)
    spread = spread.having(
        "pinned", *(replace(one, x=one.x * new_wide / wide, y=one.y * new_high / high) for one in there)
    )
    for smaller in _SMALLER:
        sized = [kept_on(spread, replace(spread.pinned[one.id], size=one.size * smaller)) for one in there]
        life = spread.having("pinned", *sized)
        if _touching(life, board) <= touching:
            break
    return Done(life, Said("The board is now {shape}.", shape=shape.said))


def ground_board(life: Life, board: str, ground: str) -> Done:
    """What lies under the pictures: the name of a ground."""
    after = replace(life.boards[board], ground=ground)
    return Done(life.having("boards", after), Said("The background is {name}.", name=ground_of(ground).said))


def copy_board(life: Life, board: str) -> Done:
    """The same board again, with a number after its name so that the two can be told apart."""
    before = life.boards[board]
    copied = replace(before, id=new_id(), name=free_name(life, before.name))
    there = [replace(one, id=new_id(), board=copied.id) for one in pinned_on(life, board)]
    after = life.having("boards", copied).having("pinned", *there)
    return Done(after, Said("{board} is new.", board=_called(copied)))


def take_board(life: Life, board: str) -> Done:
    """Take a board away, with all that is on it. It can be put back."""
    gone = life.boards[board]
    return Done(let_go(life, "boards", board), Said("{name} is taken away.", name=_called(gone)))


def pin(life: Life, pinned: Pinned) -> Done:
    """Put a picture, or words, on a board. Raises ValueError where there is nothing to see, KeyError: no board."""
    pinned = replace(pinned, caption=tidy(pinned.caption))
    if not pinned.picture and not pinned.caption:
        raise ValueError("what is put on a board needs a picture or words")
    pinned = kept_on(life, pinned)
    after = life.having("pinned", pinned)
    return Done(after, Said("{picture} is on the board.", picture=pinned_name(after, pinned)))


def unpin(life: Life, pinned: str) -> Done:
    """Take a picture off its board. The picture stays in my life."""
    said = Said("{picture} is off the board.", picture=_name(life, pinned))
    return Done(let_go(life, "pinned", pinned), said)


def move_pinned(life: Life, pinned: str, x: float, y: float) -> Done:
    """Move its middle there; never so far that it is lost."""
    return _changed(life, pinned, Said("{picture} is moved.", picture=_name(life, pinned)), x=x, y=y)


def bigger(life: Life, pinned: str) -> Done:
    """Make it bigger, up to the size of the board."""
    after = _changed(
        life, pinned, Said("{picture} is bigger.", picture=_name(life, pinned)), size=_size(life, pinned, GROWS)
    )
    return _or_else(life, pinned, after, Said("It is as big as it can be."))


def smaller(life: Life, pinned: str) -> Done:
    """Make it smaller, as long as it can be seen well."""
    said = Said("{picture} is smaller.", picture=_name(life, pinned))
    after = _changed(life, pinned, said, size=_size(life, pinned, 1 / GROWS))
    return _or_else(life, pinned, after, Said("It is as small as it can be."))


def turn_left(life: Life, pinned: str) -> Done:
    """Turn it a little, against the clock."""
    return _turned(life, pinned, -TURN)


def turn_right(life: Life, pinned: str) -> Done:
    """Turn it a little, with the clock."""
    return _turned(life, pinned, TURN)


def nearer(life: Life, pinned: str) -> Done:
    """Bring it in front of the next picture that lies over it."""
    order = pinned_on(life, life.pinned[pinned].board)
    at = _at(order, pinned)
    over = [number for number in range(at + 1, len(order)) if _touch(life, order[number], order[at])]
    if not over:
        return Done(life, Said("It is in front already."))
    order.insert(over[0], order.pop(at))
    return _ranked(life, order, Said("{picture} is nearer.", picture=_name(life, pinned)))


def further(life: Life, pinned: str) -> Done:
    """Put it behind the next picture that lies under it."""
    order = pinned_on(life, life.pinned[pinned].board)
    at = _at(order, pinned)
    under = [number for number in range(at) if _touch(life, order[number], order[at])]
    if not under:
        return Done(life, Said("It is at the back already."))
    order.insert(under[-1], order.pop(at))
    return _ranked(life, order, Said("{picture} is further back.", picture=_name(life, pinned)))


def to_front(life: Life, pinned: str) -> Done:
    """Bring it in front of all others."""
    order = pinned_on(life, life.pinned[pinned].board)
    order.append(order.pop(_at(order, pinned)))
    return _ranked(life, order, Said("{picture} is in front.", picture=_name(life, pinned)))


def caption(life: Life, pinned: str, words: str) -> Done:
    """The words under it. Raises ValueError where that leaves nothing to see."""
    words = tidy(words)
    if not words and not life.pinned[pinned].picture:
        raise ValueError("what is on a board needs a picture or words")
    said = Said("The picture has words.") if words else Said("The picture has no words.")
    return _changed(life, pinned, said, caption=words)


def frame(life: Life, pinned: str, frame: Frame) -> Done:
    """What is round it."""
    return _changed(
        life, pinned, Said("{picture}: {frame}.", picture=_name(life, pinned), frame=frame.said), frame=frame
    )


def voice(life: Life, pinned: str, recording: str) -> Done:
    """Let my own recording speak for it; with "" the app's voice speaks again."""
    return _changed(life, pinned, Said("My voice says it."), voice=recording)


def show_picture(life: Life, pinned: str, picture: str) -> Done:
    """Show another picture at the same place. Raises ValueError where there is none and it has no words."""
    if not picture and not life.pinned[pinned].caption:
        raise ValueError("what is on a board needs a picture or words")
    return _changed(life, pinned, Said("The picture is changed."), picture=picture)


def _changed(life: Life, pinned: str, said: Said, **changes: Any) -> Done:
    after = kept_on(life, replace(life.pinned[pinned], **changes))
    return Done(life.having("pinned", after), said)


def _or_else(life: Life, pinned: str, done: Done, said: Said) -> Done:
    """What was done; where that changed nothing, why."""
    return Done(life, said) if done.life.pinned[pinned] == life.pinned[pinned] else done


def _size(life: Life, pinned: str, times: float) -> float:
    return life.pinned[pinned].size * times


def _turned(life: Life, pinned: str, degrees: int) -> Done:
    turn = (life.pinned[pinned].turn + degrees) % ALL_ROUND
    return _changed(life, pinned, Said("{picture} is turned.", picture=_name(life, pinned)), turn=turn)


def _at(order: Sequence[Pinned], pinned: str) -> int:
    return [one.id for one in order].index(pinned)


def _touch(life: Life, one: Pinned, other: Pinned) -> bool:
    return box_in(life, one).overlaps(box_in(life, other))


def _touching(life: Life, board: str) -> int:
    """How many pairs lie over each other."""
    return sum(
        one.overlaps(other) for one, other in combinations([box_in(life, one) for one in pinned_on(life, board)], 2)
    )


def _ranked(life: Life, order: Sequence[Pinned], said: Said) -> Done:
    """These from the back to the front; only those whose level is another are written."""
    moved = [replace(one, level=level) for level, one in enumerate(order) if one.level != level]
    return Done(life.having("pinned", *moved), said)


def _name(life: Life, pinned: str) -> str | Said:
    return pinned_name(life, life.pinned[pinned])


def _called(board: Board) -> str | Said:
    return board.name or Said("My board")
