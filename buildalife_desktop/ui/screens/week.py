"""My week."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.part import Part
from ...model.verbs.week import move_placing
from ...model.week import day_pages
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..route import Route
from ..week_view import WeekView, days_that_fit, key_of_empty
from ..widgets.tile_face import TileFace
from ..widgets.week_table import WeekTable
from .screen import Screen

Answer = Callable[[int, Part], None]


class WeekScreen(Screen):
    """My week, or how I want it. With `then` it asks for a place on the week, and every place can be chosen."""

    nouns = frozenset({"placings", "activities", "people", "places", "ways", "me"})

    def __init__(
        self,
        around: Around,
        which: WhichWeek = WhichWeek.NOW,
        asks: str = "",
        then: Answer | None = None,
        picture: str = "",
        moving: str = "",
    ) -> None:
        super().__init__(around)
        self.setObjectName("week")
        self._which, self._asks, self._then, self._picture = which, asks, then, picture
        self._moving = moving  # the placing that a place is asked for: it is marked
        self._first = around.clock().weekday()  # a day on the page that is shown
        if moving in self.life.placings:
            self._first = self.life.placings[moving].day
        self._page = 0
        self._shown = 7
        self._table = WeekTable(around.look, around.shelf, "week", lambda n: self.t("{number} more", number=n))
        self._table.chosen.connect(self._choose)
        self._table.moved.connect(self._move)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._table, 1)
        self._pager = QWidget()
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(0, 0, 0, 0)
        self._earlier = self.row_tile(around.t("Earlier days"), signs.BACK, "week.earlier")
        self._later = self.row_tile(around.t("Later days"), signs.NEXT, "week.later")
        self._earlier.chosen.connect(lambda: self._turn(-1))
        self._later.chosen.connect(lambda: self._turn(1))
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        column.addWidget(self._pager)

    def title(self) -> str:
        return self._asks or (self.t("My week") if self._which is WhichWeek.NOW else self.t("How I want it"))

    def sign(self) -> str:
        if self._picture:
            return self._picture
        return signs.WEEK if self._which is WhichWeek.NOW else signs.STAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        if self._then:
            return ((signs.MOVE, self.t("Press the place where it goes.")),)
        return (
            (signs.PLUS, self.t("Press a plus to put something there.")),
            (signs.WEEK, self.t("Press a picture to see it, move it or copy it.")),
            (signs.CLOCK, self.t("Press the name of a day to see only that day.")),
            (signs.SETTINGS, self.t("Press Choices to see fewer days, or how you want it.")),
        )

    def first_focus(self) -> QWidget | None:
        """What today begins with, where today can be seen: the days matter more than the choices."""
        day = f"week.{self.around.clock().weekday()}."
        return next((tile for tile in self.tiles() if tile.objectName().startswith(day)), super().first_focus())

    def show_facts(self) -> None:
        self._shown = days_that_fit(
            self.around.look, self.around.t, self.width() - self._table.left_wide() - 24, self.life.person.days_shown
        )
        today = self.around.clock().weekday()
        pages = day_pages(self._shown, today)
        self._page = next(number for number, days in enumerate(pages) if self._first in days)
        days = pages[self._page]
        view = WeekView(self.life, self._which, self.around.t, today)
        corner = None if self._then else ("choices", self._choices())
        self._table.show_week(
            view.headings(days), view.part_signs(), view.cells(days), corner, self._moving, can_drag=self._then is None
        )
        self._pager.setVisible(len(pages) > 1)
        self._earlier.setVisible(self._page > 0)
        self._later.setVisible(self._page < len(pages) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale:
            self.show_facts()

    def _choices(self) -> TileFace:
        return TileFace(
            self.t("Choices"),
            signs.SETTINGS,
            more=self.t("Choose how your week looks."),
            text_size=17,
            aloud="",
        )

    def _turn(self, step: int) -> None:
        self._first = day_pages(self._shown, self.around.clock().weekday())[self._page + step][0]
        self.show_facts()
        if not (self._earlier if step < 0 else self._later).isVisible():
            (self._later if step < 0 else self._earlier).setFocus()

    def _choose(self, key: str) -> None:
        kind, _, rest = key.partition(".")
        empty = key_of_empty(key)
        if self._then:
            self._answer(key)
        elif empty:
            day, part = empty
            self.around.go(Route("choose_activity", week=self._which, day=day, part=part))
        elif kind in ("day", "more"):
            self.around.go(Route("day", which=self._which, day=int(rest)))
        elif key == "choices":
            self.around.go(Route("week_choices", which=self._which, then=self._show_week))
        else:
            self.around.go(Route("placing", placing=key))

    def _answer(self, key: str) -> None:
        """A place was chosen: the empty one, or the one a picture is on. The name of a day is no place."""
        empty = key_of_empty(key)
        placing = self.life.placings.get(key)
        if empty is None and placing is None:
            self.around.say(self.t("Press a place under the day."))
            return
        assert self._then is not None
        day, part = empty or (placing.day, placing.part)  # type: ignore[union-attr]
        then = self._then
        self.around.back()
        then(day, part)

    def _show_week(self, which: WhichWeek) -> None:
        self._which = which
        self.is_stale = True
        self.show_facts()

    def _move(self, placing: str, day: int, part: str) -> None:
        if placing in self.life.placings:
            self.around.session.do(self, move_placing, placing, self._which, day, Part(part))
