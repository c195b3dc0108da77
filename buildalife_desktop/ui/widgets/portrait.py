"""One big picture with its words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture

WORDS = 32
EDGE = 4
ROOM = 20
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, there is no room for it beside something else."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class Portrait(QLabel):
    """A big picture on a white sheet, its words under it: who or what this is about. It cannot be pressed."""

    def __init__(self, look: Look, shelf: PictureShelf, colour: str) -> None:
        super().__init__()
        self._look, self._shelf, self._colour = look, shelf, colour
        self._picture = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: str, words: str) -> None:
        """Show this picture and these words."""
        self._picture = picture
        self.setText(paintable(words))
        self.setAccessibleName(words)
        self.update()

    def show_beside(self, picture: str, words: str) -> None:
        """Show them beside something to choose from, where letters leave room for that."""
        self.setVisible(self._look.text_percent <= MOST_BESIDE)
        self.show_picture(picture, words)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme, edge = self._look.theme, QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        painter.setPen(QPen(QColor(theme.places[self._colour].strong), EDGE))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(edge, self._look.corner, self._look.corner)
        inside = self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM)
        high = self._write(painter, inside)
        side = min(inside.width(), inside.height() - high)
        spot = QRect(0, 0, side, side)
        spot.moveCenter(QRect(inside.left(), inside.top(), inside.width(), inside.height() - high).center())
        paint_picture(painter, spot, self._picture, self._look, self._shelf)
        painter.end()

    def _write(self, painter: QPainter, inside: QRect) -> int:
        """The words at the foot, in letters with which they fit; gives their height."""
        if not self.text():
            return 0
        for size in range(WORDS, 13, -1):
            font = self._look.font(size, bold=True)
            metrics = QFontMetrics(font)
            needed = metrics.boundingRect(QRect(0, 0, inside.width(), 10_000), _WRAP, self.text())
            if needed.height() <= inside.height() // 2 and needed.width() <= inside.width():
                break
        high = min(needed.height(), inside.height() // 2)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.ink))
        painter.drawText(QRect(inside.left(), inside.bottom() - high + 1, inside.width(), high), _WRAP, self.text())
        return high + ROOM // 2
