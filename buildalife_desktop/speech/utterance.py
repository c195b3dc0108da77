"""Words that have become a sound."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buildalife_desktop.speech.word_mark import WordMark


@dataclass(frozen=True)
class Utterance:
    """Words as a WAV file in the cache, and when each word is heard.

    `marks` is empty where the voice does not tell: then the whole sentence is marked, for a guess by length is a
    quarter of a second out for one word in ten. `is_stand_in` is whether another voice than the one wished for spoke.
    """

    path: Path
    seconds: float
    marks: tuple[WordMark, ...] = ()
    is_stand_in: bool = False
