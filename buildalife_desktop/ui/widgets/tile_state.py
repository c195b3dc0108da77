"""The states a tile can be in, each shown by shape as well as colour."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class TileState:
    """Chosen: thick border and a tick. Ring: focus or scan. Speaking: marked words. Target: here it would go."""

    is_chosen: bool = False
    is_down: bool = False
    has_ring: bool = False
    is_speaking: bool = False
    is_target: bool = False

    def having(self, **changes: bool) -> TileState:
        """The same but for these."""
        return replace(self, **changes)
