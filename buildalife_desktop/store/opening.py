"""Opening a life, making one, and moving an older one to the newest form."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from ..model.life import Life
from ..model.said import Said
from .connection import DatabaseTrouble, DiskTrouble, connect, connect_new
from .difference import difference
from .form_number import APPLICATION_ID, NEWEST
from .format import migrations
from .life_file import LifeFile
from .life_problem import LifeProblem
from .troubles import cannot_change, cannot_open, cannot_write, not_a_life

SQLITE_BEGINNING = b"SQLite format 3\0"


def open_life(path: Path) -> LifeFile:
    """The life in this file. Raises LifeProblem, in one plain sentence, where it cannot be opened."""
    db, version = open_as_it_is(path)
    try:
        if version < NEWEST:
            _keep_as_it_was(db, path)
            _make_newest(db)
        return LifeFile(path, db)
    except DatabaseTrouble as trouble:
        db.close()
        raise LifeProblem(cannot_change(path, trouble)) from trouble
    except LifeProblem:
        db.close()
        raise


def open_as_it_is(path: Path) -> tuple[Database, int]:
    """The database of a life in whatever form it has, and the number of that form. Raises LifeProblem."""
    check_beginning(path)
    try:
        db = connect(path)
    except DatabaseTrouble as trouble:
        raise LifeProblem(cannot_open(path, trouble)) from trouble
    try:
        return db, _version(db, path)
    except DatabaseTrouble as trouble:
        db.close()
        raise LifeProblem(cannot_open(path, trouble)) from trouble
    except LifeProblem:
        db.close()
        raise


def create_life(path: Path, life: Life, fill: Callable[[LifeFile], None] | None = None) -> LifeFile:
    """A new life in a new file: made whole under another name beside it, then renamed, so never half there.

    `fill` may put the bytes of photos and voices in before the file gets its name. Raises LifeProblem, leaving nothing.
    """
    if path.exists():
        raise LifeProblem(Said("There is already a file called {file}. Choose another name.", file=path.name))
    making = path.with_name(path.name + ".part")
    try:
        making.unlink(missing_ok=True)
        _make(making, life, fill)
        put_in_place(making, path)
    except DiskTrouble as trouble:
        raise LifeProblem(cannot_write(path)) from trouble
    finally:
        forget(making)
    return open_life(path)


def put_in_place(made: Path, target: Path) -> None:
    """Give a finished file its name, on the disk and not only in memory."""
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    made.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def forget(made: Path) -> None:
    """Leave nothing of a file that was not finished, nor of its rollback journal."""
    for one in (made, made.with_name(made.name + "-journal")):
        with suppress(OSError):  # The stick is gone, and the half file with it.
            one.unlink(missing_ok=True)


def check_beginning(path: Path) -> None:
    """Raise LifeProblem where the file is missing, cannot be read, or is no database at all."""
    try:
        with path.open("rb") as file:
            beginning = file.read(len(SQLITE_BEGINNING))
    except FileNotFoundError as missing:
        raise LifeProblem(
            Said("There is no file called {file}. Look for it in another place.", file=path.name)
        ) from missing
    except OSError as trouble:
        raise LifeProblem(Said("The file {file} cannot be read. Check that it is yours.", file=path.name)) from trouble
    if beginning != SQLITE_BEGINNING:
        raise LifeProblem(not_a_life(path))


def _make(making: Path, life: Life, fill: Callable[[LifeFile], None] | None) -> None:
    db = connect_new(making)
    try:
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        _make_newest(db)
        made = LifeFile(making, db)
        with made.whole_change():
            made.write(difference(Life(me={}), life))
            if fill:
                fill(made)
    finally:
        db.close()


def _version(db: Database, path: Path) -> int:
    if db.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        raise LifeProblem(not_a_life(path))
    version = int(db.execute("pragma user_version").fetchone()[0])
    if version > NEWEST:
        raise LifeProblem(
            Said("{file} was made with a newer Build a Life. Get the newer app to open it.", file=path.name)
        )
    return version


def _make_newest(db: Database) -> None:
    with db.atomic():
        migrations.apply(db)
        db.execute(f"pragma user_version = {NEWEST}")


def _keep_as_it_was(db: Database, path: Path) -> None:
    """An older life stays beside the moved one, under a name no file has yet."""
    kept, number = path.with_name(f"{path.name}.old"), 2
    while kept.exists():
        kept, number = path.with_name(f"{path.name}.old{number}"), number + 1
    copying = kept.with_name(kept.name + ".part")
    try:
        copying.unlink(missing_ok=True)
        db.execute("vacuum into ?", [str(copying)])
        put_in_place(copying, kept)
    except OSError as trouble:
        raise LifeProblem(cannot_write(kept)) from trouble
    finally:
        forget(copying)
