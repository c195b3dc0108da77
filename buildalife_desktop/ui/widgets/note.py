"""A sentence with its picture, that cannot be pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture

PICTURE, LETTERS = 40, 20


class Note(QWidget):
    """The picture stands beside the words, which take as many lines as they need."""

    def __init__(self, look: Look, shelf: PictureShelf, words: QLabel, picture: str) -> None:
        super().__init__()
        self._look, self._shelf, self._picture, self._words = look, shelf, picture, words
        self._spot = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._spot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        self.show_look()

    def show_look(self) -> None:
        """As large as the look of the moment wants it."""
        side = self._look.px(PICTURE)
        self._spot.setFixedSize(side, side)
        self._words.setFont(self._look.font(LETTERS))
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_picture(painter, self._spot.geometry(), self._picture, self._look, self._shelf)
        painter.end()
