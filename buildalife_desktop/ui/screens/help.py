"""What can I do here?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from .. import signs
from ..around import Around
from .screen import Screen


class HelpScreen(Screen):
    """A picture and a sentence for each thing that can be done where I came from. Instructions, so no buttons."""

    colour = "about"

    def __init__(self, around: Around, about: str, sign: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__(around)
        self.setObjectName("help")
        self._about, self._sign, self._lines = about, sign, lines
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(1, 1)
        self._ready = self.row_tile(around.t("All right"), signs.DONE, "help.done")
        self._ready.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 20, 40, 20)
        column.addLayout(self._grid, 1)
        column.addWidget(self._ready)

    def title(self) -> str:
        return self.t("Help")

    def sign(self) -> str:
        return signs.HELP

    def show_facts(self) -> None:
        general = (
            (signs.BACK, self.t("Back goes to where you were. Nothing is lost.")),
            (signs.UNDO, self.t("Undo takes back what you did.")),
            (signs.READ, self.t("Read to me says all that is here.")),
        )
        for row, (sign, sentence) in enumerate((*self._lines, *general)):
            picture = QLabel()
            picture.setPixmap(
                self.around.shelf.pixmap(sign, QSize(64, 64), self.devicePixelRatio()) or picture.pixmap()
            )
            self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(self.words(sentence, 24), row, 1)
