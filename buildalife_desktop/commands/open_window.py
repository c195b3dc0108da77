"""open: the window, on the face wall or on one life."""

from __future__ import annotations

from argparse import Namespace

from ..model.said import Said
from ..words.language import Language
from .plain_parser import PlainParser
from .which_life import life_called, life_word
from .window import look_for_a_screen, open_on

USAGE = "LIFE"
EXAMPLE = "open Leonard"


def add_words(parser: PlainParser) -> None:
    """The life to open, or nothing for the face wall."""
    parser.word("life", "LIFE", Said("The life to open: a file, or a name."), nargs="?", type=life_word)


def run(asked: Namespace, t: Language) -> int:
    """Open the window, and come back when it is closed."""
    look_for_a_screen()
    path = None
    if asked.life:
        path = life_called(asked.life).absolute()
        # The window would take a while to come up and then have nothing to show.
        from .opened_life import opened_life

        with opened_life(asked.life) as file:
            file.read()
    return open_on(path)
