"""symbols: find pictures by a word."""

from __future__ import annotations

import json
from argparse import Namespace

from ..model.said import Said
from ..pictures.symbols import Symbols
from ..words.catalogue import SOURCE_LANGUAGE
from ..words.language import Language
from .not_done import NotDone
from .plain_parser import PlainParser, one_of

USAGE = "WORD [--language CODE] [--json]"
EXAMPLE = "symbols tea"
MOST = 24
LANGUAGES_SO_FAR = (SOURCE_LANGUAGE,)


def add_words(parser: PlainParser) -> None:
    """What to look for."""
    parser.word("word", "WORD", Said("What to look for."), nargs="+")
    parser.option(
        "--language",
        Said("The language of the word. So far there is only en."),
        metavar="CODE",
        type=one_of(LANGUAGES_SO_FAR),
        default=SOURCE_LANGUAGE,
    )
    parser.option("--json", Said("Write JSON, for scripts."), action="store_true")


def run(asked: Namespace, t: Language) -> int:
    """Write one picture a line: what a life calls it, then its name. As JSON, with its group and words."""
    word = " ".join(asked.word)
    found = Symbols.load().find(word, MOST)
    if asked.json:
        told = [
            {"picture": one.reference, "name": one.name, "group": one.group, "words": list(one.words)} for one in found
        ]
        print(json.dumps(told, indent=2, ensure_ascii=False))
        return 0
    if not found:
        raise NotDone(Said("There is no picture for {word}. Try another word.", word=word))
    for one in found:
        print(one.reference, t(one.name), sep="\t")
    return 0
