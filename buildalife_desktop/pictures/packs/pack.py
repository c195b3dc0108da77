"""A pack of pictures that was brought."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack on this computer: what it is called, whose the pictures are, what may be done with them.

    `id` is the name of its folder; `count` how many pictures it has. One that is off is found nowhere.
    """

    id: str
    title: str
    author: str
    licence: str
    count: int
    folder: Path
    is_on: bool = True
