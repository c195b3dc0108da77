"""create: a life from JSON, as describe writes it."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from ..model.said import Said
from ..store.telling import life_from
from ..words.language import Language
from .making import make_life
from .not_done import NotDone
from .plain_parser import PlainParser
from .which_life import life_word, new_life_called

USAGE = "LIFE --from JSON [--files FOLDER]"
EXAMPLE = "create Leonard.life --from leonard.json"
STANDARD_INPUT = "-"


def add_words(parser: PlainParser) -> None:
    """The new life, and what it is made from."""
    parser.word("life", "LIFE", Said("The new file. A name alone goes where lives are kept."), type=life_word)
    parser.option(
        "--from", Said("The JSON. A dash reads it from standard input."), metavar="JSON", dest="source", required=True
    )
    parser.option("--files", Said("The folder with its photos and voices."), metavar="FOLDER", type=Path, default=None)


def run(asked: Namespace, t: Language) -> int:
    """Make the life, or leave nothing behind."""
    path = new_life_called(asked.life)
    try:
        make_life(path, life_from(_read(asked.source)), asked.files)
    except (OverflowError, UnicodeError, RecursionError) as wrong:
        raise NotDone(Said("The JSON says something that a life cannot keep.")) from wrong
    print(t("{file} is made.", file=path))
    return 0


def _read(source: str) -> Any:
    """The JSON in a file. PowerShell writes UTF-16, so bytes are read and JSON finds out which letters they are."""
    name = "-" if source == STANDARD_INPUT else Path(source).name
    try:
        written = sys.stdin.buffer.read() if source == STANDARD_INPUT else Path(source).read_bytes()
    except FileNotFoundError as missing:
        raise NotDone(Said("There is no file called {file}. Look for it in another place.", file=name)) from missing
    except OSError as trouble:
        raise NotDone(Said("The file {file} cannot be read. Check that it is yours.", file=name)) from trouble
    try:
        return json.loads(written)
    except (ValueError, RecursionError) as wrong:
        raise NotDone(Said("The file {file} is not JSON. Use one that describe wrote.", file=name)) from wrong
