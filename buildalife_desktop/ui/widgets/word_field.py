"""Where somebody can write."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ..look.look import Look


class WordField(QLineEdit):
    """One line to write in, as big as a tile, with a line round it that can be seen."""

    def __init__(self, look: Look, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setFrame(False)
        self.setTextMargins(16, 6, 16, 6)
        self.setFont(look.font(28))
        self.setMinimumHeight(look.touch)
        self.setMaxLength(200)

    def sizeHint(self) -> QSize:
        return QSize(300, max(self._look.touch, self.fontMetrics().height() + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 5 if self.hasFocus() else 3
        painter.setPen(QPen(QColor(theme.ring if self.hasFocus() else theme.dash), width))
        edge = self.rect().adjusted(3, 3, -3, -3)
        painter.drawRoundedRect(edge, 12, 12)
        painter.end()
