"""What is to be spoken, and how."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class SpokenWish:
    """Words, the voice for them (an id or a language), `speed` in words a minute, `pitch` 0 to 100.

    `language` is that of the words, for where this computer has not the voice.
    """

    words: str
    voice: str
    speed: int
    pitch: int
    language: str = ""


def spoken_key(language: str, voice: str, speed: int, pitch: int, words: str) -> str:
    """Under which name a life keeps the sound of these words: a sha256. The same on every computer."""
    return hashlib.sha256(json.dumps([language, voice, speed, pitch, words]).encode()).hexdigest()
