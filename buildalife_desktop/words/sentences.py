"""A text as the sentences it is read aloud in."""

from __future__ import annotations

import re

# A full stop, question or exclamation mark in the scripts the app speaks, with any quote or bracket that closes after
# it. Chinese and Japanese leave no space behind theirs.
_SPACED_END = re.compile(r"(?<=[.!?…؟۔।॥])([\"'”’)\]»]*)\s+")
_UNSPACED_END = re.compile(r"(?<=[。！？])(?=.)")
_LINE = re.compile(r"\s*[\r\n\u2028\u2029]+\s*")
_GOES_ON = re.compile(r"(?:^|\s|\()(?:Mr|Mrs|Ms|Dr|St|Rd|Prof|Rev|e\.g|i\.e|[A-Z])\.$")


def sentences_of(text: str) -> list[str]:
    """The sentences in order, none of them empty. Each line is at least one sentence, full stop or not.

    "Dr. Shah" and "J. Smith" stay whole, for a voice that stops after "Dr." is hard to follow.
    """
    return [sentence for line in _LINE.split(text) for sentence in _in_line(line)]


def _in_line(line: str) -> list[str]:
    sentences: list[str] = []
    for piece in _pieces(line):
        if sentences and _GOES_ON.search(sentences[-1]):
            sentences[-1] = f"{sentences[-1]} {piece}"
        else:
            sentences.append(piece)
    return sentences


def _pieces(line: str) -> list[str]:
    marked = _UNSPACED_END.sub("\n", _SPACED_END.sub(r"\1\n", line))
    return [piece.strip() for piece in marked.split("\n") if piece.strip()]
