"""The doors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

ROUTES = {
    "week": "week",
    "people": "people",
    "pictures": "my_pictures",
    "choose": "choose",
    "about": "about_me",
    "plan": "hand_over",
}
"""The screen behind each door; a door has the name of its place, and its colour."""
SMALLEST_DOOR = QSize(140, 110)
"""Three doors beside each other and two rows, however big the letters, on the commonest laptop (look.md)."""
ROOM_ROUND = 16
DOOR_WORDS, NOW_WORDS = (36, 24), (26, 20)
"""Letters at 100 and at 300 percent, in pixels before they grow: large letters leave room for the pictures."""


class HomeScreen(Screen):
    """Hello, a door to each of the six parts, and under them what is on now."""

    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("home")
        self._doors = self.pages("home", len(ROUTES))
        self._doors.chosen.connect(self._go_in)
        self._now = self.tile("", name="home.now_and_next")
        self._now.chosen.connect(lambda: self.around.go(Route("now_and_next")))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM_ROUND, ROOM_ROUND, ROOM_ROUND, ROOM_ROUND)
        column.setSpacing(around.look.gap + 2)
        column.addWidget(self._doors, 1)
        column.addWidget(self._now)

    def title(self) -> str:
        return self.t("Hello {name}", name=self.life.person.name) if self.life.person.name else self.t("Hello")

    def sign(self) -> str:
        return signs.WAVE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("My week shows what you do each day.")),
            (signs.PEOPLE, self.t("My people shows who is in your life.")),
            (signs.ABOUT, self.t("About me tells others what to know.")),
            (signs.NOW, self.t("Now and next shows what comes today.")),
        )

    def show_facts(self) -> None:
        look = self.around.look
        self._doors.show_items(
            [
                ("week", self._door(self.t("My week"), signs.WEEK, "week")),
                ("people", self._door(self.t("My people"), signs.PEOPLE, "people")),
                ("pictures", self._door(self.t("My pictures"), signs.PICTURES, "pictures")),
                ("choose", self._door(self.t("Choose"), signs.CHOOSE, "choose")),
                ("about", self._door(self.t("About me"), signs.ABOUT, "about")),
                ("plan", self._door(self.t("My plan"), signs.PLAN, "plan")),
            ],
            smallest=SMALLEST_DOOR,
        )
        now = TileFace(
            self.t("Now and next"), signs.NOW, form=TileForm.ROW, colour="week", text_size=self._letters(NOW_WORDS)
        )
        self._now.show_face(now)
        self._now.setFixedHeight(max(look.touch + look.gap, self._now.sizeHint().height()))

    def _door(self, words: str, sign: str, colour: str) -> TileFace:
        return TileFace(words, sign, form=TileForm.DOOR, colour=colour, text_size=self._letters(DOOR_WORDS))

    def _letters(self, sizes: tuple[int, int]) -> int:
        first, last = sizes
        return round(first - (first - last) * (self.around.look.text_percent - 100) / 200)

    def _go_in(self, door: Any) -> None:
        self.around.go(Route(ROUTES[door]))
