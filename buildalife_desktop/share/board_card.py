"""A card of a board as others see it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.pinned_card import PinnedCard


@dataclass(frozen=True)
class BoardCard:
    """A card of a board with its picture, and what is said of it to somebody who cannot see it.

    `is_stand_in` says that the picture is a drawing in the place of a photo that may not be shared.
    """

    card: PinnedCard
    picture: str
    alt: str
    is_stand_in: bool = False
