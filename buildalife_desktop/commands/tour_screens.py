"""tour: a picture of every screen."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from pathlib import Path

from ..model.said import Said
from ..words.catalogue import languages
from ..words.language import Language
from .not_done import NotDone
from .opened_life import opened_life
from .plain_parser import PlainParser, one_of
from .which_life import life_called, life_word
from .wrong_words import WrongWords

USAGE = "FOLDER [--life LIFE] [--screens A,B] [--theme T] [--text PERCENT] [--language CODE] [--size WxH]"
EXAMPLE = "tour pictures --life Leonard --size 1366x768"
SMALLEST, LARGEST = 320, 7680


def add_words(parser: PlainParser) -> None:
    """Where the pictures go, and how the screens are to look."""
    parser.word("folder", "FOLDER", Said("The folder for the pictures."), type=Path)
    parser.option("--life", Said("Show this life. Without it, Leonard is shown."), metavar="LIFE", type=life_word)
    parser.option("--screens", Said("Only these screens."), metavar="A,B", type=_names)
    parser.option("--theme", Said("The colours."), metavar="T")
    parser.option("--text", Said("How big the words are: 100 to 300."), metavar="PERCENT", type=_percent, default=100)
    parser.option("--language", Said("The language."), metavar="CODE", type=one_of(languages()), default="en")
    parser.option("--size", Said("How big the window is."), metavar="WxH", type=_size, default=(1366, 768))


def run(asked: Namespace, t: Language) -> int:
    """Draw every screen with no window to be seen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    life = life_called(asked.life) if asked.life else None
    if life:
        with opened_life(asked.life) as file:
            file.read()
    try:
        from ..ui.tour import make_tour
    except ImportError as missing:
        raise NotDone(Said("The screens cannot be drawn. Run packaging/run once to put that right.")) from missing
    return make_tour(
        folder=asked.folder,
        life=life,
        screens=asked.screens,
        theme=asked.theme,
        text_percent=asked.text,
        language=asked.language,
        size=asked.size,
    )


def _names(word: str) -> list[str]:
    return [name.strip() for name in word.split(",") if name.strip()]


def _percent(word: str) -> int:
    number = word.removesuffix("%")
    if not number.isascii() or not number.isdigit() or not 100 <= int(number) <= 300:
        raise WrongWords(Said("{word} is not a size for text. Write a number from 100 to 300.", word=word))
    return int(number)


def _size(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", word.lower())
    sides = tuple(int(side) for side in found.groups()) if found else ()
    if len(sides) != 2 or not all(SMALLEST <= side <= LARGEST for side in sides):
        raise WrongWords(Said("{word} is not a size. Write it like this: 1366x768", word=word))
    return sides[0], sides[1]
