"""A thing I take with me."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class Thing:
    """A thing I take with me: "Packed lunch", "My knitting"."""

    id: str
    name: str
    picture: str = NO_PICTURE
