"""What stands over columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .column_shape import columns_of, mirrored
from .plain_picture import paint_picture

LETTERS, SMALLEST, BIGGEST, PICTURE, LINES = 26, 15, 56, 48, 2
"""The letters at 100 percent; in pixels the smallest, and the biggest, over which the columns would have no room."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class ColumnHeads(QWidget):
    """A picture and words over each column, in the same shares as the columns. They cannot be pressed."""

    def __init__(self, look: Look, shelf: PictureShelf, shares: Sequence[int]) -> None:
        super().__init__()
        self._look, self._shelf, self._shares = look, shelf, shares
        self._pictures: list[str] = []
        self._spots: list[QRect] = []
        self._labels: list[QLabel] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, heads: Sequence[tuple[str, str]]) -> None:
        """Show these words and pictures, one for each column from the first."""
        self._pictures = [picture for _, picture in heads]
        while len(self._labels) < len(heads):
            label = QLabel(self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self._labels.append(label)
        for label, (words, _) in zip(self._labels, heads, strict=True):
            label.setText(paintable(words))
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), max(self._side, LINES * QFontMetrics(self._font(LETTERS)).lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for picture, spot in zip(self._pictures, self._spots, strict=False):
            paint_picture(painter, QRect(spot), picture, self._look, self._shelf)
        painter.end()

    @property
    def _side(self) -> int:
        """Pictures need not grow as much as the words do."""
        return min(self._look.px(PICTURE), 2 * PICTURE)

    def _font(self, size: int) -> QFont:
        font = self._look.font(size, bold=True)
        font.setPixelSize(min(font.pixelSize(), BIGGEST))
        return font

    def _arrange(self) -> None:
        gap, side = self._look.gap, self._side
        columns = columns_of(self._shares, self.width(), gap, self._look.touch)
        self._spots = []
        room = QSize(min(wide for _, wide in columns[: len(self._labels)]) - side - gap, self.height())
        font = self._fitted(room)
        for label, (left, wide) in zip(self._labels, columns, strict=False):
            self._spots.append(mirrored(QRect(left, (self.height() - side) // 2, side, side), self))
            label.setFont(font)
            label.setGeometry(mirrored(QRect(left + side + gap, 0, wide - side - gap, self.height()), self))
        self.update()

    def _fitted(self, room: QSize) -> QFont:
        """The same letters over every column: the biggest with which all the words have room."""
        for size in range(LETTERS, 0, -1):
            font = self._font(size)
            if font.pixelSize() <= SMALLEST or all(self._fits(label.text(), font, room) for label in self._labels):
                break
        return font

    def _fits(self, words: str, font: QFont, room: QSize) -> bool:
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        high = metrics.boundingRect(QRect(0, 0, max(1, room.width()), 10_000), _WRAP, words).height()
        return widest <= room.width() and high <= room.height()
