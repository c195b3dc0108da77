"""A step or a decision on its own screen: what it says, what is asked about it, and what stands under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .around import Around
from .asked_content import AskedContent
from .line_question import beside_or_over
from .said_fact import SaidFact
from .said_foot import SaidFoot
from .widgets.question import Question
from .widgets.question_rows import QuestionRows


class SaidSheet(QWidget):
    """The three parts under each other. `question` is what is asked for its words, picture or voice."""

    chosen = Signal(str, str)  # the key of the question, and of the answer that was pressed

    def __init__(self, around: Around, fact: SaidFact, name: str, question: Callable[[], str]) -> None:
        super().__init__()
        self._around = around
        self._content = AskedContent(around, fact, name, question)
        self._rows = QuestionRows(around.look, around.shelf, around.t, name)
        self._rows.chosen.connect(self.chosen)
        self._foot = SaidFoot(around, fact, name, question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._content, 2)
        column.addWidget(self._rows, 5)
        column.addWidget(self._foot)

    def show_fact(self, questions: Sequence[Question]) -> None:
        """Show it as it is now, with these questions."""
        self._content.show_fact()
        self._rows.show_questions(beside_or_over(questions, self._around.look.text_percent))
        self._foot.show_fact()
