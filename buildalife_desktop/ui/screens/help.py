"""What can I do here?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..widgets.line_of_words import LineOfWords
from ..widgets.picture_lines import PictureLines
from .screen import Screen


class HelpScreen(Screen):
    """A picture and a sentence for each thing that can be done on the screen I came from. Instructions: no buttons."""

    colour = "about"

    def __init__(self, around: Around, about: str, sign: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__(around)
        self.setObjectName("help")
        self._lines = lines
        self._shown = PictureLines(around.look, around.shelf, self.t, "help")
        self._ready = self.row_tile(around.t("Go back"), signs.BACK, "help.back")
        self._ready.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._shown, 1)
        column.addWidget(self._ready)

    def title(self) -> str:
        return self.t("Help")

    def sign(self) -> str:
        return signs.HELP

    def show_facts(self) -> None:
        self._ready.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        general = (
            (signs.BACK, self.t("Back goes to where you were. Nothing is lost.")),
            (signs.UNDO, self.t("Undo takes back what you did.")),
            (signs.READ, self.t("Read to me says all that is here.")),
        )
        self._shown.show_lines([LineOfWords(sign, sentence) for sign, sentence in (*self._lines, *general)])
