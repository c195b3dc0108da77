"""Everything of a kind that is said in sentences, and the ways to say more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .nothing_here import NothingHere
from .pages_and_ways import Items, PagesAndWays

HALF, WHOLE = 620, 1250
"""The least width of a tile, in pixels at 100 percent: half of a line, or a whole one."""
FEW = 3
"""So many have a whole line each."""


class SentencesAndWays(QWidget):
    """Wide tiles in pages with the ways under them; where there are none yet, what to say, and the ways as tiles."""

    chosen = Signal(object)  # the key of the tile or of the way that was chosen

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str) -> None:
        super().__init__()
        self._nothing = NothingHere(look, shelf)
        self._all = PagesAndWays(look, shelf, t, name)
        self._all.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._all, 1)

    def show_items(self, items: Items, ways: Items, high: int, nothing: tuple[str, str]) -> None:
        """Show these, `high` pixels at least at 100 percent; without any, the words and the picture of `nothing`."""
        self._nothing.setVisible(not items)
        if items:
            self._all.show_items(items, ways, QSize(WHOLE if len(items) <= FEW else HALF, high))
        else:
            self._nothing.tell(*nothing)
            self._all.show_items(ways, (), QSize(HALF, high))
