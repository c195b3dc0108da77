"""A photo ready to be kept in a life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TakenPhoto:
    """Upright, at most 1600 pixels long, with nothing left in it of where or with what it was taken.

    `sha256` is of `jpeg`; `thumbnail` is a JPEG too, at most 320 pixels long. `width` and `height` are those of `jpeg`.
    `taken_on` is the day the camera wrote down. `name` is the file's, without its ending.
    """

    sha256: str
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    taken_on: date | None
    name: str
