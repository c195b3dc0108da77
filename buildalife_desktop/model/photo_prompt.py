"""One idea for a photo."""

from __future__ import annotations

from dataclasses import dataclass

from .said import Said


@dataclass(frozen=True)
class PhotoPrompt:
    """One idea for a photo of my days: what to take a picture of, and what the photo is then called until I say more.

    `id` is what a photo keeps of it (`Photo.prompt`): it stays the same for ever.
    """

    id: str
    asks: Said
    shows: Said
    picture: str
