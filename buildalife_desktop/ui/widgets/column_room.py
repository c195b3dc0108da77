"""The room columns of pictures have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ColumnRoom:
    """The room for all columns together, without edges and gaps; what a picture and a column need at least; and how
    much turning pages takes from the height. `space` is between two pictures. All in pixels.
    """

    wide: int
    high: int
    picture: tuple[int, int]
    narrowest: int
    turner: int
    space: int
