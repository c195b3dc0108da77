"""Where the focus was on a screen, before the screen showed its facts anew."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from shiboken6 import isValid

from .screens.screen import Screen


class FocusBefore:
    """Remembers what has the focus on a screen, and gives it back: nobody who uses keys loses their place.

    What had the focus keeps it; else the same thing at its new place has it; else what is now where it was.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._widget = screen.focusWidget()
        self._name, self._spot = "", QPoint()
        if self._widget is not None:
            self._name = self._widget.objectName()
            self._spot = self._widget.mapTo(screen, self._widget.rect().center())

    @property
    def was_there(self) -> bool:
        """Whether anything had the focus."""
        return self._widget is not None

    def give_back(self) -> None:
        """After the facts are shown. Where the screen itself moved the focus on, it stays there."""
        now = self._screen.focusWidget()
        if self._is_there_still() and now is not None and now.isVisible():
            now.setFocus()
            return
        tiles = self._screen.tiles()
        key = self._name.rpartition(".")[2]
        same = [tile for tile in tiles if self._name and tile.objectName() == self._name]
        moved = [tile for tile in tiles if key and tile.objectName().endswith(f".{key}")]
        if same or len(moved) == 1:
            (same or moved)[0].setFocus()
        elif tiles:
            middles = {tile: tile.mapTo(self._screen, tile.rect().center()) for tile in tiles}
            min(tiles, key=lambda tile: (middles[tile] - self._spot).manhattanLength()).setFocus()

    def _is_there_still(self) -> bool:
        return self._widget is not None and isValid(self._widget) and self._widget.isVisible()
