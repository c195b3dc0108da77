"""What comes of a verb."""

from __future__ import annotations

from dataclasses import dataclass

from .life import Life
from .said import Said


@dataclass(frozen=True)
class Done:
    """What comes of a verb: the life after it, and what the person did, to be said and kept in the journal."""

    life: Life
    said: Said
