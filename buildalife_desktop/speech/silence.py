"""Sounds with nothing in them, and how long words would take."""

from __future__ import annotations

import wave
from pathlib import Path

SAMPLES_A_SECOND = 22050
LETTERS_A_WORD = 6
"""An English word and the space behind it: what voices mean by words a minute."""


def spoken_seconds(words: str, speed: int) -> float:
    """About how long `words` take at `speed` words a minute; at least half a second."""
    return max(0.5, len(words) / LETTERS_A_WORD * 60 / speed)


def write_silence(seconds: float, to: Path) -> None:
    """A WAV of silence at `to`."""
    with wave.open(str(to), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(SAMPLES_A_SECOND)
        wav.writeframes(bytes(2 * round(seconds * SAMPLES_A_SECOND)))
