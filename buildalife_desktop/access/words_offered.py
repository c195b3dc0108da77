"""Which words are offered while somebody writes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from ..model.my_word import MyWord
from .writing import ENDS, Writing

MOST = 12


def words_offered(writing: Writing, mine: Sequence[MyWord], drawn: Sequence[MyWord], most: int = MOST) -> list[MyWord]:
    """At most `most` words that may come next, the likeliest first.

    First lines of mine that go on as it is written, then my words that begin so, then `drawn`, the names of drawings
    that do. Where nothing is begun, or nothing begins so, they are mine in their own order: those of all kinds.
    """
    plain = _plain(writing.begun)
    going_on = _going_on(writing, mine)
    if not plain:
        there = _plain(writing.left)
        return _first([*going_on, *(word for word in mine if _plain(word.words) not in there)] or mine, most)
    at_first = [word for word in mine if _plain(word.words).startswith(plain)]
    inside = [word for word in mine if _has_word(word, plain)]
    drawn_first = [word for word in drawn if _plain(word.words).startswith(plain)]
    drawn_inside = [word for word in drawn if _has_word(word, plain)]
    return _first([*going_on, *at_first, *inside, *drawn_first, *drawn_inside] or mine, most)


def _going_on(writing: Writing, mine: Sequence[MyWord]) -> list[MyWord]:
    """Mine that begin with all of this sentence so far, where that is more than one word."""
    start = max(writing.left.rstrip().rfind(end) for end in ENDS) + 1
    sentence = _plain(writing.left[start:].lstrip())
    if " " not in sentence:
        return []
    return [word for word in mine if _plain(word.words).startswith(sentence) and len(word.words) > len(sentence)]


def _has_word(word: MyWord, plain: str) -> bool:
    return any(part.startswith(plain) for part in _plain(word.words).split())


def _plain(words: str) -> str:
    """Without accents and capitals."""
    apart = unicodedata.normalize("NFKD", words)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def _first(words: Iterable[MyWord], most: int) -> list[MyWord]:
    found: dict[str, MyWord] = {}
    for word in words:
        found.setdefault(word.words.casefold(), word)
    return list(found.values())[:most]
