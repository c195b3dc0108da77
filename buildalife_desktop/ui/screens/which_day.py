"""Which day?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from .. import signs
from ..around import Around
from ..calendar_picture import date_picture
from ..widgets.tile_face import TileFace
from .screen import Screen

NO_DAY = "none"
STEPS = {"day": 1, "week": 7}
"""How many days a step goes; a month and a year keep the day of the month where the calendar has it."""


class WhichDayScreen(Screen):
    """A day that is gone, found step by step from the one that is known. Answers with it, or None for no day."""

    colour = "pictures"

    def __init__(self, around: Around, day: date | None, then: Callable[[date | None], None]) -> None:
        super().__init__(around)
        self.setObjectName("which_day")
        self._then = then
        self._today = around.clock().date()
        self._day = min(day or self._today, self._today)
        self._card = self.tile("", signs.WEEK, "which_day.day", text_size=36)
        self._card.chosen.connect(lambda: around.hear(self._card))
        self._pages = self.pages("which_day")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "which_day.done")
        self._done.chosen.connect(lambda: self._answer(self._day))
        row = QHBoxLayout()
        row.setSpacing(around.look.gap)
        row.addWidget(self._card, 2)
        row.addWidget(self._pages, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addLayout(row, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self.t("Which day?")

    def sign(self) -> str:
        return signs.WEEK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("You see the day. Press it to hear it.")),
            (signs.BACK, self.t("Go to the day before, or the day after.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        note = t("Today") if self._day == self._today else ""
        picture = date_picture(self._day.day)
        self._card.show_face(TileFace(t.date(self._day), picture, badge=note, colour=self.colour, text_size=32))
        faces = [
            ("-day", TileFace(t("The day before"), signs.BACK)),
            ("-week", TileFace(t("A week before"), signs.BACK)),
            ("-month", TileFace(t("A month before"), signs.BACK)),
            ("-year", TileFace(t("A year before"), signs.BACK)),
            ("+day", TileFace(t("The day after"), signs.NEXT)),
            ("+week", TileFace(t("A week after"), signs.NEXT)),
            ("+month", TileFace(t("A month after"), signs.NEXT)),
            ("+year", TileFace(t("A year after"), signs.NEXT)),
            (NO_DAY, TileFace(t("I don't know"), signs.DONT_KNOW)),
        ]
        self._pages.show_items(faces, smallest=QSize(150, 120))

    def _choose(self, key: object) -> None:
        if key == NO_DAY:
            self._answer(None)
            return
        kind, way = str(key)[1:], -1 if str(key).startswith("-") else 1
        self._day = min(_moved(self._day, kind, way), self._today)
        self.show_facts()
        self.around.say(self.around.t.date(self._day))

    def _answer(self, day: date | None) -> None:
        self.around.back()
        self._then(day)


def _moved(day: date, kind: str, way: int) -> date:
    """The day one step on or back."""
    months = {"month": 1, "year": 12}.get(kind)
    if months is None:
        return day + timedelta(days=way * STEPS[kind])
    number = day.year * 12 + day.month - 1 + way * months
    for last in range(day.day, 27, -1):
        try:
            return date(number // 12, number % 12 + 1, last)
        except ValueError:
            continue
    return date(number // 12, number % 12 + 1, min(day.day, 28))
