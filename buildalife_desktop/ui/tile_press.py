"""A tile is pressed by a way in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from shiboken6 import isValid

from ..access.speak_first import SpeakFirst
from .widgets.tile import Tile


class TilePress:
    """Presses tiles through their own press; for somebody who hears first, the first press speaks."""

    def __init__(self, hear: Callable[[Any], None], *, speaks_first: bool) -> None:
        self._hear = hear
        self._first = SpeakFirst() if speaks_first else None
        self.is_pressing = False
        self.presses = 0  # how many were made

    def press(self, tile: Tile) -> None:
        """Press it, where it can still be pressed."""
        if not isValid(tile) or not tile.isVisible() or not tile.isEnabled():
            return
        tile.setFocus(Qt.FocusReason.MouseFocusReason)
        # A tile from a pool that shows something else by now is something else.
        if self._first is not None and not self._first.chooses((id(tile), tile.face.words, tile.spoken())):
            self._hear(tile)
            return
        self.presses += 1
        self.is_pressing = True
        try:
            tile.click()
        finally:
            self.is_pressing = False

    def forget(self) -> None:
        """Another place: what was heard before counts no more."""
        if self._first is not None:
            self._first.forget()
