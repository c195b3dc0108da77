"""How words, letters and signs to write with are shown and called."""

from __future__ import annotations

import unicodedata

from ..access.alphabets import NUMBERS, letters_of, signs_of
from ..access.writing import Writing, capital
from ..model.life import Life
from ..model.my_word import MyWord
from ..words.language import Language
from . import signs
from .symbol_drawers import symbols
from .widgets.tile_face import TileFace

LETTER_SIZE = 38
MOST_DRAWN = 24
CAPITAL, BACK, ON = "capital", "back", "on"
"""What the second page of the letters has besides numbers and signs."""
_OF_NOUN = {**signs.OF_NOUN, "me": signs.ABOUT, "activities": signs.WEEK, "beginnings": signs.SPEAK}


def word_face(word: MyWord) -> TileFace:
    """A word with its picture, or with that of its kind."""
    return TileFace(word.words, word.picture or _OF_NOUN.get(word.noun, signs.SAID_BEFORE), colour="week")


def drawn_words(begun: str, language: str) -> list[MyWord]:
    """The names of drawings for what is begun."""
    found = symbols(language).find(begun, MOST_DRAWN) if begun else []
    return [MyWord(one.name, one.reference) for one in found]


def names_in(life: Life, language: str) -> tuple[str, ...]:
    """What is written with a capital wherever it stands: the people of my life, and I."""
    called = [person.name for person in life.people.values()]
    return tuple(name for name in (*called, life.person.name, *(("I",) if language == "en" else ())) if name)


def letter_faces(writing: Writing, language: str) -> list[tuple[str, TileFace]]:
    """The letters as they will be written: the first one of a sentence is a capital."""
    shown = [(letter, capital(letter) if writing.has_capital_next else letter) for letter in letters_of(language)]
    return [(letter, _face(as_written)) for letter, as_written in shown]


def sign_faces(t: Language, *, is_large: bool = False) -> list[tuple[str, TileFace]]:
    """Numbers, then signs with what they are called, then a capital and the ways of the caret.

    Where letters are large, the pictures of the last stand without words: there is room for one letter.
    """
    called = (t("Full stop"), t("Comma"), t("Question mark"), t("Exclamation mark"), t("Apostrophe"))
    named = [(sign, _face(sign, words)) for sign, words in zip(signs_of(t.code), called, strict=True)]
    ways = (
        (CAPITAL, t("Capital letter"), signs.EARLIER),
        (BACK, t("Back one letter"), signs.BACK),
        (ON, t("On one letter"), signs.NEXT),
    )
    faces = [(key, TileFace(words, sign, colour="week", hidden_words=is_large)) for key, words, sign in ways]
    return [*((number, _face(number)) for number in NUMBERS), *named, *faces]


def _face(letter: str, called: str = "") -> TileFace:
    """A sign that belongs over or under a letter has a circle to stand on."""
    is_alone = bool(unicodedata.category(letter[0]) in ("Mn", "Mc"))
    words = f"\N{DOTTED CIRCLE}{letter}" if is_alone else letter
    more = {"called": f"{words} {called}", "aloud": called} if called else {}
    return TileFace(words, colour="week", text_size=LETTER_SIZE, **more)  # type: ignore[arg-type]
