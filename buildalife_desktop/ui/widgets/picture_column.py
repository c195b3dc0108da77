"""What one column of pictures shows."""

from __future__ import annotations

from dataclasses import dataclass

from .tile_face import TileFace


@dataclass(frozen=True)
class PictureColumn:
    """A heading and the pictures under it, each with its key; `colour` is the name of a place in the theme.

    `empty` is what an empty column says.
    """

    key: str
    heading: TileFace
    items: tuple[tuple[str, TileFace], ...] = ()
    colour: str = ""
    empty: str = ""
