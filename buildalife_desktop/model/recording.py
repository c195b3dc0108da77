"""A recording of my voice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Recording:
    """A recording of my voice. `id` is the sha256 of its sound, which the life keeps beside it."""

    id: str
    seconds: float = 0.0
    added_on: date | None = None
