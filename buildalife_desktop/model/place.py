"""Somewhere in my life."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class Place:
    """Somewhere I go or am."""

    id: str
    name: str
    picture: str = NO_PICTURE
