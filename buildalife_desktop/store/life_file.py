"""One life in one file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from ..model.life import NOUNS, Life
from .connection import DatabaseTrouble
from .difference import RowChange
from .life_problem import LifeProblem
from .rows import complete, fact_of, from_columns, to_columns
from .troubles import cannot_change, cannot_open, is_gone, not_whole

KEEPSAKES = {
    "photos": "photo_bytes",
    "thumbnails": "thumbnail_bytes",
    "recordings": "recording_bytes",
    "spoken": "spoken_bytes",
}
"""Where the bytes of each kind of keepsake are."""


class LifeFile:
    """An open life file: its facts read as a Life, its rows written, its photos and voices kept.

    Made by `opening`. Whoever writes more than one thing does so inside `whole_change`, and all of it is kept or none.
    """

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self.db = db

    def read(self) -> Life:
        """Every fact in the file, as they all are at one moment. Raises LifeProblem where it is damaged."""
        with self.looking(), self.db.atomic():
            life = Life(**{noun: self.read_noun(noun) for noun in NOUNS})
        if set(life.me) != {"me"}:
            raise LifeProblem(not_whole(self.path))
        return life

    def read_noun(self, noun: str) -> dict[str, Any]:
        """The facts of one noun by id, in their places."""
        kind = NOUNS[noun]
        cursor = self.db.execute(f'select * from "{noun}" order by place')
        names = [column[0] for column in cursor.description]
        facts = {}
        for columns in cursor:
            row = dict(zip(names, columns, strict=True))
            del row["place"]
            facts[row["id"]] = fact_of(kind, from_columns(kind, row))
        return facts

    @contextmanager
    def looking(self) -> Iterator[None]:
        """What goes wrong while something is read inside is raised as a LifeProblem."""
        try:
            yield
        except DatabaseTrouble as trouble:
            raise LifeProblem(cannot_open(self.path, trouble)) from trouble
        except (ValueError, KeyError, TypeError, AssertionError) as trouble:
            raise LifeProblem(not_whole(self.path)) from trouble

    @contextmanager
    def whole_change(self) -> Iterator[None]:
        """All that is written inside is kept, or nothing of it; nobody else writes meanwhile.

        Raises LifeProblem, with nothing kept, where the disk is full, the file cannot be written or another is busy.
        """
        if not self.path.exists():
            # SQLite would go on writing into a file that nobody will find again.
            raise LifeProblem(is_gone(self.path))
        try:
            if self.db.conn.in_transaction:
                with self.db.atomic():
                    yield
            else:
                # Taken at once: what is read inside is still true when the change is written.
                self.db.execute("begin immediate")
                with self._kept_or_nothing():
                    yield
        except DatabaseTrouble as trouble:
            raise LifeProblem(cannot_change(self.path, trouble)) from trouble

    def write(self, changes: Iterable[RowChange]) -> list[RowChange]:
        """Write rows, and give the changes back with the place of every row that came or went."""
        return [self._write(change) for change in changes]

    def keep_bytes(self, kind: str, sha256: str, content: bytes) -> None:
        """Keep the bytes of a photo, thumbnail or recording. They are never rewritten and never deleted.

        Raises LifeProblem where there is no room.
        """
        with self.whole_change():
            self.db.execute(f"insert or ignore into {KEEPSAKES[kind]} (sha256, bytes) values (?, ?)", [sha256, content])

    def bytes_of(self, kind: str, sha256: str) -> bytes | None:
        """The bytes of a photo, thumbnail or recording; None where they are not here."""
        with self.looking():
            found = self.db.execute(f"select bytes from {KEEPSAKES[kind]} where sha256 = ?", [sha256]).fetchone()
        return bytes(found[0]) if found else None

    def kept(self, kind: str) -> list[str]:
        """The sha256 of everything kept of this kind."""
        with self.looking():
            return [row[0] for row in self.db.execute(f"select sha256 from {KEEPSAKES[kind]} order by rowid")]

    def data_version(self) -> int:
        """A number that changes when somebody else has written to the file."""
        with self.looking():
            return int(self.db.execute("pragma data_version").fetchone()[0])

    def close(self) -> None:
        """Close the file; everything answered is in it already."""
        self.db.close()

    def _write(self, change: RowChange) -> RowChange:
        if change.after is None:
            place = self._place(change)
            self.db.execute(f'delete from "{change.noun}" where id = ?', [change.id])
            return replace(change, place=place)
        if change.before is not None and self._update(change.noun, change.after):
            return change
        self._insert(change.noun, change.after, change.place)
        return replace(change, place=self._place(change))

    def _update(self, noun: str, row: dict[str, Any]) -> bool:
        columns = to_columns(row)
        new = ", ".join(f'"{name}" = ?' for name in columns)
        return bool(self.db.execute(f'update "{noun}" set {new} where id = ?', [*columns.values(), row["id"]]).rowcount)

    def _insert(self, noun: str, row: dict[str, Any], place: int | None) -> None:
        """A row that comes back takes its old place again, unless another has it by now: then it comes last."""
        taken = self.db.execute(f'select 1 from "{noun}" where place = ?', [place]).fetchone()
        columns = {"place": None if taken else place} | to_columns(complete(NOUNS[noun], row))
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self.db.execute(f'insert into "{noun}" ({names}) values ({marks})', list(columns.values()))

    def _place(self, change: RowChange) -> int | None:
        found = self.db.execute(f'select place from "{change.noun}" where id = ?', [change.id]).fetchone()
        return found[0] if found else None

    @contextmanager
    def _kept_or_nothing(self) -> Iterator[None]:
        try:
            yield
            self.db.execute("commit")
        except BaseException:
            self.db.rollback()
            raise


def json_text(value: Any) -> str:
    """JSON as the file keeps it: short, and with every letter as itself."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
