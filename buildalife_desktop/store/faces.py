"""The faces on the wall: whose lives are here.

On the way to the first screen, so nothing but the standard library is read: an unlocked life is plain SQLite.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..model.picture import NO_PICTURE, photo_sha256
from .form_number import NEWEST


@dataclass(frozen=True)
class Face:
    """A life as the wall shows it: its file, the person's name and picture, and the small photo where there is one.

    `is_readable` is False for a file that this app cannot open, torn or from a newer one: it is shown, never hidden.
    """

    path: Path
    name: str
    picture: str = NO_PICTURE
    thumbnail: bytes | None = None
    is_readable: bool = True
    theme: str = "calm"
    text_percent: int = 100


def faces_in(folder: Path) -> list[Face]:
    """Every life in this folder, the last one used first, those that need help last.

    A folder that is absent or cannot be read has none.
    """
    try:
        here = list(folder.iterdir())
    except OSError:
        return []
    paths = [path for path in here if path.suffix.lower() == ".life" and not path.name.startswith(".")]
    return those_that_open_first(face_of(path) for path in sorted(paths, key=_last_used, reverse=True))


def those_that_open_first(faces: Iterable[Face]) -> list[Face]:
    """The same faces, otherwise in their order."""
    return sorted(faces, key=lambda face: not face.is_readable)


def face_of(path: Path) -> Face:
    """The face of one life."""
    try:
        # Opened for writing: a change that a pulled plug cut short is tidied up by SQLite on the first look.
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=rw", uri=True)) as db:
            is_readable = db.execute("pragma user_version").fetchone()[0] <= NEWEST
            row = db.execute("select name, picture, theme, text_percent from me").fetchone()
            name, picture, theme, text_percent = row
            sha256 = photo_sha256(picture)
            kept = (
                db.execute("select bytes from thumbnail_bytes where sha256 = ?", [sha256]).fetchone()
                if sha256
                else None
            )
    except (sqlite3.Error, OSError, TypeError, ValueError, AttributeError):  # Whatever a torn file can hold.
        return Face(path, path.stem, is_readable=False)
    return Face(path, name or path.stem, picture, kept[0] if kept else None, is_readable, theme, text_percent)


def mark_used(path: Path) -> None:
    """Remember that this life was used now, for the order on the wall."""
    try:
        os.utime(path)
    except OSError:  # A folder that cannot be written only loses the order.
        return


def _last_used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
