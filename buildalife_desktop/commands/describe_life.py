"""describe: a whole life as JSON."""

from __future__ import annotations

import json
import os
import re
from argparse import Namespace
from pathlib import Path

from ..model.said import Said
from ..store.life_file import KEEPSAKES, LifeFile
from ..store.life_problem import LifeProblem
from ..store.telling import describe, save_keepsakes
from ..store.troubles import not_whole
from ..words.language import Language
from .making import room_beside
from .opened_life import opened_life
from .plain_parser import PlainParser
from .which_life import life_word

USAGE = "LIFE [--files FOLDER]"
EXAMPLE = "describe Leonard"
_HASH = re.compile("[0-9a-f]{64}")


def add_words(parser: PlainParser) -> None:
    """Whose life, and where its pictures and sounds go."""
    parser.word("life", "LIFE", Said("The life: a file, or a name."), type=life_word)
    parser.option(
        "--files", Said("Put its photos and voices into this folder."), metavar="FOLDER", type=Path, default=None
    )


def run(asked: Namespace, t: Language) -> int:
    """Write the life to standard output, once its files are all in their folder."""
    with opened_life(asked.life) as file:
        told = json.dumps(describe(file.read()), indent=2, ensure_ascii=False)
        if asked.files:
            _put_files(file, asked.files)
    print(told)
    return 0


def _put_files(file: LifeFile, folder: Path) -> None:
    """Every file is written before the first one gets its name."""
    if not all(_HASH.fullmatch(sha256) for kind in KEEPSAKES for sha256 in file.kept(kind)):
        # A life from elsewhere: such a name could lead out of the folder.
        raise LifeProblem(not_whole(file.path))
    with room_beside(folder) as room:
        save_keepsakes(file, room)
        folder.mkdir(exist_ok=True)
        for made in sorted(room.iterdir()):
            os.replace(made, folder / made.name)
