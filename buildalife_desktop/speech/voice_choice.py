"""A voice the person can choose, and the one chosen for a language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DEFAULT_LANGUAGE = "en-GB"


@dataclass(frozen=True)
class VoiceChoice:
    """One voice of this computer. `language` is a tag such as `en-GB`, or empty when the voice does not say.

    `has_pitch` is whether it can speak higher and lower.
    """

    id: str
    name: str
    language: str = ""
    has_pitch: bool = False


def voice_for(wanted: str, choices: Sequence[VoiceChoice]) -> str:
    """The id of the voice to speak with.

    `wanted` is the id of a voice, or a language. An id may carry one of eSpeak's variants, as in `gmw/en+f3`. A voice
    this computer does not have gives the nearest: the language elsewhere in the world, then British English, then
    whatever there is. Empty when there are no voices at all.
    """
    if wanted.partition("+")[0] in {choice.id for choice in choices}:
        return wanted
    for found in (_speaks(wanted, choices), _speaks(DEFAULT_LANGUAGE, choices), choices):
        for choice in found:
            return choice.id
    return ""


def voices_of(language: str, choices: Sequence[VoiceChoice]) -> list[VoiceChoice]:
    """The voices that speak a language, the likeliest first."""
    return _speaks(language, choices)


def is_here(wanted: str, choices: Sequence[VoiceChoice]) -> bool:
    """Whether this computer has this voice, or any voice for this language."""
    return wanted.partition("+")[0] in {choice.id for choice in choices} or bool(_speaks(wanted, choices))


def _speaks(language: str, choices: Iterable[VoiceChoice]) -> list[VoiceChoice]:
    """The voices that speak `language`, nearest first: the same country, no country, other countries."""
    wanted = _tag(language)
    near = [choice for choice in choices if wanted[0] and _tag(choice.language)[0] == wanted[0]]
    return sorted(near, key=lambda choice: _distance(wanted, _tag(choice.language)))


def _distance(wanted: list[str], tag: list[str]) -> int:
    shared = next((n for n, (a, b) in enumerate(zip(wanted, tag, strict=False)) if a != b), min(len(wanted), len(tag)))
    return (len(wanted) - shared) * 10 + len(tag) - shared


def _tag(language: str) -> list[str]:
    return language.replace("_", "-").lower().split("-")
