"""say: speak, or write the speech to a file."""

from __future__ import annotations

from argparse import Namespace

from ..model.said import Said
from ..speech.saying import say_aloud, write_speech
from ..words.language import Language
from .new_file import new_file_word
from .plain_parser import PlainParser

USAGE = "TEXT [--to WAV]"
EXAMPLE = 'say "My week"'


def add_words(parser: PlainParser) -> None:
    """What to say, and where to."""
    parser.word("text", "TEXT", Said("What to say, in quotation marks."))
    parser.option("--to", Said("Write the sound into this file."), metavar="WAV", type=new_file_word, default=None)


def run(asked: Namespace, t: Language) -> int:
    """Say it, and wait until it is said."""
    if asked.to is None:
        say_aloud(asked.text)
    else:
        write_speech(asked.text, asked.to)
        print(t("{file} is made.", file=asked.to))
    return 0
