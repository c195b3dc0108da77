"""What was changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from ...model.life import NOUNS
from .. import signs
from ..around import Around
from ..entry_picture import entry_picture
from ..route import Route
from ..widgets.line_of_words import LineOfWords
from ..widgets.picture_lines import PictureLines
from .screen import Screen

MOST = 200


class ChangesScreen(Screen):
    """What was done to my life, newest first: a picture, the words, the day. Lines to be read, so no buttons."""

    colour = "about"
    nouns = frozenset(NOUNS)

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("changes")
        self._lines = PictureLines(around.look, around.shelf, self.t, "changes")
        self._back = self.row_tile(around.t("Bring something back"), signs.BRING_BACK, "changes.put_back")
        self._back.chosen.connect(lambda: around.go(Route("put_back")))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._lines, 1)
        column.addWidget(self._back)

    def title(self) -> str:
        return self.t("What was changed")

    def sign(self) -> str:
        return signs.CHANGES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CHANGES, self.t("You see what was done, the newest first.")),
            (signs.UNDO, self.t("Undo takes back the newest one.")),
            (signs.BRING_BACK, self.t("Bring back what was taken off longer ago.")),
        )

    def show_facts(self) -> None:
        self._back.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        done = [entry for entry in self.around.session.entries(MOST) if entry.of is None]
        nothing = LineOfWords(signs.CHANGES, self.t("Nothing was changed yet."))
        self._lines.show_lines([self._line(entry) for entry in done] or [nothing])

    def _line(self, entry: Any) -> LineOfWords:
        day = self._day(entry.at.date())
        note = self.t("{day_words}. Taken back.", day_words=day) if entry.is_undone else day
        return LineOfWords(entry_picture(entry.rows, self.life), self.around.t.tell(entry.said), note)

    def _day(self, day: date) -> str:
        today = self.around.clock().date()
        if day == today:
            return self.t("Today")
        return self.t("Yesterday") if day == today - timedelta(days=1) else self.around.t.date(day)
