"""Words to be spoken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """Words to be spoken, whose they are (`key` comes back in the speaker's signals), and the person's own recording.

    `recording` is a WAV; when there is one, it is played instead of the voice.
    """

    words: str
    key: object = None
    recording: bytes | None = None
