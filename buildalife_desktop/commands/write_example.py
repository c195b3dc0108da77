"""example: write the life of one of the two example people."""

from __future__ import annotations

from argparse import Namespace

from ..model.said import Said
from ..store.examples import EXAMPLES, example_life
from ..words.language import Language
from .making import make_life
from .plain_parser import PlainParser, one_of
from .which_life import life_word, new_life_called

USAGE = "leonard|penny LIFE"
EXAMPLE = "example leonard Leonard.life"


def add_words(parser: PlainParser) -> None:
    """Who, and where to."""
    parser.word("who", "leonard|penny", Said("Whose life."), type=one_of(EXAMPLES))
    parser.word("life", "LIFE", Said("The new file. A name alone goes where lives are kept."), type=life_word)


def run(asked: Namespace, t: Language) -> int:
    """Write the example; a file that is there already is left alone."""
    path = new_life_called(asked.life)
    make_life(path, example_life(asked.who))
    print(t("{file} is made.", file=path))
    return 0
