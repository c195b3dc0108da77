"""What every kind of voice promises."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark

MIDDLE_PITCH = 50
"""As high as the voice is by itself."""


class Voice(Protocol):
    """Something that turns words into WAV files: the computer's own voices, a better one, or silence.

    The service calls it from one thread of its own and may wait in it; `close` comes from another thread.
    """

    name: str
    """Tells its sounds in the cache from those of other kinds of voice."""

    def warm(self) -> None:
        """Get ready ahead of the first words. Raises NoVoice."""

    def choices(self) -> Sequence[VoiceChoice]:
        """The voices there are. Raises NoVoice."""

    def write(self, words: str, voice: str, speed: int, to: Path, pitch: int = MIDDLE_PITCH) -> Sequence[WordMark]:
        """Write `words` as a PCM WAV at `to`, spoken by `voice` (an id or a language) at `speed` words a minute.

        `pitch` is 0 to 100, where the voice can. Returns when each word is heard, or nothing when it cannot tell.
        Raises NoVoice or NotSaid.
        """

    def close(self) -> None:
        """Let go of everything, at once; a `write` under way raises NotSaid."""
