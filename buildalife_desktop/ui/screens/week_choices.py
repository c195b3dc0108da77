"""How do I want to see my week?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.verbs.me import like_it
from ...model.verbs.week import copy_week
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..calendar_picture import days_picture
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

DAYS_SHOWN = (7, 5, 2, 1)


class WeekChoicesScreen(Screen):
    """Which week, how many days, night, clock times; copy the week; what was taken off; my week on paper."""

    nouns = frozenset({"me", "placings"})

    def __init__(self, around: Around, which: WhichWeek, then: Callable[[WhichWeek], None]) -> None:
        super().__init__(around)
        self.setObjectName("week_choices")
        self._which, self._then = which, then
        self._pages = self.pages("week_choices")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Choices")

    def sign(self) -> str:
        return signs.SETTINGS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.STAR, self.t("How I want it is another week, for your wishes.")),
            (signs.WEEK, self.t("Press how many days you want to see.")),
            (signs.COPY, self.t("Copy makes the other week the same as this one.")),
        )

    def show_facts(self) -> None:
        t, me = self.around.t, self.life.person
        other = self._which.other
        copy_words = t("Copy my week to how I want it")
        if self._which is WhichWeek.WANTED:
            copy_words = t("Make how I want it my week now")
        items: list[tuple[object, TileFace]] = [
            ("other", TileFace(t.tell(other.said), signs.STAR if other is WhichWeek.WANTED else signs.WEEK)),
            ("both", TileFace(t("Both weeks together"), signs.BOTH)),
            ("now", TileFace(t("Now and next"), signs.NOW)),
            ("paper", TileFace(t("My week on paper"), signs.PRINT)),
            *((days, TileFace(self._days_words(days), days_picture(days))) for days in DAYS_SHOWN),
            ("night", TileFace(t("Show the night"), "symbol:1F6CC")),
            ("clock", TileFace(t("Show clock times"), signs.CLOCK)),
            ("copy", TileFace(copy_words, signs.COPY, more=t("You can undo it."))),
            ("back", TileFace(t("Bring something back"), signs.BRING_BACK, more=t("See what was taken off."))),
        ]
        chosen: set[object] = {me.days_shown}
        chosen |= {"night"} if me.has_night else set()
        chosen |= {"clock"} if me.has_clock_times else set()
        self._pages.show_items(items, frozenset(chosen), QSize(170, 150))

    def _days_words(self, days: int) -> str:
        return self.around.t.many("{n} day", "{n} days", days)

    def _choose(self, key: object) -> None:
        session, me = self.around.session, self.life.person
        match key:
            case "other":
                self._show_other()
            case int():
                session.do(self, like_it, days_shown=key)
                self.show_facts()
            case "night":
                session.do(self, like_it, has_night=not me.has_night)
            case "clock":
                session.do(self, like_it, has_clock_times=not me.has_clock_times)
            case "copy":
                if session.do(self, copy_week, self._which):
                    self._show_other()
            case _:
                self.around.go(self._ways()[str(key)])

    def _show_other(self) -> None:
        self.around.back()
        self._then(self._which.other)
        self.around.arrived()

    def _ways(self) -> dict[str, Route]:
        return {
            "both": Route("two_weeks"),
            "now": Route("now_and_next"),
            "paper": Route("hand_over", which=self._which),
            "back": Route("put_back"),
        }
