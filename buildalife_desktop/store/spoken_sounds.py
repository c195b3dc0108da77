"""What was spoken, kept in the life by a connection of its own: the window's one never waits for it.

Sounds are no facts and can be made anew: nothing of them is in the journal, and the oldest go when there are too many.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from .connection import connect
from .life_file import LifeFile
from .life_problem import LifeProblem
from .troubles import is_gone

MOST_BYTES = 60_000_000
"""About an hour of speech: every label of the app four times over."""
AFTER_CLEARING = 9 / 10


def not_kept(path: Path, keys: Iterable[str]) -> list[str]:
    """Those of the keys the life in this file has no sound for. Raises LifeProblem."""
    file = _opened(path)
    try:
        there = set(file.kept("spoken"))
    finally:
        file.close()
    return [key for key in keys if key not in there]


def keep_spoken(path: Path, sounds: Mapping[str, bytes], most_bytes: int = MOST_BYTES) -> None:
    """Keep sounds by their keys, all or none of them.

    Where they come to more than `most_bytes`, those kept longest ago go; one that is heard again is kept again.
    Raises LifeProblem where there is no room.
    """
    file = _opened(path)
    try:
        with file.whole_change():
            for key, content in sounds.items():
                file.keep_bytes("spoken", key, content)
            _make_room(file, most_bytes)
    finally:
        file.close()


def _opened(path: Path) -> LifeFile:
    if not path.exists():
        raise LifeProblem(is_gone(path))
    return LifeFile(path, connect(path))


def _make_room(file: LifeFile, most_bytes: int) -> None:
    sizes = file.db.execute("select rowid, length(bytes) from spoken_bytes order by rowid").fetchall()
    bytes_kept = sum(size for _, size in sizes)
    if bytes_kept <= most_bytes:
        return
    for number, size in sizes:
        if bytes_kept <= most_bytes * AFTER_CLEARING:
            return
        file.db.execute("delete from spoken_bytes where rowid = ?", [number])
        bytes_kept -= size
