"""Whether a life file is whole."""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from ..model.life import Life
from ..model.said import Said
from ..model.wholeness import loose_ends
from .connection import DatabaseTrouble
from .form_number import NEWEST
from .journal import Journal
from .life_file import LifeFile
from .life_problem import LifeProblem
from .opening import open_as_it_is, open_life
from .troubles import cannot_change, cannot_open, not_whole


def trouble_in(path: Path) -> Said | None:
    """What is wrong with the life in this file, in one sentence; None where it is whole.

    Looks at the file's own structure, at every fact pointing at another, at the journal, and at the bytes of every
    photo and voice. The file stays as it is: one in an older form is looked at in a copy.
    """
    try:
        db, version = open_as_it_is(path)
        try:
            return _trouble_in_copy(db, path) if version < NEWEST else _trouble_in(LifeFile(path, db))
        finally:
            db.close()
    except LifeProblem as problem:
        return Said(problem.said.msgid, **{**problem.said.fields, "file": path.name})


def _trouble_in_copy(db: Database, path: Path) -> Said | None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.life"
        try:
            db.execute("vacuum into ?", [str(copy)])
        except DatabaseTrouble as trouble:
            raise LifeProblem(cannot_change(path, trouble)) from trouble
        file = open_life(copy)
        try:
            return _trouble_in(file)
        finally:
            file.close()


def _trouble_in(file: LifeFile) -> Said | None:
    try:
        whole = _is_whole(file)
    except DatabaseTrouble as trouble:
        return cannot_open(file.path, trouble)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, AssertionError):
        whole = False
    return None if whole else not_whole(file.path)


def _is_whole(file: LifeFile) -> bool:
    # SQLite takes a last page that was cut short for one that ends in noughts.
    if file.path.stat().st_size < _one(file, "page_count") * _one(file, "page_size"):
        return False
    if file.db.execute("pragma integrity_check").fetchone()[0] != "ok":
        return False
    if file.db.execute("pragma foreign_key_check").fetchone():
        return False
    life = file.read()
    for _entry in Journal(file).entries(most=-1):
        pass
    return not loose_ends(life) and _keepsakes_are_whole(file, life)


def _one(file: LifeFile, pragma: str) -> int:
    return int(file.db.execute(f"pragma {pragma}").fetchone()[0])


def _keepsakes_are_whole(file: LifeFile, life: Life) -> bool:
    for kind, facts in (("photos", life.photos), ("recordings", life.recordings)):
        for sha256 in facts:
            content = file.bytes_of(kind, sha256)
            if content is None or hashlib.sha256(content).hexdigest() != sha256:
                return False
    return set(life.photos) <= set(file.kept("thumbnails"))
