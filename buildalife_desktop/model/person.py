"""Somebody in my life."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class Person:
    """Somebody in my life: a person or an animal. `who_to_me` is in my own words: "my sister"."""

    id: str
    name: str
    picture: str = NO_PICTURE
    who_to_me: str = ""
