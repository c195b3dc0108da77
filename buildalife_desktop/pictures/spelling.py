"""Words as people type them: with or without accents, one or many, one slip of the finger."""

from __future__ import annotations

import re
import unicodedata

SHORTEST_TO_MISSPELL = 4
"""Shorter words are one slip away from too many others (`cat`, `cup`, `car`)."""

# Vowel signs of Indian scripts are parts of a word, though no letters of their own. Two of their signs end sentences.
_WORD = re.compile(r"[\w\u0900-\u0963\u0966-\u0DFF\u200C\u200D]+")


def fold(text: str) -> str:
    """Without accents, capitals and apostrophes: `Café` and `CAFE` are the same word, `Baby's` is `babys`."""
    if text.isascii():  # Most are, and it takes a third of the time.
        return text.replace("'", "").lower()
    apart = unicodedata.normalize("NFKD", text.replace("'", "").replace("’", ""))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def words_of(folded: str) -> list[str]:
    """The words in a folded text."""
    return _WORD.findall(folded)


_OF_ONE = {"buses": "bus", "gases": "gas", "knives": "knife", "wives": "wife", "lives": "life", "shelves": "shelf",
           "scarves": "scarf", "loaves": "loaf", "halves": "half", "leaves": "leaf", "tomatoes": "tomato",
           "potatoes": "potato", "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
           "mice": "mouse"}  # fmt: skip


def singular(word: str) -> str:
    """A plural and its singular give the same: `dogs` and `dog`, `churches` and `church`, `knives` and `knife`."""
    if word in _OF_ONE:
        return _OF_ONE[word]
    if len(word) < 4 or word.endswith("ss") or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def is_one_slip(meant: str, typed: str) -> bool:
    """Whether one letter missing, extra, wrong, or swapped with its neighbour turns one into the other."""
    if abs(len(meant) - len(typed)) > 1 or meant == typed:
        return False
    start = _same_start(meant, typed)
    meant, typed = meant[start:], typed[start:]
    return (
        meant[1:] == typed[1:]
        or meant[1:] == typed
        or meant == typed[1:]
        or (meant[:2] == typed[:2][::-1] and meant[2:] == typed[2:])
    )


def _same_start(one: str, other: str) -> int:
    for place, (letter, its) in enumerate(zip(one, other, strict=False)):
        if letter != its:
            return place
    return min(len(one), len(other))
