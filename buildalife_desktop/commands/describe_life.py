"""describe: a whole life as JSON."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from pathlib import Path

from ..model.said import Said
from ..store.connection import DatabaseTrouble
from ..store.life_file import LifeFile
from ..store.life_problem import LifeProblem
from ..store.opening import open_life
from ..store.telling import describe, save_keepsakes
from ..words.language import Language
from .making import room_beside
from .plain_parser import PlainParser
from .which_life import life_called, life_word

USAGE = "LIFE [--files FOLDER]"
EXAMPLE = "describe Leonard"


def add_words(parser: PlainParser) -> None:
    """Whose life, and where its pictures and sounds go."""
    parser.word("life", "LIFE", Said("The life: a file, or a name."), type=life_word)
    parser.option(
        "--files", Said("Put its photos and voices into this folder."), metavar="FOLDER", type=Path, default=None
    )


def run(asked: Namespace, t: Language) -> int:
    """Write the life to standard output, once its files are all in their folder."""
    path = life_called(asked.life)
    file = open_life(path)
    try:
        told = json.dumps(describe(file.read()), indent=2, ensure_ascii=False)
        if asked.files:
            _put_files(file, asked.files)
    except (DatabaseTrouble, ValueError, KeyError, TypeError) as trouble:
        raise LifeProblem(
            Said("Something in {file} is damaged. Use a copy of it, if you have one.", file=path.name)
        ) from trouble
    finally:
        file.close()
    print(told)
    return 0


def _put_files(file: LifeFile, folder: Path) -> None:
    """Every file is written before the first one gets its name."""
    with room_beside(folder) as room:
        save_keepsakes(file, room)
        folder.mkdir(exist_ok=True)
        for made in sorted(room.iterdir()):
            os.replace(made, folder / made.name)
