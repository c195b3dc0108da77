"""The colour of a place in the app."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlaceColour:
    """The colour of a place in the app: strong with letters on it, and a pale ground."""

    strong: str
    on_strong: str
    pale: str
