"""One day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.part import Part
from ...model.week import parts_of_day
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..day_column import ADD, DayColumn, placings_on
from ..route import Route
from .screen import Screen


class DayScreen(Screen):
    """One day in columns: morning, afternoon, evening. Today shows what is really on, where I am, and what is over."""

    nouns = frozenset({"placings", "activities", "people", "places", "ways", "me"})

    def __init__(self, around: Around, which: WhichWeek = WhichWeek.NOW, day: int | None = None) -> None:
        super().__init__(around)
        self.setObjectName("day")
        self._which = which
        self._day = around.clock().weekday() if day is None else day
        self._columns: list[DayColumn] = []
        self._first = 0
        self._row = QHBoxLayout()
        self._row.setSpacing(around.look.gap + 8)
        self._earlier = self.row_tile("", signs.BACK, "day.earlier")
        self._later = self.row_tile("", signs.NEXT, "day.later")
        self._earlier.chosen.connect(lambda: self._step(-1))
        self._later.chosen.connect(lambda: self._step(1))
        self._happened = self.row_tile(around.t("Did it happen?"), signs.HAPPENED, "day.did_it_happen")
        self._happened.chosen.connect(lambda: around.go(Route("did_it_happen", on=self._date())))
        foot = QHBoxLayout()
        for tile in (self._earlier, self._happened, self._later):
            tile.setMinimumWidth(around.look.touch)
            foot.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.addLayout(self._row, 1)
        column.addLayout(foot)

    def title(self) -> str:
        return self.around.t.weekday(self._day)

    def sign(self) -> str:
        return signs.WEEK if self._which is WhichWeek.NOW else signs.STAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("Press a picture to see more.")),
            (signs.PLUS, self.t("Press a plus to put something there.")),
            (signs.NEXT, self.t("Press the arrows to see other days.")),
        )

    def show_facts(self) -> None:
        parts = parts_of_day(self.life)
        fits = self._how_many(len(parts))
        self._first = max(0, min(self._first, len(parts) - fits))
        shown = parts[self._first : self._first + fits]
        while self._columns:
            gone = self._columns.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for part in shown:
            column = DayColumn(self.around, f"day.{part.value}", lambda key, part=part: self._choose(key, part))
            self._columns.append(column)
            self._row.addWidget(column, 1)
            self._show_part(column, part)
        self._show_foot(parts, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale and len(self._columns) != self._how_many(len(parts_of_day(self.life))):
            self.show_facts()

    def _how_many(self, parts: int) -> int:
        return max(1, min(parts, self.width() // self.around.look.px(280)))

    def _today(self) -> date | None:
        now = self.around.clock()
        return now.date() if self._which is WhichWeek.NOW and now.weekday() == self._day else None

    def _date(self) -> date:
        """The day of this week."""
        now = self.around.clock()
        return now.date() + timedelta(days=self._day - now.weekday())

    def _show_part(self, column: DayColumn, part: Part) -> None:
        today = self._today()
        now = Part.at(self.around.clock().time())
        parts = list(Part)
        column.show_part(
            self._day,
            part,
            placings_on(self.around, self._which, self._day, part, today),
            is_now=today is not None and part is now,
            is_past=today is not None and now is not Part.NIGHT and parts.index(part) < parts.index(now),
        )

    def _show_foot(self, parts: Sequence[Part], shown: Sequence[Part]) -> None:
        """Where not all parts fit, the arrows go through the parts first and then on to the next day."""
        t = self.around.t
        before = t.tell(parts[self._first - 1].said) if self._first else t.weekday((self._day - 1) % 7)
        end = self._first + len(shown)
        after = t.tell(parts[end].said) if end < len(parts) else t.weekday((self._day + 1) % 7)
        for tile, words in ((self._earlier, before), (self._later, after)):
            tile.show_face(replace(tile.face, words=words, aloud=""))
        has_come = self._date() <= self.around.clock().date()
        self._happened.setVisible(self._which is WhichWeek.NOW and has_come)

    def _step(self, step: int) -> None:
        parts = parts_of_day(self.life)
        fits = len(self._columns)
        if 0 <= self._first + step * fits < len(parts) and fits < len(parts):
            self._first += step * fits
        else:
            self._day = (self._day + step) % 7
            self._first = 0 if step > 0 else len(parts)
        self.show_facts()
        self.around.arrived()

    def _choose(self, key: object, part: Part) -> None:
        if key == ADD:
            self.around.go(Route("choose_activity", week=self._which, day=self._day, part=part))
        else:
            self.around.go(Route("placing", placing=key))
