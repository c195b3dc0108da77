"""Something to choose that comes with the app."""

from __future__ import annotations

from dataclasses import dataclass

from .said import Said


@dataclass(frozen=True)
class ReadyOption:
    """One picture of a ready set. `key` never changes, for answers point at it: "ready:food.curry".

    Those that are `is_unlikely` are what few people think of: they come in between, and show what else there is.
    """

    key: str
    said: Said
    picture: str
    is_unlikely: bool = False
