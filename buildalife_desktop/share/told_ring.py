"""A ring of my circle on paper."""

from __future__ import annotations

from dataclasses import dataclass

from .told_person import ToldPerson


@dataclass(frozen=True)
class ToldRing:
    """A ring, and who is in it."""

    words: str
    people: tuple[ToldPerson, ...]
