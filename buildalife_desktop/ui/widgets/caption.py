"""The words that are being spoken, to read along."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...words.sentences import sentences_of
from ..look.letters import paintable
from ..look.look import Look
from .marked_words import Word, paint_marked_words

LETTERS, SMALLEST = 24, 13
HIGH, HIGHEST = 56, 92
"""At 100 per cent, and in pixels however big the letters are: the screen above it must have its room."""
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class Caption(QWidget):
    """A calm line under the screen with the sentence that is being spoken, its word marked where the voice tells it.

    It keeps its place while it is quiet, so that nothing moves and nothing is covered. Screen readers have the words
    already.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ""
        self._word: Word | None = None
        self.marks_words = True
        self.setObjectName("caption")
        self.hide()

    @property
    def sentence(self) -> str:
        """What it shows: the sentence with the word that is being heard, or else all the words."""
        return self._sentence()[0]

    @property
    def word(self) -> str:
        """The word that is marked."""
        start, length = self._word or (0, 0)
        return self._words[start : start + length]

    def show_words(self, words: str) -> None:
        """These are being spoken; "" for none."""
        self._words, self._word = paintable(words), None
        self.update()

    def show_word(self, start: int, length: int) -> None:
        """This word of them is being heard."""
        self._word = (start, length) if self.marks_words else None
        self.update()

    def arrange(self) -> None:
        """Take the height that goes with the letters."""
        self.setFixedHeight(min(self._look.px(HIGH), HIGHEST))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(self.rect(), QColor(theme.card))
        painter.fillRect(QRect(0, 0, self.width(), 3), QColor(theme.bar_line))
        sentence, start = self._sentence()
        if sentence:
            self._write(painter, sentence, start)
        painter.end()

    def _sentence(self) -> tuple[str, int]:
        """The sentence, and where it starts in the words."""
        if self._word is None:
            return " ".join(self._words.split("\n")), 0
        start = 0
        for sentence in sentences_of(self._words):
            start = self._words.find(sentence, start)
            if start < 0:
                break
            if self._word[0] < start + len(sentence):
                return sentence, start
            start += len(sentence)
        return " ".join(self._words.split("\n")), 0

    def _write(self, painter: QPainter, sentence: str, start: int) -> None:
        room = self.rect().adjusted(self._look.margin, 5, -self._look.margin, -2)
        font, fitted = self._fitted(sentence, room)
        theme = self._look.theme
        painter.setPen(QColor(theme.ink))
        painter.setClipRect(QRectF(room))
        at, length = self._word or (start, 0)
        paint_marked_words(painter, room, fitted, font, (at - start, length), (theme.spoken, theme.ink))

    def _fitted(self, words: str, room: QRect) -> tuple[QFont, str]:
        """The largest letters with which all of it has room; only a far too long one is cut, at its end."""
        font = self._look.font(LETTERS, bold=True)
        for size in range(min(font.pixelSize(), room.height() - 6), SMALLEST - 1, -1):
            font.setPixelSize(size)
            if QFontMetrics(font).boundingRect(room, WRAP, words).height() <= room.height():
                return font, words
        metrics = QFontMetrics(font)
        lines = max(1, room.height() // metrics.lineSpacing())
        return font, metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width() * lines * 0.9))
