"""How somebody likes to hear the app."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class ReadsByItself(StrEnum):
    """What is read aloud without being asked for."""

    TITLES = "titles"
    TITLES_AND_TILES = "titles and tiles"
    NOTHING = "nothing"


@dataclass(frozen=True)
class HearingWishes:
    """The voice and what it reads. `voices` holds `language=voice` for each language a voice was chosen for.

    `words_a_minute` is the speed, `pitch` 0 to 100 where the voice can.
    """

    voices: tuple[str, ...] = ()
    words_a_minute: int = 160
    pitch: int = 50
    reads: ReadsByItself = ReadsByItself.TITLES
    marks_words: bool = True
    has_captions: bool = False

    def __post_init__(self) -> None:
        if not 60 <= self.words_a_minute <= 400:
            raise ValueError(f"60 to 400 words are spoken in a minute, not {self.words_a_minute}")
        if not 0 <= self.pitch <= 100:
            raise ValueError(f"a pitch is 0 to 100, not {self.pitch}")

    def voice_for(self, language: str) -> str:
        """The id of the voice chosen for a language; "" where none was."""
        chosen = dict(one.partition("=")[::2] for one in self.voices)
        return chosen.get(language, "")

    def with_voice(self, language: str, voice: str) -> HearingWishes:
        """The same wishes, with this voice for this language."""
        others = tuple(one for one in self.voices if one.partition("=")[0] != language)
        return replace(self, voices=(*others, f"{language}={voice}"))


HEARD_AS_SPOKEN = HearingWishes()
"""For somebody who wishes for nothing else."""
