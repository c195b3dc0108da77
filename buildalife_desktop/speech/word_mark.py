"""When one word is heard."""

from __future__ import annotations

from typing import NamedTuple


class WordMark(NamedTuple):
    """The word at `words[start:start + length]` is heard `ms` milliseconds after the sound begins."""

    start: int
    length: int
    ms: int
