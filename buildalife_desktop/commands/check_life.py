"""check: whether a life file is whole."""

from __future__ import annotations

from argparse import Namespace

from ..model.said import Said
from ..store.checking import trouble_in
from ..words.language import Language
from .not_done import NotDone
from .plain_parser import PlainParser
from .which_life import life_called, life_word

USAGE = "LIFE"
EXAMPLE = "check Leonard"


def add_words(parser: PlainParser) -> None:
    """The life to look at."""
    parser.word("life", "LIFE", Said("The life to look at: a file, or a name."), type=life_word)


def run(asked: Namespace, t: Language) -> int:
    """Say whether it is whole."""
    path = life_called(asked.life)
    found = trouble_in(path)
    if found:
        raise NotDone(found)
    print(t("{file} is whole.", file=path.name))
    return 0
