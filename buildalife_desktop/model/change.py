"""What a change touched."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """What a change touched: the nouns of `life.NOUNS`, and the screen that asked for it (or None)."""

    nouns: frozenset[str]
    by: object = None
