"""What was done to a life, line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ..model.said import Said
from .difference import RowChange
from .entry import Entry
from .life_file import LifeFile, json_text

_COLUMNS = 'number, at, who, words, "rows", "of", is_undone'


class Journal:
    """The journal inside a life file. Lines are only added; one that is taken back is marked, never removed."""

    def __init__(self, file: LifeFile) -> None:
        self._file = file

    def note(self, at: datetime, who: str, said: Said, rows: list[RowChange], of: int | None = None) -> None:
        """Add a line; `of` is the number of the entry it undid or did again."""
        kept = json_text([change.to_json() for change in rows])
        self._file.db.execute(
            'insert into journal (at, who, words, "rows", "of", is_undone) values (?, ?, ?, ?, ?, 0)',
            [at.isoformat(timespec="seconds"), who, json_text(said.to_json()), kept, of],
        )

    def mark(self, number: int, is_undone: bool) -> None:
        """Mark an entry as taken back, or as standing again."""
        self._file.db.execute("update journal set is_undone = ? where number = ?", [int(is_undone), number])

    def newest(self) -> int:
        """The number of the newest line; 0 where there is none."""
        with self._file.looking():
            return int(self._file.db.execute("select coalesce(max(number), 0) from journal").fetchone()[0])

    def next_undo(self) -> Entry | None:
        """The newest change that stands."""
        return self._first('"of" is null and is_undone = 0 order by number desc')

    def next_redo(self) -> Entry | None:
        """The change that was taken back last: only one taken back since the last new change can come again."""
        return self._first(
            'is_undone = 1 and number in (select "of" from journal where number > '
            '(select number from journal where "of" is null order by number desc limit 1)) order by number'
        )

    def entry(self, number: int) -> Entry | None:
        """The entry of this number; None where there is none."""
        return self._first("number = ?", [number])

    def entries(self, most: int) -> Iterator[Entry]:
        """What was done, newest first."""
        with self._file.looking():
            found = self._file.db.execute(f"select {_COLUMNS} from journal order by number desc limit ?", [most])
            # All at once: a reader that stops half way would keep another window from writing.
            rows = found.fetchall()
        for row in rows:
            with self._file.looking():
                entry = _entry(row)
            yield entry

    def _first(self, which: str, values: list[Any] | None = None) -> Entry | None:
        with self._file.looking():
            found = self._file.db.execute(f"select {_COLUMNS} from journal where {which} limit 1", values or [])
            row = found.fetchone()
            return _entry(row) if row else None


def _entry(row: tuple[Any, ...]) -> Entry:
    number, at, who, words, rows, of, is_undone = row
    said = Said.from_json(json.loads(words))
    changes = tuple(RowChange.from_json(kept) for kept in json.loads(rows))
    return Entry(number, datetime.fromisoformat(at), who, said, changes, of, bool(is_undone))
