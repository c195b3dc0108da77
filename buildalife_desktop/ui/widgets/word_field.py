"""Where somebody can write."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ..look.look import Look

CARET = 3


class WordField(QLineEdit):
    """One line to write in, as big as a tile, with a line round it that can be seen."""

    def __init__(self, look: Look, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shows_caret = False
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setFrame(False)
        self.setTextMargins(16, 6, 16, 6)
        self.setFont(look.font(28))
        self.setMinimumHeight(look.touch)
        self.setMaxLength(200)

    def written(self) -> tuple[str, int]:
        """The words, and where the caret is: letters from the beginning."""
        words = self.text()
        coded = words.encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return words, len(coded.decode("utf-16-le", "ignore"))

    def show_words(self, words: str, caret: int) -> None:
        """Show what was written with tiles, and the caret also while a tile has the focus."""
        self._shows_caret = True
        if (words, caret) == self.written():
            return
        self.blockSignals(True)
        if words != self.text():
            self.setText(words)
        self.setCursorPosition(len(words[:caret].encode("utf-16-le", "surrogatepass")) // 2)
        self.blockSignals(False)
        self.update()

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
        if self._shows_caret and self.text() and not self.hasFocus():
            place = self.cursorRect().intersected(self.rect().adjusted(0, 12, 0, -12))
            place.setLeft(place.center().x() - CARET // 2)
            place.setWidth(CARET)
            painter.fillRect(place, QColor(theme.ink))
        painter.end()
