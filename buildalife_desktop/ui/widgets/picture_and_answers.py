"""One big picture over the answers to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..look.letters import paintable
from ..look.look import Look
from .tile import Tile

ASIDE, WIDEST_ASIDE = 220, 0.23
"""How wide the columns beside the picture are at 100 percent, and the largest share of the width they may have."""
ANSWERS_SHARE, WIDEST_ANSWER = 0.36, 0.34
"""The share of the height the answers have, and the share of the width that one may have at most."""
QUESTION, LARGEST_QUESTION = 32, 48
"""The letters of the question, and the largest they become."""


class PictureAndAnswers(QWidget):
    """The question, the picture with a tile before it and tiles after it, and the answers in a row under it.

    Everything has its place by the size of the window alone: nothing moves when another picture comes (content rule 9).
    """

    def __init__(self, look: Look, before: Tile, picture: Tile, after: Sequence[Tile], answers: Sequence[Tile]) -> None:
        super().__init__()
        self._look, self._before, self._picture = look, before, picture
        self._after, self._answers = after, answers
        self._question = QLabel(self)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for tile in (picture, *answers, *after, before):
            tile.setParent(self)
            tile.setMinimumSize(1, 1)  # Big letters are made smaller rather than the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def ask(self, question: str) -> None:
        """Show this question over the picture."""
        font = self._look.font(QUESTION, bold=True)
        font.setPixelSize(min(font.pixelSize(), LARGEST_QUESTION))
        self._question.setFont(font)
        self._question.setText(paintable(question))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self._look.touch, 4 * self._look.touch)

    def _arrange(self) -> None:
        gap, high = self._look.gap, self.height()
        top = self._question_high() + gap
        answers_high = max(self._look.touch, round((high - top) * ANSWERS_SHARE))
        picture_high = max(1, high - top - answers_high - gap)
        aside = min(self._look.px(ASIDE), round(self.width() * WIDEST_ASIDE))
        self._question.setGeometry(0, 0, self.width(), top - gap)
        self._put(self._before, QRect(0, top, aside, picture_high))
        self._put(self._picture, QRect(aside + gap, top, self.width() - 2 * (aside + gap), picture_high))
        self._put_in_column(QRect(self.width() - aside, top, aside, picture_high))
        self._put_in_row(QRect(0, high - answers_high, self.width(), answers_high))

    def _question_high(self) -> int:
        room = QRect(0, 0, max(1, self.width()), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return self._question.fontMetrics().boundingRect(room, flags, self._question.text()).height() + 4

    def _put_in_column(self, room: QRect) -> None:
        gap, count = self._look.gap, len(self._after)
        each = (room.height() - gap * (count - 1)) // count
        for number, tile in enumerate(self._after):
            self._put(tile, QRect(room.left(), room.top() + number * (each + gap), room.width(), each))

    def _put_in_row(self, room: QRect) -> None:
        """Few answers stand together in the middle, as near to the picture as many."""
        gap, count = self._look.gap, max(1, len(self._answers))
        each = min(round(room.width() * WIDEST_ANSWER), (room.width() - gap * (count - 1)) // count)
        left = room.left() + (room.width() - each * count - gap * (count - 1)) // 2
        for number, tile in enumerate(self._answers):
            self._put(tile, QRect(left + number * (each + gap), room.top(), each, room.height()))

    def _put(self, tile: Tile, spot: QRect) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            spot.moveLeft(self.width() - spot.right() - 1)
        tile.setGeometry(spot)
