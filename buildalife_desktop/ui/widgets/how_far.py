"""How far something has come."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..look.look import Look

HIGH, WORDS = 22, 26
EDGE = 2


class HowFar(QLabel):
    """A bar that fills in the direction of reading, and over it words that say the same ("12 of 200").

    Without `shows_words` only screen readers find the words.
    """

    def __init__(self, look: Look, colour: str, *, shows_words: bool = True) -> None:
        super().__init__()
        self._look, self._colour, self._shows_words = look, colour, shows_words
        self._share = 0.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """From 0 (nothing yet) to 1 (all of it), and the words for it."""
        self._share = min(1.0, max(0.0, share))
        self.setFont(self._look.font(WORDS, bold=True))
        self.setText(words if self._shows_words else "")
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        words = self._words_high(max(1, wide)) + self._look.gap // 2 if self._shows_words else 0
        return words + self._bar_high()

    def sizeHint(self) -> QSize:
        wide = self._look.px(300)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, place = self._look.theme, self._look.theme.places[self._colour]
        words = self.rect().adjusted(0, 0, 0, -self._bar_high() - self._look.gap // 2)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.ink))
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter), self.text())
        bar = QRectF(0, self.height() - self._bar_high(), self.width(), self._bar_high())
        bar.adjust(EDGE, EDGE, -EDGE, -EDGE)
        shape = QPainterPath()
        shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.fillPath(shape, QColor(theme.card))
        painter.save()
        painter.setClipPath(shape)
        filled = QRectF(bar.left(), bar.top(), bar.width() * self._share, bar.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.fillRect(filled, QColor(place.strong))
        painter.restore()
        painter.setPen(QPen(QColor(place.strong), EDGE))
        painter.drawPath(shape)
        painter.end()

    def _bar_high(self) -> int:
        return min(self._look.px(HIGH), 2 * HIGH)

    def _words_high(self, wide: int) -> int:
        room = QRect(0, 0, wide, 10_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height() + 2
