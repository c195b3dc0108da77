"""A way I get about."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class Way:
    """A way I get somewhere: "Walk", "Lift from Ruth", "Minibus at the door"."""

    id: str
    name: str
    picture: str = NO_PICTURE
