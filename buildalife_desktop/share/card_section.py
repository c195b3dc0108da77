"""Cards that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from .named_picture import NamedPicture


@dataclass(frozen=True)
class CardSection:
    """Cards that belong together, under a heading where there is more than one kind."""

    words: str
    cards: tuple[NamedPicture, ...]
