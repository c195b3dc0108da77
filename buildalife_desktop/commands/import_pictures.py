"""import: photos into a life, from files and folders."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from ..model.photo import Photo
from ..model.picture import photo
from ..model.said import Said
from ..model.verbs.keepsakes import keep_photos
from ..pictures.intake_many import take_in_many, what_was_left_out
from ..pictures.taken_in import TakenIn
from ..pictures.taken_photo import TakenPhoto
from ..store.edits import Edits
from ..store.life_file import LifeFile
from ..words.language import Language
from .not_done import NotDone
from .opened_life import opened_life
from .plain_parser import PlainParser
from .which_life import life_word

USAGE = "LIFE PICTURE... [--json]"
EXAMPLE = "import Leonard photos"
WHO = "a supporter"


def add_words(parser: PlainParser) -> None:
    """Whose life, and which photos."""
    parser.word("life", "LIFE", Said("The life: a file, or a name."), type=life_word)
    parser.word("pictures", "PICTURE", Said("Photos, or folders of photos."), nargs="+", type=Path)
    parser.option("--json", Said("Write JSON, for scripts."), action="store_true")


def run(asked: Namespace, t: Language) -> int:
    """Take in what can be read, and say what could not. It is one change, and one Undo takes it back."""
    with opened_life(asked.life) as file:
        came = _take_in(file, asked.pictures)
    if not came:
        raise NotDone(Said("There are no pictures there. Choose other files or folders."))
    left_out = what_was_left_out([one.problem for one in came if one.problem])
    if asked.json:
        print(json.dumps(_told(came, t), indent=2, ensure_ascii=False))
    elif any(one.photo for one in came):
        n = len({one.photo.sha256 for one in came if one.photo})
        print(t.many("{n} picture is in the life.", "{n} pictures are in the life.", n))
    if left_out:
        raise NotDone(left_out)
    return 0


def _take_in(file: LifeFile, chosen: list[Path]) -> list[TakenIn]:
    """Each photo is kept as it comes, so that a stop half way through keeps what is in."""
    edits = Edits(file, who=WHO)
    came: list[TakenIn] = []
    facts: list[Photo] = []
    try:
        with closing(take_in_many(chosen)) as coming, _shown(coming) as shown:
            for one in shown:
                if one.photo:
                    facts.append(_fact(one.photo))  # First: a stop may come as soon as the bytes are in.
                    _keep(file, one.photo)
                came.append(_without_bytes(one))
    finally:
        there = set(file.kept("photos"))
        arrived = [fact for fact in facts if fact.id in there]
        if arrived:
            edits.do(keep_photos, *arrived)
    return came


def _fact(taken: TakenPhoto) -> Photo:
    return Photo(taken.sha256, taken.name, taken.width, taken.height, taken.taken_on, date.today())


def _keep(file: LifeFile, taken: TakenPhoto) -> None:
    with file.whole_change():
        file.keep_bytes("photos", taken.sha256, taken.jpeg)
        file.keep_bytes("thumbnails", taken.sha256, taken.thumbnail)


def _without_bytes(one: TakenIn) -> TakenIn:
    """A thousand photos would not fit into memory; they are in the file by now."""
    return replace(one, photo=replace(one.photo, jpeg=b"", thumbnail=b"")) if one.photo else one


@contextmanager
def _shown(coming: Iterator[TakenIn]) -> Iterator[Iterator[TakenIn]]:
    """A bar on a terminal; nothing in a script's pipe or file."""
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def one_by_one() -> Iterator[TakenIn]:
            for one in coming:
                yield one
                bar.update(task, completed=one.done, total=one.total)

        yield one_by_one()


def _told(came: list[TakenIn], t: Language) -> dict[str, list[dict[str, str]]]:
    return {
        "taken": [{"file": str(one.path), "picture": photo(one.photo.sha256)} for one in came if one.photo],
        "left_out": [{"file": str(one.path), "why": t.tell(one.problem.said)} for one in came if one.problem],
    }
