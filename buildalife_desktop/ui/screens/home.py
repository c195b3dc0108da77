"""The doors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_form import TileForm
from .screen import Screen

COLUMNS = 2


class HomeScreen(Screen):
    """Hello, and a door to each part that is there."""

    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("home")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 16, 16, 16)
        self._grid.setSpacing(around.look.gap + 2)

    def title(self) -> str:
        return self.t("Hello {name}", name=self.life.person.name) if self.life.person.name else self.t("Hello")

    def sign(self) -> str:
        return signs.WAVE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("My week shows what you do each day.")),
            (signs.NOW, self.t("Now and next shows what comes today.")),
            (signs.PICTURES, self.t("My pictures has all your photos and drawings.")),
            (signs.PLAN, self.t("My plan puts your week on paper.")),
        )

    def show_facts(self) -> None:
        while self._grid.count():
            taken = self._grid.takeAt(0).widget()
            taken.hide()
            taken.deleteLater()
        doors = (
            (self.t("My week"), signs.WEEK, "week", Route("week")),
            (self.t("Now and next"), signs.NOW, "choose", Route("now_and_next")),
            (self.t("My pictures"), signs.PICTURES, "pictures", Route("my_pictures")),
            (self.t("My plan"), signs.PLAN, "plan", Route("hand_over")),
        )
        for number, (words, sign, colour, route) in enumerate(doors):
            door = self.tile(words, sign, f"home.{colour}", form=TileForm.DOOR, colour=colour, text_size=36)
            door.chosen.connect(lambda route=route: self.around.go(route))
            self._grid.addWidget(door, *divmod(number, COLUMNS))
