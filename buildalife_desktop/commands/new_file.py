"""A file a command writes that is not a life."""

from __future__ import annotations

from pathlib import Path

from ..model.said import Said
from .not_done import NotDone
from .which_life import ENDING

_LIFE_BEGINS = b"SQLite format 3\0"


def new_file_word(word: str) -> Path:
    """Where a page or a sound goes. Raises NotDone where it would take the place of a life: that cannot be undone."""
    path = Path(word)
    if path.suffix.lower() == ENDING or _begins(path) == _LIFE_BEGINS:
        raise NotDone(Said("{file} is the name of a life. Choose another name for the new file.", file=path.name))
    return path


def _begins(path: Path) -> bytes:
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(len(_LIFE_BEGINS))
    except OSError:  # It cannot be written either, and whoever writes says so.
        return b""
