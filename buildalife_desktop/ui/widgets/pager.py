"""From page to page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm


class Pager(QWidget):
    """Back and More, and which page it is. There only where there is more than one page."""

    turned = Signal(int)  # one page on (1) or back (-1)

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shelf, self._t = look, shelf, t
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._back = self._tile(t("Earlier ones"), signs.BACK, f"{name}.earlier", -1)
        self._next = self._tile(t("More"), signs.NEXT, f"{name}.later", 1)
        self._page, self._pages = 0, 1
        self._count = QLabel()
        self._count.setObjectName(f"{name}.page")
        for column, part in enumerate((self._back, self._count, self._next)):
            row.addWidget(part, 0, column * 2)
        row.setColumnStretch(1, 1)
        row.setColumnStretch(3, 1)

    def show_page(self, page: int, pages: int) -> None:
        """This page (from 0) of so many."""
        self._page, self._pages = page, pages
        self.setVisible(pages > 1)
        self._count.setFont(self._look.font(20, bold=True))
        self._back.setVisible(page > 0)
        self._next.setVisible(page < pages - 1)
        self._tell_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_page()

    def sizeHint(self) -> QSize:
        return QSize(self._look.touch * 4, self.high)

    @property
    def high(self) -> int:
        """How high it is, in pixels."""
        return self._next.sizeHint().height() + 8

    def _tell_page(self) -> None:
        """In words, or in two numbers where there is no room for words between the tiles."""
        words = self._t("Page {page} of {pages}", page=self._page + 1, pages=self._pages)
        tiles = sum(tile.sizeHint().width() + 12 for tile in (self._back, self._next) if not tile.isHidden())
        fits = QFontMetrics(self._count.font()).horizontalAdvance(words) <= self.width() - tiles
        self._count.setText(words if fits or not self.isVisible() else f"{self._page + 1} / {self._pages}")
        self._count.setAccessibleName(words)

    def _tile(self, words: str, sign: str, name: str, step: int) -> Tile:
        tile = Tile(self._look, self._shelf, TileFace(words, sign, form=TileForm.ROW), name, parent=self)
        tile.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        tile.chosen.connect(lambda: self.turned.emit(step))
        return tile
