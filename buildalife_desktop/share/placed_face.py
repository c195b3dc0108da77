"""A face in a circle on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlacedFace:
    """The middle of a face, in points on A4, and its name line by line under it."""

    x: float
    y: float
    lines: tuple[str, ...]
