"""The faces of my circle to choose from."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from . import signs
from .around import Around
from .faces_by_ring import faces_by_ring
from .widgets.nothing_here import NothingHere
from .widgets.question_rows import QuestionRows


class CircleFaces(QWidget):
    """The faces ring by ring, or that there is nobody yet."""

    chosen = Signal(str)  # the id of the person who was pressed

    def __init__(self, around: Around, name: str) -> None:
        super().__init__()
        self._around = around
        self._rows = QuestionRows(around.look, around.shelf, around.t, name)
        self._rows.chosen.connect(lambda _, person: self.chosen.emit(person))
        self._nothing = NothingHere(around.look, around.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows, 1)
        column.addWidget(self._nothing, 1)

    def show_faces(self, chosen: Collection[str], leave_out: Collection[str] = ()) -> None:
        """Show everyone but those to `leave_out`, with those marked who are `chosen`: ids of people."""
        life: Any = self._around.session.life
        t, text_percent = self._around.t, self._around.look.text_percent
        rows = faces_by_ring(life, t, chosen, leave_out, text_percent=text_percent)
        self._rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._rows.show_questions(rows)
        else:
            self._nothing.tell(t("Nobody is in your circle yet."), signs.PEOPLE)
