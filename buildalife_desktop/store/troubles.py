"""The sentences for what goes wrong with a life file: what happened, then what to do."""

from __future__ import annotations

from pathlib import Path

from ..model.said import Said


def not_a_life(path: Path) -> Said:
    """For a file of another kind. One that is named as a life is told as a damaged one: it may have been one."""
    if path.suffix.lower() == ".life":
        return not_whole(path)
    return Said("The file {file} is not a life. Choose a file that ends in .life.", file=path.name)


def not_whole(path: Path) -> Said:
    """For a life with something in it that cannot be read."""
    return Said("The file {file} is damaged. Use a copy of it, if you have one.", file=path.name)


def cannot_write(path: Path) -> Said:
    """For a new file in a folder that is full, is gone, or cannot be written to."""
    return Said("{file} cannot be saved there. Choose another place with room.", file=path.name)


def cannot_open(path: Path, trouble: Exception) -> Said:
    """For a life that SQLite cannot open; `trouble` is what it says of it."""
    return _busy(path) if "locked" in str(trouble) else not_whole(path)


def cannot_change(path: Path, trouble: Exception) -> Said:
    """For a life that could be opened and now cannot be read or written; `trouble` is what SQLite says of it."""
    reason = str(trouble).lower()
    if "locked" in reason:
        return _busy(path)
    if "full" in reason:
        return Said("There is no room to save {file}. Make room, then try again.", file=path.name)
    if any(sign in reason for sign in ("readonly", "i/o error", "unable to open")):
        return Said("{file} cannot be changed here. Copy it to another place.", file=path.name)
    return not_whole(path)


def is_gone(path: Path) -> Said:
    """For a life that was open and is no longer in its place: a stick was pulled, or the file was moved."""
    return Said("{file} is not there any more. Put it back, then try again.", file=path.name)


def _busy(path: Path) -> Said:
    return Said("Another window is using {file}. Wait a little, then try again.", file=path.name)
