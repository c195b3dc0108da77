"""Takes many photos in: files and whole folders, two at a time, in order, and can be stopped at any moment."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from buildalife_desktop.model.said import Said
from buildalife_desktop.pictures.intake import take_in
from buildalife_desktop.pictures.photo_problem import PhotoProblem
from buildalife_desktop.pictures.taken_in import TakenIn
from buildalife_desktop.pictures.taken_photo import TakenPhoto

WORKERS = 2
IN_HAND = 4
"""Photos begun but not yet handed over; more would only take memory."""

ENDINGS = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".heic", ".heif", ".webp", ".gif", ".bmp", ".tif", ".tiff", "")
)
"""Files looked at in a folder; videos and letters beside the photos are passed over without a word."""


def take_in_many(chosen: Iterable[Path]) -> Generator[TakenIn, None, None]:
    """Each photo in these files and folders, in order, as soon as it is ready.

    Closing the generator stops the rest; what was handed over stays with whoever has it.
    """
    files = files_in(chosen)
    waiting = iter(files)
    begun: deque[tuple[Path, Future[TakenPhoto]]] = deque()
    pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="photos")
    try:
        for done in range(1, len(files) + 1):
            while len(begun) < IN_HAND and (path := next(waiting, None)):
                begun.append((path, pool.submit(take_in, path)))
            path, coming = begun.popleft()
            yield _became_of(path, coming, done, len(files))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def files_in(chosen: Iterable[Path]) -> list[Path]:
    """The files to look at: those chosen, and in chosen folders those that may be photos, each once."""
    files: dict[Path, None] = {}
    for path in chosen:
        for file in _in_folder(path) if path.is_dir() else (path,):
            files.setdefault(file)
    return list(files)


def what_was_left_out(problems: Sequence[PhotoProblem]) -> Said | None:
    """One sentence about everything that could not be taken in; None when all went well."""
    if len(problems) < 2:
        return problems[0].said if problems else None
    name = problems[0].said.fields["name"]
    return Said("{count} pictures could not be read. The first is {name}.", count=len(problems), name=name)


def _became_of(path: Path, coming: Future[TakenPhoto], done: int, total: int) -> TakenIn:
    try:
        return TakenIn(path, done, total, photo=coming.result())
    except PhotoProblem as problem:
        return TakenIn(path, done, total, problem=problem)


def _in_folder(folder: Path) -> Iterator[Path]:
    """As a file manager shows them: folders within too, `IMG_9` before `IMG_10`, nothing hidden."""
    for where, inside, names in os.walk(folder):
        inside[:] = sorted((name for name in inside if not _is_hidden(name)), key=_as_counted)
        for name in sorted(names, key=_as_counted):
            if not _is_hidden(name) and Path(name).suffix.lower() in ENDINGS:
                yield Path(where, name)


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def _as_counted(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", name) if part]
