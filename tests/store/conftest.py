"""Real life files for the tests of the store."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_file import LifeFile
from buildalife_desktop.store.opening import create_life, open_life
from tests.drawn_week import life_from
from tests.store.whole_life import fill, whole_life

Window = Callable[[], Edits]


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A minute later at every look."""
    minutes = itertools.count()
    return lambda: datetime(2026, 11, 23, 9) + timedelta(minutes=next(minutes))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Leonard's life, with a week in it."""
    path = tmp_path / "Leonard.life"
    create_life(path, leonard()).close()
    return path


@pytest.fixture
def window(path: Path, clock: Callable[[], datetime]) -> Iterator[Window]:
    """Opens a window on Leonard's life; each call another one. All are closed at the end."""
    files: list[LifeFile] = []

    def opened() -> Edits:
        files.append(open_life(path))
        return Edits(files[-1], clock)

    yield opened
    for file in files:
        file.close()


@pytest.fixture
def edits(window: Window) -> Edits:
    return window()


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A life with something in every field, its photo and its voice."""
    path = tmp_path / "Zoë.life"
    create_life(path, whole_life(), fill).close()
    return path


def leonard() -> Life:
    """A plain week."""
    return life_from("mon: Gardening | Gardening, Café |\ntue: Shopping | |\nfri: Course | | Pub")
