"""A small log for whoever mends the app: what went wrong and where in the code, never anything about a person.

Messages of exceptions and the values in a traceback can hold a name or a path, so neither is written: only the kinds of
exceptions and the places in the code they came through (content rule 27).
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from . import paths

_LARGEST_BYTES = 200_000
_OLDER_FILES = 2

_hooks_before: list[tuple[Callable[..., object], Callable[..., object]]] = []

_log = logging.getLogger("buildalife")
_log.propagate = False
_log.addHandler(logging.NullHandler())


class _QuietFile(RotatingFileHandler):
    """A log file that says nothing when the disk is full: a log must not stop or disturb the app."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Do without this line."""


def open_logbook() -> None:
    """Start writing to the log file, also what goes wrong unforeseen. A log that cannot be written is done without."""
    close_logbook()
    try:
        path = paths.log_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _QuietFile(path, maxBytes=_LARGEST_BYTES, backupCount=_OLDER_FILES, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _watch_for_the_unforeseen()


def close_logbook() -> None:
    """Stop writing, and leave what goes wrong to whoever looked after it before."""
    for handler in [one for one in _log.handlers if isinstance(one, _QuietFile)]:
        _log.removeHandler(handler)
        handler.close()
    if _hooks_before:
        sys.excepthook, threading.excepthook = _hooks_before.pop()


def note(event: str) -> None:
    """Write that something happened: a fixed phrase such as "window opened", with nothing of the person in it."""
    _log.info("%s", event)


def note_problem(problem: BaseException) -> None:
    """Write what kind of problem it was, what it came from, and through which lines of code, without any values."""
    _log.error("%s", "\n".join(_described(problem)))


def _described(problem: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = problem
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines += [_kind(current), *_places(current.__traceback__)]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines


def _kind(problem: BaseException) -> str:
    kind = type(problem)
    number = f" {problem.errno}" if isinstance(problem, OSError) and problem.errno else ""
    return f"{kind.__module__}.{kind.__qualname__}{number}"


def _places(trace: TracebackType | None) -> list[str]:
    """File names without their folders: a folder may be named after a person."""
    return [f"  {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}" for frame, line in walk_tb(trace)]


def _watch_for_the_unforeseen() -> None:
    show, show_from_thread = sys.excepthook, threading.excepthook
    _hooks_before.append((show, show_from_thread))

    def note_and_show(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            note_problem(problem)
        show(kind, problem, trace)

    def note_and_show_from_thread(problem: threading.ExceptHookArgs) -> None:
        if problem.exc_value is not None:
            note_problem(problem.exc_value)
        show_from_thread(problem)

    sys.excepthook, threading.excepthook = note_and_show, note_and_show_from_thread
