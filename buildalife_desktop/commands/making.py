"""Making something whole before it gets its name."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..model.life import Life
from ..model.said import Said
from ..store.life_problem import LifeProblem
from ..store.opening import cannot_write, create_life, put_in_place
from ..store.telling import describe, load_keepsakes


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
        made = create_life(room / path.name, life)
        try:
            load_keepsakes(made, life, keepsakes)
            is_kept = describe(made.read()) == describe(life)
        finally:
            made.close()
        if not is_kept:
            raise LifeProblem(Said("The JSON says something that a life cannot keep."))
        _refuse_where_taken(path)
        put_in_place(room / path.name, path)


def _refuse_where_taken(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise LifeProblem(Said("There is already a file called {file}. Choose another name.", file=path.name))
