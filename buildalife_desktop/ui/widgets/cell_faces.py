"""What is in one part of one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .tile_face import TileFace


@dataclass(frozen=True)
class CellFaces:
    """What is in one part of one day: a key and a face for each tile, in the person's order."""

    day: int
    part: str
    tiles: Sequence[tuple[str, TileFace]] = field(default_factory=tuple)
