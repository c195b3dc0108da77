"""What time does it start?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.part import Part
from ...model.verbs.week import change_clock_time
from .. import signs
from ..around import Around
from ..clock_picture import clock_picture
from ..widgets.tile_face import TileFace
from .screen import Screen

NO_TIME = "none"
_HOURS = {
    Part.MORNING: range(6, 12),
    Part.AFTERNOON: range(12, 17),
    Part.EVENING: range(17, 22),
    Part.NIGHT: (22, 23, 0, 1, 2, 3, 4, 5),
}


class ClockTimeScreen(Screen):
    """First the hour, then the quarter: two presses, with clocks. Or no clock time at all."""

    nouns = frozenset({"placings"})

    def __init__(self, around: Around, placing: str) -> None:
        super().__init__(around)
        self.setObjectName("clock_time")
        self._placing = placing
        self._hour: int | None = None
        self._pages = self.pages("clock_time")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("What time?")

    def sign(self) -> str:
        return signs.CLOCK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return ((signs.CLOCK, self.t("Press the hour, then press the minutes.")),)

    def step_back(self) -> bool:
        if self._hour is None:
            return False
        hour, self._hour = self._hour, None
        self._pages.show_page(0)
        self.show_facts()
        name = f"clock_time.{time(hour)}"
        for tile in self._pages.tiles:
            if tile.objectName() == name:
                tile.setFocus()
        return True

    def show_facts(self) -> None:
        placing = self.life.placings.get(self._placing)
        if placing is None:
            return
        if self._hour is None:
            hours = [time(hour) for hour in _HOURS[placing.part]]
            items = [(clock, self._clock(clock)) for clock in hours]
        else:
            items = [(clock, self._clock(clock)) for clock in (time(self._hour, minute) for minute in range(0, 60, 5))]
        none: tuple[object, TileFace] = (NO_TIME, TileFace(self.t("No clock time"), signs.TAKE_OFF))
        chosen = placing.starts_at
        if chosen is not None and self._hour is None:
            chosen = chosen.replace(minute=0)
        self._pages.show_items([*items, none], frozenset({chosen or NO_TIME}), QSize(170, 140))

    def _clock(self, clock: time) -> TileFace:
        return TileFace(self.around.t.time(clock), clock_picture(clock), text_size=26)

    def _choose(self, key: object) -> None:
        if isinstance(key, time) and self._hour is None:
            self._hour = key.hour
            self._pages.show_page(0)
            self.show_facts()
            return
        starts_at = key if isinstance(key, time) else None
        if self.around.session.do(self, change_clock_time, self._placing, starts_at):
            self.around.back()
