"""What can be pressed now."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ..access.spot import Spot
from ..access.target import BAR, Target
from .screens.screen import Screen
from .widgets.bar import Bar
from .widgets.notice import Notice
from .widgets.tile import Tile

NOTICE = "notice"


class Pressables:
    """The tiles of the window that can be pressed, in reading order, and where they are."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def tiles(self) -> list[Tile]:
        """Every tile that is shown and can be pressed."""
        return [tile for tile in self._window.findChildren(Tile) if tile.isVisible() and tile.isEnabled()]

    def target(self, tile: Tile) -> Target:
        """Where it is, and which block of the window it belongs to."""
        return Target(self.spot(tile), _block(tile))

    def spot(self, widget: QWidget) -> Spot:
        """Where a part of the window is."""
        corner = widget.mapTo(self._window, QPoint())
        return Spot(corner.x(), corner.y(), widget.width(), widget.height())

    def room(self, tiles: list[Tile]) -> QRect:
        """The room these take together."""
        room = QRect()
        for tile in tiles:
            room |= QRect(tile.mapTo(self._window, QPoint()), tile.size())
        return room


def _block(tile: Tile) -> str:
    """The bar, the message, or what holds it on the screen: tiles of one holder belong together."""
    holder = tile.parentWidget()
    around = holder
    while around is not None:
        if isinstance(around, Bar):
            return BAR
        if isinstance(around, Notice):
            return NOTICE
        if isinstance(around, Screen):
            break
        around = around.parentWidget()
    return str(id(holder))
