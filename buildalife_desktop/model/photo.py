"""A photo kept in my life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Photo:
    """A photo kept in my life. `id` is the sha256 of its bytes, which the life keeps beside it; sizes in pixels."""

    id: str
    name: str = ""
    width: int = 0
    height: int = 0
    taken_on: date | None = None
    added_on: date | None = None
