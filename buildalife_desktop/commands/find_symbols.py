"""symbols: find pictures by a word."""

from __future__ import annotations

import json
from argparse import Namespace

from ..model.picture import symbol_code
from ..model.said import Said
from ..pictures.packs.finder import Finder
from ..pictures.packs.pack_files import pack_of
from ..pictures.packs.pack_index import PackIndex
from ..pictures.packs.packs_here import packs_on
from ..pictures.symbol_words import languages_of_words
from ..pictures.symbols import Symbols
from ..words.catalogue import SOURCE_LANGUAGE
from ..words.language import Language
from .not_done import NotDone
from .plain_parser import PlainParser, one_of

USAGE = "WORD [--language CODE] [--json]"
EXAMPLE = "symbols tea"
MOST = 24


def add_words(parser: PlainParser) -> None:
    """What to look for."""
    parser.word("word", "WORD", Said("What to look for."), nargs="+")
    parser.option(
        "--language",
        Said("The language of the word, such as cy."),
        metavar="CODE",
        type=one_of(languages_of_words()),
        default=SOURCE_LANGUAGE,
    )
    parser.option("--json", Said("Write JSON, for scripts."), action="store_true")


def run(asked: Namespace, t: Language) -> int:
    """Write one picture a line: what it is called, then its name. As JSON, with its group and words.

    Those of packs that are on are found too; `packs list` tells whose they are.
    """
    word = " ".join(asked.word)
    symbols = Symbols.load(asked.language)
    found = Finder(symbols, [PackIndex(pack) for pack in packs_on()]).find(word, MOST)
    if asked.json:
        print(json.dumps([_told(*one, symbols) for one in found], indent=2, ensure_ascii=False))
        return 0
    if not found:
        raise NotDone(Said("There is no picture for {word}. Try another word.", word=word))
    for picture, name in found:
        print(picture, t(name), sep="\t")
    return 0


def _told(picture: str, name: str, symbols: Symbols) -> dict[str, object]:
    symbol = symbols.named(symbol_code(picture) or "")
    return {
        "picture": picture,
        "name": name,
        "group": symbol.group if symbol else pack_of(picture),
        "words": list(symbol.words) if symbol else [],
    }
