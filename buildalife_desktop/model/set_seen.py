"""A set to talk about, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from .said import Said


@dataclass(frozen=True)
class SetSeen:
    """A set of the app or of mine. `words` are a Said where they are the app's own, a text where somebody gave them."""

    id: str
    words: Said | str
    picture: str
