"""How loud it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look

_FALL = 0.75
"""What is left of the last height with each new sound: it falls slower than it rises, which is easier to see."""


class Level(QWidget):
    """A shape that fills from the bottom as somebody speaks: bars, each fuller the louder it is."""

    def __init__(self, look: Look, colour: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self._heights = [0.0] * 9
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_level(self, loudness: float) -> None:
        """From 0 (nothing) to 1 (as loud as can be)."""
        # Speech is seldom louder than a third of what a microphone can take.
        now = max(min(1.0, loudness * 2.5) ** 0.6, self._heights[-1] * _FALL)
        self._heights = [*self._heights[1:], now]
        self.update()

    def empty(self) -> None:
        """Nothing is heard."""
        self._heights = [0.0] * len(self._heights)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        place = theme.places[self._colour]
        gap = self._look.gap
        wide = (self.width() - gap * (len(self._heights) - 1)) / len(self._heights)
        for number, height in enumerate(self._heights):
            whole = QRectF(number * (wide + gap), 0, wide, self.height())
            shape = QPainterPath()
            shape.addRoundedRect(whole, min(16, wide / 2), min(16, wide / 2))
            painter.fillPath(shape, QColor(place.pale if place.pale != theme.paper else theme.card_pressed))
            painter.save()
            painter.setClipPath(shape)
            filled = whole.adjusted(0, whole.height() * (1 - height), 0, 0)
            painter.fillRect(filled, QColor(place.strong))
            painter.restore()
        painter.end()
