"""The same on other days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.placing import Placing
from ...model.verbs.week import copy_to_days, take_off
from ...model.week import DAYS, on_part
from .. import signs
from ..around import Around
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

ALL = "all"


class CopyToDaysScreen(Screen):
    """Seven days: a press puts it on that day, another takes it off again. Days that have it carry a tick."""

    nouns = frozenset({"placings", "activities"})

    def __init__(self, around: Around, placing: str) -> None:
        super().__init__(around)
        self.setObjectName("copy_to_days")
        self._placing = placing
        self._pages = self.pages("copy_to_days")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "copy_to_days.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self.t("Which days?")

    def sign(self) -> str:
        return signs.COPY

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("Press a day to put it there.")),
            (signs.TAKE_OFF, self.t("Press the day again to take it off.")),
        )

    def show_facts(self) -> None:
        model = self.life.placings.get(self._placing)
        if model is None:
            return
        picture = self.life.activities[model.activity].picture
        there = frozenset(day for day in DAYS if self._on(day, model))
        items: list[tuple[object, TileFace]] = [
            (day, TileFace(self.around.t.weekday(day), picture, form=TileForm.DOOR, colour=f"day {day}", text_size=26))
            for day in DAYS
        ]
        items.append((ALL, TileFace(self.t("Every day"), signs.WEEK, text_size=26)))
        self._pages.show_items(items, there, QSize(180, 150))

    def _on(self, day: int, model: Placing) -> list[Placing]:
        return [other for other in on_part(self.life, model.week, day, model.part) if other.activity == model.activity]

    def _choose(self, key: object) -> None:
        model = self.life.placings.get(self._placing)
        if model is None:
            self.around.back()
            return
        if key == ALL:
            self.around.session.do(self, copy_to_days, self._placing, tuple(DAYS))
            return
        assert isinstance(key, int)
        there = self._on(key, model)
        if not there:
            self.around.session.do(self, copy_to_days, self._placing, (key,))
        elif there[0].id == self._placing:
            self.around.say(self.t("It is on this day. Press Back, then Take off."))
            self.show_facts()
        else:
            self.around.session.do(self, take_off, there[0].id)
