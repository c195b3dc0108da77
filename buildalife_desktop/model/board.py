"""A board of pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .said import Said


class Shape(StrEnum):
    """How a board lies: A4 and its sisters, wide or upright."""

    WIDE = "wide"
    UPRIGHT = "upright"

    @property
    def said(self) -> Said:
        """What it is called."""
        return Said("Wide") if self is Shape.WIDE else Said("Tall")


@dataclass(frozen=True)
class Board:
    """A board I put pictures on. `ground` is the name of a background in `grounds`, "" for plain paper."""

    id: str
    name: str = ""
    shape: Shape = Shape.WIDE
    ground: str = ""
