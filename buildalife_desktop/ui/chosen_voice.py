"""Which voice speaks, and how."""

from __future__ import annotations

from typing import Any

from ..model.hearing_wishes import HearingWishes

VOICES = {"en": "en-GB"}
"""Which voice speaks a language, where it is not simply called like it."""


def voice_tag(language: str) -> str:
    """The tag voices are looked for by, of one of the app's languages."""
    return VOICES.get(language, language)


def choose_voice(speaker: Any, language: str, wishes: HearingWishes) -> None:
    """Let the speaker use the voice chosen for this language, or else the computer's own for it."""
    tag = voice_tag(language)
    speaker.set_voice(wishes.voice_for(language) or tag, wishes.words_a_minute, wishes.pitch, tag)
