"""Make a board nice: all laid out in one press."""

from __future__ import annotations

from ..done import Done
from ..layouts import Layout, laid_out
from ..life import Life
from ..said import Said


def lay_out(life: Life, board: str, layout: Layout, *, right_to_left: bool = False) -> Done:
    """Lay all pictures of a board out in this way, with none over another. Undo brings every place back."""
    after = life.having("pinned", *laid_out(life, board, layout, right_to_left=right_to_left))
    return Done(after, Said("The board is laid out: {layout}.", layout=layout.said))
