"""My week now beside how I want it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...model.week import day_pages
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..route import Route
from ..week_view import WeekView, days_that_fit, key_of_empty
from ..widgets.sign import Sign
from ..widgets.week_table import WeekTable
from .screen import Screen


class TwoWeeksScreen(Screen):
    """My week now above, how I want it below, the same days under each other; what differs carries a word."""

    nouns = frozenset({"placings", "activities", "people", "places", "ways", "me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("two_weeks")
        self._first = around.clock().weekday()  # a day on the page that is shown
        self._pages: list[list[int]] = []
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(4)
        self._names: list[Sign] = []
        self._tables = {which: self._half(which) for which in WhichWeek}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._halves, 1)
        self._pager = QWidget()
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(0, 0, 0, 0)
        self._earlier = self.row_tile(around.t("Earlier days"), signs.BACK, "two_weeks.earlier")
        self._later = self.row_tile(around.t("Later days"), signs.NEXT, "two_weeks.later")
        self._earlier.chosen.connect(lambda: self._turn(-1))
        self._later.chosen.connect(lambda: self._turn(1))
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        column.addWidget(self._pager)

    def _half(self, which: WhichWeek) -> WeekTable:
        around = self.around
        table = WeekTable(around.look, around.shelf, f"two_weeks.{which}", lambda n: self.t("{number} more", number=n))
        table.chosen.connect(lambda key: self._choose(key, which))
        sign = signs.WEEK if which is WhichWeek.NOW else signs.STAR
        half = QWidget()
        half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = Sign(around.look, around.shelf, around.t.tell(which.said), sign, beside=True, text_size=22)
        self._names.append(name)
        column.addWidget(name)
        column.addWidget(table, 1)
        self._halves.addWidget(half, 1)
        return table

    def title(self) -> str:
        return self.t("Now, and how I want it")

    def sign(self) -> str:
        return signs.STAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("Your week now is above.")),
            (signs.STAR, self.t("How you want it is below.")),
            (signs.PLUS, self.t("Press a plus to put something there.")),
        )

    def show_facts(self) -> None:
        """One week above the other; where letters are too big for that, beside each other with fewer days."""
        is_high = self.height() >= self.around.look.px(600)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if is_high else QBoxLayout.Direction.LeftToRight)
        for name in self._names:
            name.setVisible(is_high)
        now = self._tables[WhichWeek.NOW]
        room = (self.width() - 24) // (1 if is_high else 2) - now.left_wide()
        today = self.around.clock().weekday()
        self._pages = day_pages(days_that_fit(self.around.look, self.around.t, room, 7), today)
        days = self._pages[self._page]
        for which, table in self._tables.items():
            view = WeekView(self.life, which, self.around.t, today)
            headings = view.headings(days)
            if is_high and which is WhichWeek.WANTED:
                headings = []
            if not is_high:
                note = self.around.t.tell(which.said)
                headings = [(key, replace(face, note=note)) for key, face in headings]
            table.show_week(headings, view.part_signs(), view.cells(days, mark_differences=True))
        self._share_the_height(now.heading_high if is_high else 0)
        self._pager.setVisible(len(self._pages) > 1)
        self._earlier.setVisible(self._page > 0)
        self._later.setVisible(self._page < len(self._pages) - 1)

    @property
    def _page(self) -> int:
        return next(number for number, days in enumerate(self._pages) if self._first in days)

    def _share_the_height(self, heading: int) -> None:
        """Both weeks get parts of the same height, though only the one above has the names of the days."""
        # Of the screen's own height: that of the layout inside is an old one while the screen is being resized.
        whole = max(2 * heading + 2, self.height())
        self._halves.setStretch(0, (whole + heading) // 2)
        self._halves.setStretch(1, (whole - heading) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale:
            self.show_facts()

    def _turn(self, step: int) -> None:
        self._first = self._pages[self._page + step][0]
        self.show_facts()

    def _choose(self, key: str, which: WhichWeek) -> None:
        kind, _, rest = key.partition(".")
        empty = key_of_empty(key)
        if empty:
            self.around.go(Route("choose_activity", week=which, day=empty[0], part=empty[1]))
        elif kind in ("day", "more"):
            self.around.go(Route("day", which=which, day=int(rest)))
        else:
            self.around.go(Route("placing", placing=key))
