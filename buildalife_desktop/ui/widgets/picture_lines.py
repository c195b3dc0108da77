"""Sentences with pictures, in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .line_of_words import LineOfWords
from .pager import Pager
from .picture_line import PictureLine

GAP = 8
WIDEST = 1000
"""Pixels at 100 percent: a longer line is hard to follow back to the next one."""
TALLEST = 1.5
"""How much more room than it needs a line may have, so that a few lines do not drift apart."""


class PictureLines(QWidget):
    """Pictures with sentences under each other, as many as fit, the rest on more pages."""

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str) -> None:
        super().__init__()
        self._look, self._shelf = look, shelf
        self._lines: Sequence[LineOfWords] = ()
        self._page = 0
        self._pool: list[PictureLine] = []
        self._measure = PictureLine(look, shelf, self)
        self._measure.hide()
        self._pager = Pager(look, shelf, t, name, self)
        self._pager.turned.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: Sequence[LineOfWords]) -> None:
        """Show these; stays on the page where it can."""
        self._lines = lines
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _turn(self, step: int) -> None:
        self._page += step
        self._arrange()

    def _arrange(self) -> None:
        heights = [self._measure.high_for(line, self._wide()) for line in self._lines]
        room = self.height()
        pages = _split(heights, room)
        if len(pages) > 1:
            room -= self._pager.high + GAP
            pages = _split(heights, room)
            self._pager.setGeometry(0, self.height() - self._pager.high, self.width(), self._pager.high)
        self._page = max(0, min(self._page, len(pages) - 1))
        self._pager.show_page(self._page, len(pages))
        self._place(pages[self._page] if pages else range(0), heights, room)

    def _place(self, shown: range, heights: Sequence[int], room: int) -> None:
        while len(self._pool) < len(shown):
            self._pool.append(PictureLine(self._look, self._shelf, self))
        self._pager.raise_()
        for line in self._pool[len(shown) :]:
            line.hide()
        needed = sum(heights[at] for at in shown) + GAP * (len(shown) - 1)
        stretch = min(TALLEST, max(1.0, room / max(1, needed)))
        wide = self._wide()
        left = (self.width() - wide) // 2
        top = max(0.0, (room - needed * stretch) / 3)
        for line, at in zip(self._pool, shown, strict=False):
            high = heights[at] * stretch
            line.setGeometry(QRect(left, round(top), wide, round(high)))
            line.show_line(self._lines[at])
            line.show()
            top += high + GAP * stretch

    def _wide(self) -> int:
        return max(1, min(self.width(), self._look.px(WIDEST)))


def _split(heights: Sequence[int], room: int) -> list[range]:
    """The numbers of the lines on each page: as many as have room, and at least one."""
    pages, first, used = [], 0, 0
    for number, high in enumerate(heights):
        if number > first and used + GAP + high > room:
            pages.append(range(first, number))
            first, used = number, 0
        used += high + (GAP if used else 0)
    if heights:
        pages.append(range(first, len(heights)))
    return pages
