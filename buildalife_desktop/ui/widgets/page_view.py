"""A page of paper on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .tile import Tile
from .tile_edges import RING
from .tile_measures import PAD

EDGE = 2 * (RING + PAD)


class PageView(QWidget):
    """A tile in the shape of the page, as big as there is room, in the middle."""

    def __init__(self, page: Tile) -> None:
        super().__init__()
        self._page = page
        self._shape = 2**0.5
        page.setParent(self)
        page.setMinimumSize(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_shape(self, shape: float) -> None:
        """The page is this wide for its height."""
        self._shape = shape
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(600, round(600 / self._shape))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(200 / self._shape))

    def _arrange(self) -> None:
        high = min(self.height() - EDGE, (self.width() - EDGE) / self._shape)
        spot = QRect(0, 0, round(high * self._shape) + EDGE, round(high) + EDGE)
        spot.moveCenter(self.rect().center())
        self._page.setGeometry(spot)
