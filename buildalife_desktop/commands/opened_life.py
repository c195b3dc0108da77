"""A life, open for as long as a command needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from ..store.connection import DatabaseTrouble
from ..store.life_file import LifeFile
from ..store.life_problem import LifeProblem
from ..store.opening import open_life
from ..store.troubles import cannot_change
from .which_life import life_called


@contextmanager
def opened_life(word: str) -> Iterator[LifeFile]:
    """The life somebody means by `word`. Raises LifeProblem where it cannot be opened, or proves damaged on the way."""
    path = life_called(word)
    with closing(open_life(path)) as file:
        try:
            yield file
        except DatabaseTrouble as trouble:
            raise LifeProblem(cannot_change(path, trouble)) from trouble
