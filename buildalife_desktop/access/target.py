"""Something that can be pressed."""

from __future__ import annotations

from dataclasses import dataclass

from .spot import Spot

BAR = "bar"


@dataclass(frozen=True)
class Target:
    """Something that can be pressed: where it is, and the block of the window it belongs to; BAR is the bar's."""

    spot: Spot
    block: str = ""
