"""How often does it come round?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.rhythm import EVERY_WEEK, LAST, HowOften, Rhythm
from ...model.verbs.week import change_rhythm
from .. import signs
from ..around import Around
from ..calendar_picture import weeks_picture
from ..widgets.tile_face import TileFace
from .screen import Screen

_MONTHLY = {1: "1000", 2: "0100", 3: "0010", 4: "0001", LAST: "000?"}


class HowOftenScreen(Screen):
    """Every week, every two weeks (this week or next), one in the month, or some weeks: one press."""

    nouns = frozenset({"placings"})

    def __init__(self, around: Around, placing: str) -> None:
        super().__init__(around)
        self.setObjectName("how_often")
        self._placing = placing
        self._pages = self.pages("how_often")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("How often?")

    def sign(self) -> str:
        return signs.OFTEN

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return ((signs.OFTEN, self.t("Press how often it happens.")),)

    def show_facts(self) -> None:
        placing = self.life.placings.get(self._placing)
        if placing is None:
            return
        t = self.around.t
        day = t.weekday(placing.day)
        monthly = {
            1: t("First {weekday} in the month", weekday=day),
            2: t("Second {weekday} in the month", weekday=day),
            3: t("Third {weekday} in the month", weekday=day),
            4: t("Fourth {weekday} in the month", weekday=day),
            LAST: t("Last {weekday} in the month", weekday=day),
        }
        items: list[tuple[object, TileFace]] = [
            ("every", TileFace(t("Every week"), weeks_picture("1111"))),
            ("two now", TileFace(t("Every two weeks, also this week"), weeks_picture("1010"))),
            ("two next", TileFace(t("Every two weeks, from next week"), weeks_picture("0101"))),
            ("some", TileFace(t("Some weeks"), weeks_picture("????"))),
            *((which, TileFace(words, weeks_picture(_MONTHLY[which]))) for which, words in monthly.items()),
        ]
        self._pages.show_items(items, frozenset({self._answer(placing.rhythm)}), QSize(190, 150))

    def _answer(self, rhythm: Rhythm) -> object:
        match rhythm.how_often:
            case HowOften.EVERY_WEEK:
                return "every"
            case HowOften.SOME_WEEKS:
                return "some"
            case HowOften.MONTH:
                return rhythm.which
            case _:
                return "two now" if rhythm.falls_on(self.around.clock().date()) else "two next"

    def _choose(self, key: object) -> None:
        today = self.around.clock().date()
        match key:
            case "every":
                rhythm = EVERY_WEEK
            case "some":
                rhythm = Rhythm(HowOften.SOME_WEEKS)
            case "two now":
                rhythm = Rhythm(HowOften.TWO_WEEKS, starts=today)
            case "two next":
                rhythm = Rhythm(HowOften.TWO_WEEKS, starts=today + timedelta(days=7))
            case int():
                rhythm = Rhythm(HowOften.MONTH, which=key)
            case _:
                return
        if self.around.session.do(self, change_rhythm, self._placing, rhythm):
            self.around.back()
