"""A large life opened, and one change kept, against SQLite alone on the same disk."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_file import LifeFile
from buildalife_desktop.store.opening import create_life, open_life

from .row import Row

PHOTOS, PHOTO_BYTES, SMALL_BYTES, ENTRIES = 500, 250_000, 15_000, 20_000
ACTIVITIES, PLACINGS = 60, 200
TIMES, EDITS = 7, 200
LARGE = "a life with 500 photos and 20,000 journal entries"

_OURS_ALONE = """
import sys, time
began = time.perf_counter()
from pathlib import Path
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import open_life
Edits(open_life(Path(sys.argv[1])))
print((time.perf_counter() - began) * 1000)
"""
_FLOOR_ALONE = """
import sys, time
began = time.perf_counter()
import sqlite3
db = sqlite3.connect(sys.argv[1])
for table in sys.argv[2:]:
    db.execute(f'select * from "{table}"').fetchall()
print((time.perf_counter() - began) * 1000)
"""


def rows() -> list[Row]:
    """Opening a large life, in the running app and in a new process, and one durable edit."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Large.life"
        _make_large(path)
        opened = _typical(TIMES, lambda _: _open(path)), _typical(TIMES, lambda _: _open_raw(path))
        alone = _in_new_process(_OURS_ALONE, path), _in_new_process(_FLOOR_ALONE, path)
        edited = _edit(path), _insert_raw(Path(folder) / "raw.db")
    return [
        Row(f"Open {LARGE}", *opened, "ms", "150 ms"),
        Row(f"Open {LARGE}, nothing imported yet", *alone, "ms"),
        Row("Keep one change (on the disk when answered)", *edited, "ms"),
    ]


def _make_large(path: Path) -> None:
    shas = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(PHOTOS)]
    life = Life().having("photos", *(Photo(sha, f"Photo {sha[:4]}", 1600, 1200) for sha in shas))
    for number in range(ACTIVITIES):
        life = life.having("activities", Activity(f"a{number}", f"Activity {number}", photo(shas[number])))
    for number in range(PLACINGS):
        spot = list(WhichWeek)[number % 2], number % 7, list(Part)[number % 4]
        life = life.having("placings", Placing(f"p{number}", f"a{number % ACTIVITIES}", *spot, number))

    def fill(file: LifeFile) -> None:
        for sha in shas:
            file.keep_bytes("photos", sha, os.urandom(PHOTO_BYTES))
            file.keep_bytes("thumbnails", sha, os.urandom(SMALL_BYTES))

    file = create_life(path, life, fill)
    # Written as one change, as twenty thousand single ones would take a minute.
    edits = Edits(file)
    edits.do(name_me, "Large")
    with file.whole_change():
        file.db.execute(
            'insert into journal (at, who, words, "rows", "of", is_undone) '
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) "
            'select at, who, words, "rows", "of", is_undone from journal, n where number = 1',
            [ENTRIES],
        )
    file.close()


def _open(path: Path) -> None:
    Edits(open_life(path)).file.close()


def _open_raw(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        for noun in NOUNS:
            db.execute(f'select * from "{noun}"').fetchall()


def _in_new_process(script: str, path: Path) -> float:
    words = [sys.executable, "-c", script, str(path), *NOUNS]
    taken = [float(subprocess.run(words, capture_output=True, text=True, check=True).stdout) for _ in range(TIMES)]
    return statistics.median(taken)


def _edit(path: Path) -> float:
    edits = Edits(open_life(path))
    taken = _typical(EDITS, lambda number: edits.do(name_me, f"Name {number}"))
    edits.file.close()
    return taken


def _insert_raw(path: Path) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma journal_mode = delete")
        db.execute("pragma synchronous = full")
        db.execute("create table journal (number integer primary key, words text)")
        return _typical(EDITS, lambda number: db.execute("insert into journal (words) values (?)", [f"Name {number}"]))


def _typical(times: int, do: Callable[[int], object]) -> float:
    """The median time of one, in ms."""
    taken = []
    for number in range(times):
        began = time.perf_counter()
        do(number)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
