"""What a line with a picture says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LineOfWords:
    """What a line shows: a picture, a sentence, and a short note under it where there is one."""

    picture: str
    words: str
    note: str = ""
