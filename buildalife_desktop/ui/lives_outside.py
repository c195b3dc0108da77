"""Lives on sticks and in the usual folders. Looked for beside the window (`SlowWork`), for a stick can be slow."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..paths import lives_folder
from ..store.faces import Face, face_of, those_that_open_first
from ..words.language import Language
from .outside_places import places_for_photos, places_to_save

MOST_LOOKED_AT = 5000
"""Files and folders looked at in one place: a whole disk would take minutes."""


Files = tuple[tuple[Path, float], ...]
"""Files of lives, each with when it was last written."""


def lives_outside(t: Language) -> Files:
    """The lives that are not in the app's own folder: on sticks first, the newest first in each place."""
    places = {place.path: None for place in (*places_to_save(t), *places_for_photos(t))}
    found: dict[Path, float] = {}
    for place in places:
        found |= dict(sorted(_lives_in(place), key=lambda life: -life[1]))
    own = lives_folder().resolve()
    return tuple((path, written) for path, written in found.items() if path.resolve().parent != own)


def faces_of(lives: Files) -> tuple[Face, ...]:
    """Whose lives they are, those that need help last."""
    return tuple(those_that_open_first(face_of(path) for path, _ in lives))


def _lives_in(place: Path) -> Iterator[tuple[Path, float]]:
    """In a place, and in the folders in it."""
    inside = list(_inside(place))
    for entry in inside:
        if _is_life(entry):
            yield Path(entry.path), _written(entry)
    looked_at = len(inside)
    for entry in inside:
        if looked_at < MOST_LOOKED_AT and not entry.name.startswith(".") and _is_folder(entry):
            for deeper in _inside(Path(entry.path)):
                looked_at += 1
                if _is_life(deeper):
                    yield Path(deeper.path), _written(deeper)


def _inside(folder: Path) -> Iterable[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as here:
            return sorted(here, key=lambda entry: entry.name)
    except OSError:  # Closed to us, or pulled out just now.
        return ()


def _is_life(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower().endswith(".life") and not entry.name.startswith(".") and not _is_folder(entry)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _written(entry: os.DirEntry[str]) -> float:
    try:
        return entry.stat().st_mtime
    except OSError:
        return 0.0
