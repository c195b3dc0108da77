"""One picture on a board, as a board is told to show it."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.pinned_card import PinnedCard
from .tile_face import TileFace


@dataclass(frozen=True)
class BoardPiece:
    """A picture on a board: its id, where and how it lies, and what it is called and says."""

    id: str
    card: PinnedCard
    picture: str
    face: TileFace
