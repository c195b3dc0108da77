"""What an empty place says."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture

PICTURE, WORDS = 200, 28


class NothingHere(QLabel):
    """A picture and a sentence in the middle of a place where there is nothing to press: what to do now."""

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look, self._shelf, self._picture = look, shelf, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(1, 1)
        self.setWordWrap(True)
        self.hide()

    def tell(self, words: str, picture: str) -> None:
        """Say this."""
        self._picture = picture
        self.setText(words)
        self.setAccessibleName(words)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._look.font(WORDS, bold=True))
        painter.setPen(QColor(self._look.theme.ink))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        wide = min(self.width(), self._look.px(720))
        words = painter.boundingRect(QRect(0, 0, wide, 10_000), flags, self.text())
        side = max(0, min(PICTURE, self.height() - words.height() - self._look.gap))
        top = (self.height() - side - words.height() - self._look.gap) // 2
        spot = QRect((self.width() - side) // 2, top, side, side)
        paint_picture(painter, spot, self._picture, self._look, self._shelf)
        place = QRect((self.width() - wide) // 2, top + side + self._look.gap, wide, words.height())
        painter.drawText(place, flags, self.text())
        painter.end()
