"""A picture on a board."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .picture import NO_PICTURE
from .said import Said


class Frame(StrEnum):
    """What is round a picture."""

    NONE = ""
    THIN = "thin"
    THICK = "thick"
    WHITE = "white"

    @property
    def said(self) -> Said:
        """What it is called."""
        return _FRAMES[self]


_FRAMES = {
    Frame.NONE: Said("No frame"),
    Frame.THIN: Said("Thin frame"),
    Frame.THICK: Said("Thick frame"),
    Frame.WHITE: Said("White card"),
}


@dataclass(frozen=True)
class Pinned:
    """A picture placed on a board. Lengths are parts of the board's shorter side (1.0), so any paper fits.

    `x` and `y` are where its middle is, from the board's left and top; `size` is the longer side of the picture;
    `turn` is in whole degrees, clockwise. `level` ranks them, the highest in front. `voice` is the sha256 of my own
    recording, or nothing.
    """

    id: str
    board: str
    picture: str = NO_PICTURE
    caption: str = ""
    voice: str = ""
    x: float = 0.5
    y: float = 0.5
    size: float = 0.25
    turn: int = 0
    level: int = 0
    frame: Frame = Frame.NONE

    def __post_init__(self) -> None:
        if not self.size > 0:
            raise ValueError(f"a picture on a board has a size, not {self.size}")
        if not -360 < self.turn < 360:
            raise ValueError(f"a turn is less than all the way round, not {self.turn}")
