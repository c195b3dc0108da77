"""Which key or button is my switch?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from .. import signs
from ..around import Around
from ..switch_finder import SwitchFinder
from ..way_picture import KIND, draw_way, way_picture
from ..widgets.tile_face import TileFace
from .screen import Screen


class MySwitchScreen(Screen):
    """Waits for the one press that shows which switch it is, and answers with its name.

    `number` is 0 for the switch that chooses, 1 for the one that moves on. With `listens` it waits from the start.
    """

    colour = "about"

    def __init__(self, around: Around, number: int, then: Callable[[str], None], listens: bool = False) -> None:
        super().__init__(around)
        self.setObjectName("my_switch")
        around.shelf.draw_kind(KIND, draw_way)
        self._picture = way_picture("one switch" if number == 0 else "second switch")
        self._then = then
        self._finder = SwitchFinder(self)
        self._finder.found.connect(self._take)
        self._find = self.tile("", self._picture, "my_switch.find", text_size=34)
        self._find.chosen.connect(self._listen)
        leave = self.row_tile(around.t("Leave it as it is"), signs.BACK, "my_switch.leave", text_size=24)
        leave.chosen.connect(around.back)
        self._lay_out(leave)
        self._finder.listen(listens)

    def _lay_out(self, leave: object) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._find, 3)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(self.around.look.gap + 8)
        column.addLayout(middle, 1)
        column.addWidget(leave)

    def title(self) -> str:
        return self.t("My switch")

    def spoken_title(self) -> str:
        return f"{self.title()}. {self._words()}"

    def sign(self) -> str:
        return self._picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (self._picture, self.t("Press Find my switch. Then press your switch.")),
            (signs.WORDS, self.t("A switch can be a key or a mouse button.")),
            (signs.BACK, self.t("Press Escape to go back.")),
        )

    def show_facts(self) -> None:
        self._find.show_face(
            TileFace(self._words(), self._picture, colour=self.colour, text_size=34, is_marked=self._finder.listens)
        )

    def leave(self) -> None:
        self._finder.listen(False)

    def _words(self) -> str:
        return self.t("Press your switch now.") if self._finder.listens else self.t("Find my switch")

    def _listen(self) -> None:
        self._finder.listen(True)
        self.show_facts()
        self.around.say(self._words())

    def _take(self, name: str) -> None:
        self.around.back()
        self._then(name)
