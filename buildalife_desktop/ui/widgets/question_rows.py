"""Questions under each other, in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .pager import Pager
from .question import Question
from .question_row import LETTERS, SIGN, QuestionRow
from .row_shape import RowShape
from .tile_corner import badge_high

BESIDE = 222
"""The width of a question beside its answers, at 100 percent."""
NARROWEST, WIDEST_SHAPE = 146, 1.6
PICTURE = 40
"""The least height of a picture on an answer, at 100 percent."""
MOST_COLUMNS = 6
MOST_ROOMY = 150
"""With bigger letters than this, in per cent, there is no room to spare."""


class QuestionRows(QWidget):
    """Questions with their answers, as many on a page as fit without losing anything, the others on more pages."""

    chosen = Signal(str, str)  # the key of the question, and of the answer that was pressed

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, least: int = 0) -> None:
        """`least` is how high an answer is at least, while letters are not big: fewer on a page, with big pictures."""
        super().__init__()
        self._least = least
        self._look, self._shelf, self._name = look, shelf, name
        self._questions: Sequence[Question] = ()
        self._page = 0
        self._rows: list[QuestionRow] = []
        self._pager = Pager(look, shelf, t, name, self)
        self._pager.turned.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_questions(self, questions: Sequence[Question], page: int | None = None) -> None:
        """Show these, from this page; without one stay where it was."""
        self._questions = questions
        self._page = self._page if page is None else page
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _turn(self, step: int) -> None:
        self._page += step
        self._arrange()
        focus = self.focusWidget()
        if focus is None or not focus.isVisible():
            self._rows[0].tiles[0].setFocus()

    def _arrange(self) -> None:
        shapes = [self._shape(question) for question in self._questions]
        pages = self._split(shapes, self.height())
        if len(pages) > 1:
            pages = self._split(shapes, self.height() - self._pager.high - self._gap)
        self._page = max(0, min(self._page, len(pages) - 1))
        self._pager.show_page(self._page, len(pages))
        room = self.height()
        if len(pages) > 1:
            room -= self._pager.high + self._gap
            self._pager.setGeometry(0, self.height() - self._pager.high, self.width(), self._pager.high)
        self._place(pages[self._page] if pages else range(0), shapes, room)

    @property
    def _gap(self) -> int:
        return max(4, self._look.gap - 6)

    def _place(self, shown: range, shapes: Sequence[RowShape], room: int) -> None:
        """Those of this page, each with its share of the room that is left over."""
        while len(self._rows) < len(shown):
            row = QuestionRow(self._look, self._shelf, self._name, self)
            row.chosen.connect(self.chosen)
            self._rows.append(row)
        self._pager.raise_()
        for row in self._rows[len(shown) :]:
            row.hide()
        needed = sum(shapes[at].high for at in shown) + self._gap * (len(shown) - 1)
        lines = sum(shapes[at].lines for at in shown)
        extra = max(0, room - needed) / max(1, lines)
        top = 0.0
        for row, at in zip(self._rows, shown, strict=False):
            high = min(shapes[at].high + extra * shapes[at].lines, self._tallest(shapes[at]), room)
            row.setGeometry(QRect(0, round(top), self.width(), round(high)))
            row.show_question(self._questions[at], shapes[at])
            row.show()
            top += high + self._gap

    def _tallest(self, shape: RowShape) -> float:
        """An answer is never much taller than it is wide: there is nothing to see in the room left over."""
        wide = (self.width() - shape.beside) / shape.columns
        return shape.above + shape.lines * max(shape.line_high, wide * 0.9) + self._gap * (shape.lines - 1)

    def _split(self, shapes: Sequence[RowShape], room: int) -> list[range]:
        """The numbers of the questions on each page, as even as can be."""
        pages, first, used = [], 0, 0
        for number, shape in enumerate(shapes):
            if number > first and used + self._gap + shape.high > room:
                pages.append(range(first, number))
                first, used = number, 0
            used += shape.high + (self._gap if used else 0)
        if shapes:
            pages.append(range(first, len(shapes)))
        return pages

    def _shape(self, question: Question) -> RowShape:
        look, gap = self._look, self._gap
        beside = look.px(BESIDE)
        if self.width() - beside < 4 * look.px(NARROWEST):
            beside = 0
        line = QFontMetrics(look.font(21, bold=True)).lineSpacing()
        room = self.width() - beside
        if question.is_wide:
            is_big = look.text_percent > 100
            columns = max(1, min(max(question.count, 2), 3, room // look.px(260 if is_big else 200)))
            line_high = max(look.touch + 8, line * (2 if is_big else 1) + 24)
            if any(face.badge for _, face in question.choices):
                line_high += badge_high(look, QRect(0, 0, look.touch, line_high))
        else:
            columns = self._columns(room, gap)
            line_high = max(look.touch + 8, line + look.px(PICTURE) + 28)
        above = 0 if beside else self._above(question.words)
        lines = 1 if question.more else -(-question.count // columns)
        line_high = max(line_high, -(-self._words_beside(question.words, beside) // lines))
        if look.text_percent <= MOST_ROOMY and not question.is_wide:
            line_high = max(line_high, self._least)
        return RowShape(columns, lines, beside, above, line_high, gap)

    def _columns(self, room: int, gap: int) -> int:
        """As many as are still good to see; four where there is any room for them, for four answers are usual."""
        by_width = (room + gap) // (self._look.px(NARROWEST) + gap)
        at_least = 4 if room >= 4 * 190 else 2
        by_shape = round((room + gap) / (max(self.height() / 5, 100) * WIDEST_SHAPE + gap))
        good = at_least if by_width < at_least else min(by_width, max(4, by_shape), MOST_COLUMNS)
        return max(1, min(good, self._most_answers))

    @property
    def _most_answers(self) -> int:
        """No more columns than any question needs."""
        narrow = [question for question in self._questions if not question.is_wide]
        return max((question.count for question in narrow), default=1)

    def _words_beside(self, words: str, beside: int) -> int:
        """The height of a question beside its answers; 0 where it stands above them."""
        if not beside:
            return 0
        metrics = QFontMetrics(self._look.font(LETTERS, bold=True))
        wide = beside - self._look.px(SIGN) - 3 * self._gap
        return metrics.boundingRect(QRect(0, 0, max(1, wide), 10_000), 0x1000, words).height()

    def _above(self, words: str) -> int:
        metrics = QFontMetrics(self._look.font(LETTERS, bold=True))
        room = QRect(0, 0, max(1, self.width() - self._look.px(SIGN) - self._gap), 10_000)
        return metrics.boundingRect(room, 0x1000, words).height() + 4
