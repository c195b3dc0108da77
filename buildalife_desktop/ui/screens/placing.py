"""One thing on my week: see it, hear it, move it, copy it, take it off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ...model.part import Part
from ...model.verbs.week import move_earlier, move_placing, take_off
from ...model.week import on_part
from .. import signs
from ..activity_words import activity_told
from ..around import Around
from ..placing_face import chips_of, placing_badge
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen


class PlacingScreen(Screen):
    """One thing on my week, big, and beside it what can be done with it. Gone from the week, it goes back by itself."""

    nouns = frozenset({"placings", "activities", "people", "places", "ways"})

    def __init__(self, around: Around, placing: str) -> None:
        super().__init__(around)
        self.setObjectName("placing")
        self._placing = placing
        self._card = self.tile("", name="placing.hear")
        self._card.chosen.connect(self._hear)
        self._pages = self.pages("placing")
        self._pages.chosen.connect(self._choose)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(around.look.gap)
        self._row.addWidget(self._card, 2)
        self._row.addWidget(self._pages, 3)

    @property
    def _is_there(self) -> bool:
        return self._placing in self.life.placings

    def title(self) -> str:
        if not self._is_there:
            return self.t("My week")
        placing = self.life.placings[self._placing]
        return self.t("{day}, {part}", day=placing.day, part=placing.part.within)

    def sign(self) -> str:
        return self.life.placings[self._placing].part.picture if self._is_there else signs.WEEK

    def spoken_title(self) -> str:
        if not self._is_there:
            return self.title()
        name = self.life.activities[self.life.placings[self._placing].activity].name
        return f"{name}. {self.title()}." if name else self.title()

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear about it.")),
            (signs.MOVE, self.t("Press Move, then press the new place.")),
            (signs.COPY, self.t("Press More days, then press each day.")),
            (signs.TAKE_OFF, self.t("Press Take off. Undo brings it back.")),
        )

    def show_facts(self) -> None:
        if not self._is_there:
            return
        placing = self.life.placings[self._placing]
        activity = self.life.activities[placing.activity]
        t, me = self.around.t, self.life.person
        self._card.show_face(
            TileFace(
                activity.name,
                activity.picture,
                more=activity_told(self.life, activity.id, t),
                colour="week",
                voice=activity.voice,
                badge=placing_badge(placing, t, has_clock_times=me.has_clock_times),
                chips=chips_of(self.life, placing),
                text_size=36,
                aloud=activity_told(self.life, activity.id, t),
            )
        )
        faces = [
            ("look", TileFace(t("Look inside"), signs.FIND, more=t("Who, where and how."))),
            ("move", TileFace(t("Move"), signs.MOVE, more=t("Put it in another place."))),
            ("copy", TileFace(t("More days"), signs.COPY, more=t("Put it on other days too."))),
            ("off", TileFace(t("Take off"), signs.TAKE_OFF, more=t("Take it off this day. You can undo it."))),
            ("often", TileFace(t("How often?"), signs.OFTEN, more=t.tell(placing.rhythm.said))),
        ]
        if me.has_clock_times or placing.starts_at:
            faces.append(("clock", TileFace(t("What time?"), signs.CLOCK)))
        faces.append(("add", TileFace(t("Add another"), signs.PLUS, more=t("Put something else here too."))))
        if on_part(self.life, placing.week, placing.day, placing.part)[0].id != self._placing:
            faces.append(("earlier", TileFace(t("Earlier"), signs.EARLIER, more=t("Do it before the other one."))))
        self._pages.show_items(faces, smallest=QSize(170, 130))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.around.look.px(700)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _hear(self) -> None:
        self.around.hear(self._card)

    def _choose(self, key: object) -> None:
        placing = self.life.placings[self._placing]
        go = self.around.go
        match key:
            case "look":
                go(Route("activity", activity=placing.activity))
            case "move":
                go(
                    Route(
                        "week",
                        which=placing.week,
                        asks=self.t("Where does it go?"),
                        then=self._move,
                        picture=self._card.face.picture,
                        moving=self._placing,
                    )
                )
            case "copy":
                go(Route("copy_to_days", placing=self._placing))
            case "off":
                if self.around.session.do(self, take_off, self._placing):
                    self.around.back()
            case "often":
                go(Route("how_often", placing=self._placing))
            case "clock":
                go(Route("clock_time", placing=self._placing))
            case "add":
                go(Route("choose_activity", week=placing.week, day=placing.day, part=placing.part))
            case "earlier":
                self.around.session.do(self, move_earlier, self._placing)

    def _move(self, day: int, part: Part) -> None:
        week = self.life.placings[self._placing].week
        if self.around.session.do(self, move_placing, self._placing, week, day, part):
            self.around.back()
