"""Making something whole before it gets its name."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..model.life import Life
from ..model.said import Said
from ..store.life_file import LifeFile
from ..store.life_problem import LifeProblem
from ..store.opening import create_life, put_in_place
from ..store.telling import describe, load_keepsakes
from ..store.troubles import cannot_write


@contextmanager
def room_beside(target: Path) -> Iterator[Path]:
    """A folder beside `target` to make something in, gone afterwards whatever happened.

    Raises LifeProblem where nothing can be written there, or where the disk fills up on the way.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".making-", dir=target.absolute().parent) as room:
            yield Path(room)
    except OSError as trouble:
        raise LifeProblem(cannot_write(target)) from trouble


def make_life(path: Path, life: Life, keepsakes: Path | None = None) -> None:
    """A new life file with its photos and voices from the folder `keepsakes`: whole, or not there at all.

    Raises LifeProblem where the file is there already, cannot be written, or would not keep every fact.
    """
    with room_beside(path) as room:
        _refuse_where_taken(path)
        made = room / path.name  # In a room of its own: somebody else may be making one of the same name.
        create_life(made, life, lambda file: _fill(file, life, keepsakes)).close()
        _refuse_where_taken(path)
        put_in_place(made, path)


def _fill(file: LifeFile, life: Life, keepsakes: Path | None) -> None:
    load_keepsakes(file, life, keepsakes)
    if describe(file.read()) != describe(life):
        raise LifeProblem(Said("The JSON says something that a life cannot keep."))


def _refuse_where_taken(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise LifeProblem(Said("There is already a file called {file}. Choose another name.", file=path.name))
