"""open: the window, on the face wall or on one life."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from ..model.said import Said
from ..words.language import Language
from .not_done import NotDone
from .plain_parser import PlainParser
from .which_life import life_called, life_word

USAGE = "LIFE"
EXAMPLE = "open Leonard"
WITHOUT_A_SCREEN = "example, export, describe, create, import, check, say, symbols, packs, tour"


def add_words(parser: PlainParser) -> None:
    """The life to open, or nothing for the face wall."""
    parser.word("life", "LIFE", Said("The life to open: a file, or a name."), nargs="?", type=life_word)


def run(asked: Namespace, t: Language) -> int:
    """Open the window, and come back when it is closed."""
    _look_for_a_screen()
    path = None
    if asked.life:
        path = life_called(asked.life).absolute()
        # The window would take a while to come up and then have nothing to show.
        from .opened_life import opened_life

        with opened_life(asked.life) as file:
            file.read()
    try:
        from ..app import open_window
    except ImportError as missing:
        raise NotDone(Said("The window cannot start. Run packaging/run once to put that right.")) from missing
    return open_window(path)


def _look_for_a_screen() -> None:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NotDone(Said("There is no screen here. These work without one: {words}.", words=WITHOUT_A_SCREEN))
