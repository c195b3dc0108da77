"""My week now beside how I want it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
        self._page = -1
        self._tables: dict[WhichWeek, WeekTable] = {}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        for which in WhichWeek:
            table = WeekTable(
                around.look, around.shelf, f"two_weeks.{which}", lambda n: self.t("{number} more", number=n)
            )
            table.chosen.connect(lambda key, which=which: self._choose(key, which))
            self._tables[which] = table
            sign = signs.WEEK if which is WhichWeek.NOW else signs.STAR
            column.addWidget(
                Sign(around.look, around.shelf, around.t.tell(which.said), sign, beside=True, text_size=22)
            )
            column.addWidget(table, 1)
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
        today = self.around.clock().weekday()
        now = self._tables[WhichWeek.NOW]
        shown = days_that_fit(self.around.look, self.around.t, self.width() - now.left_wide() - 24, 7)
        if self.height() < self.around.look.px(500):
            shown = min(shown, 1)
        pages = day_pages(shown, today)
        if self._page < 0:
            self._page = next(number for number, days in enumerate(pages) if today in days)
        self._page = min(self._page, len(pages) - 1)
        for which, table in self._tables.items():
            view = WeekView(self.life, which, self.around.t, today)
            days = pages[self._page]
            headings = view.headings(days) if which is WhichWeek.NOW else ()
            table.show_week(headings, view.part_signs(), view.cells(days, mark_differences=True))
        self._share_the_height()
        self._pager.setVisible(len(pages) > 1)
        self._earlier.setVisible(self._page > 0)
        self._later.setVisible(self._page < len(pages) - 1)

    def _share_the_height(self) -> None:
        """Both weeks get parts of the same height; only the one above has the names of the days."""
        now, wanted = self._tables[WhichWeek.NOW], self._tables[WhichWeek.WANTED]
        both = now.height() + wanted.height()
        heading = now.heading_high
        if both > 2 * heading:
            for table, high in ((now, (both + heading) // 2), (wanted, (both - heading) // 2)):
                self._column.setStretchFactor(table, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale:
            self.show_facts()

    def _turn(self, step: int) -> None:
        self._page += step
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
