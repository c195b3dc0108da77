"""A card of a board as others see it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.pinned_card import PinnedCard


@dataclass(frozen=True)
class BoardCard:
    """A card of a board with its picture, and what is said of it to somebody who cannot see it."""

    card: PinnedCard
    picture: str
    alt: str
