"""Several verbs as one."""

from __future__ import annotations

from collections.abc import Callable

from ..done import Done
from ..life import Life


def together(life: Life, *steps: Callable[[Life], Done]) -> Done:
    """Do all the steps, each on what the one before made, as one thing to undo; the last one says what was done."""
    done = steps[0](life)
    for step in steps[1:]:
        done = step(done.life)
    return done
