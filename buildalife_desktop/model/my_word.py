"""A word to write with."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE

_NAMES = frozenset({"people", "places", "me"})
_AS_SAID = frozenset({"lines", "beginnings"})


@dataclass(frozen=True)
class MyWord:
    """A word, name or whole line to write with, its picture, and the noun it comes from.

    `noun` is one of `life.NOUNS`, `me`, `beginnings` for how several of my lines begin, or `drawn` for the name of a
    drawing.
    """

    words: str
    picture: str = NO_PICTURE
    noun: str = "drawn"

    @property
    def is_name(self) -> bool:
        """Whether it is the name of somebody or somewhere, which keeps its capital."""
        return self.noun in _NAMES

    @property
    def stays_as_it_is(self) -> bool:
        """Whether it is written just so in the middle of a sentence too."""
        return self.is_name or self.noun in _AS_SAID
