"""Words with the one marked that is being heard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

Word = tuple[int, int]
"""Where a word starts in the words, and its length."""


def paint_marked_words(
    painter: QPainter,
    room: QRect,
    words: str,
    font: QFont,
    word: Word,
    colours: tuple[str, str],
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Paint words in the colour of the pen, in the middle of the height.

    `colours` are those of the ground and the letters of the word.
    """
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    high = _break_lines(layout, room.width())
    top = room.top() + max(0.0, (room.height() - high) / 2)
    layout.draw(painter, QPointF(room.left(), top), [_mark(words, word, colours)] if word[1] else [])


def _break_lines(layout: QTextLayout, wide: int) -> float:
    """Lay the lines under each other; gives their height."""
    high = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return high


def _mark(words: str, word: Word, colours: tuple[str, str]) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    start, length = word
    # Qt counts letters as UTF-16 does.
    mark.start, mark.length = _coded(words[:start]), _coded(words[start : start + length])
    form = QTextCharFormat()
    form.setBackground(QColor(colours[0]))
    form.setForeground(QColor(colours[1]))
    mark.format = form
    return mark


def _coded(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
