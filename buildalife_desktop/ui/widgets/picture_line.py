"""A picture with a sentence beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .line_of_words import LineOfWords
from .plain_picture import paint_picture

WORDS, NOTE = 24, 20
PICTURE = 62
BETWEEN = 18
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class PictureLine(QLabel):
    """Picture on the left, words on the right (content rule 1), in no card, so that nobody presses it (rule 11)."""

    def __init__(self, look: Look, shelf: PictureShelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shelf = look, shelf
        self._line = LineOfWords("", "")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_line(self, line: LineOfWords) -> None:
        """Show this. What is read aloud is the words and the note."""
        self._line = replace(line, words=paintable(line.words), note=paintable(line.note))
        self.setText(". ".join(part.rstrip(".") for part in (line.words, line.note) if part) + ".")
        self.setAccessibleName(self.text())
        self.update()

    def high_for(self, line: LineOfWords, wide: int) -> int:
        """How high it has to be for all the words, in pixels."""
        words, note = self._heights(line, wide)
        return max(self._side(), words + note) + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self._side(), self.height())
        picture = QRect(0, (self.height() - side) // 2, side, side)
        paint_picture(painter, self._mirrored(picture), self._line.picture, self._look, self._shelf)
        words, note = self._heights(self._line, self.width())
        left, top = side + BETWEEN, (self.height() - words - note) // 2
        theme = self._look.theme
        painter.setFont(self._look.font(WORDS))
        painter.setPen(QColor(theme.ink))
        painter.drawText(self._mirrored(QRect(left, top, self.width() - left, words)), _WRAP, self._line.words)
        painter.setFont(self._look.font(NOTE))
        painter.setPen(QColor(theme.soft_ink))
        painter.drawText(self._mirrored(QRect(left, top + words, self.width() - left, note)), _WRAP, self._line.note)
        painter.end()

    def _side(self) -> int:
        return min(self._look.px(PICTURE), 2 * PICTURE)

    def _heights(self, line: LineOfWords, wide: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, wide - self._side() - BETWEEN), 10_000)
        metrics = (QFontMetrics(self._look.font(WORDS)), QFontMetrics(self._look.font(NOTE)))
        texts = (paintable(line.words), paintable(line.note))
        words, note = (
            one.boundingRect(room, _WRAP, text).height() + 2 if text else 0
            for one, text in zip(metrics, texts, strict=True)
        )
        return words, note

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect
