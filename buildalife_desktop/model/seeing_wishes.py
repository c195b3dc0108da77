"""How somebody likes to see the app, beside theme and size of letters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shows(StrEnum):
    """What tiles show (content rule 7)."""

    BOTH = "pictures and words"
    PICTURES = "pictures only"
    WORDS = "words only"


@dataclass(frozen=True)
class SeeingWishes:
    """What tiles show, whether they stand further apart, whether things may move, and the side the bar begins on."""

    shows: Shows = Shows.BOTH
    has_big_gaps: bool = False
    has_movement: bool = False
    bar_is_left_handed: bool = False


SEEN_AS_DRAWN = SeeingWishes()
"""For somebody who wishes for nothing else."""
