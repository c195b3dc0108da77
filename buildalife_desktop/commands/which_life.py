"""Which file somebody means by a LIFE."""

from __future__ import annotations

from pathlib import Path

from ..model.said import Said
from ..paths import lives_folder
from .wrong_words import WrongWords

ENDING = ".life"


def life_word(word: str) -> str:
    """A LIFE as it was written. Raises WrongWords where it is empty."""
    if not word.strip():
        raise WrongWords(Said("Say which life you mean: a file, or a name."))
    return word


def life_called(word: str) -> Path:
    """The file of a life that is there: a path, with or without its ending, or a name in the folder of lives.

    Where there is none, the path as it was written, for the sentence that says so.
    """
    as_written = Path(word)
    near = [as_written, as_written.with_name(as_written.name + ENDING)] if as_written.name else [as_written]
    for path in (*near, *_in_the_folder(word)):
        if _is_file(path):
            return path
    return as_written


def new_life_called(word: str) -> Path:
    """Where a new life goes: a path as it is written, and a bare name into the folder of lives, which is then there."""
    path = Path(word)
    has_ending = bool(path.suffix) and " " not in path.suffix  # "J. Smith" has none
    if path.name != word or has_ending:
        return path
    folder = lives_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # Whoever writes the file says that it cannot be written.
        pass
    return folder / f"{word}{ENDING}"


def _in_the_folder(name: str) -> list[Path]:
    """Lives of this name on this computer, in small or capital letters."""
    try:
        there = sorted(lives_folder().iterdir())
    except OSError:
        return []
    same = [path for path in there if name.casefold() in (path.name.casefold(), path.stem.casefold())]
    return sorted(same, key=lambda path: name not in (path.name, path.stem))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # A name too long for the disk.
        return False
