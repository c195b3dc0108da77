"""The states a tile can be in, each shown by shape as well as colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class TileState:
    """Chosen: thick border and a tick. Ring: focus or scan. Speaking: marked words. Target: here it would go.

    `word` is where the word starts in the words on it that is being heard, and its length; (0, 0) for none.
    """

    is_chosen: bool = False
    is_down: bool = False
    has_ring: bool = False
    is_speaking: bool = False
    is_target: bool = False
    word: tuple[int, int] = (0, 0)

    def having(self, **changes: Any) -> TileState:
        """The same but for these."""
        return replace(self, **changes)
