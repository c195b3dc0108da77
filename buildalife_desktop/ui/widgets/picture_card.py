"""A big picture with what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from ..look.look import Look
from .tile import Tile

WIDE, SHARE = 320, 0.27
"""Its width in a column at 100 percent; with bigger letters it takes no more than this share of the window."""
_ANY = 16_777_215


class PictureCard(QWidget):
    """A big tile and its buttons: in a column of its own width, or over a whole page with the buttons beside."""

    def __init__(self, look: Look, picture: Tile, buttons: Sequence[Tile]) -> None:
        super().__init__()
        self._look, self.picture, self._buttons = look, picture, buttons
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.gap - 8)
        self._grid.addWidget(picture, 0, 0)
        for part in (picture, *buttons):
            part.setMinimumWidth(look.touch)
        for number, button in enumerate(buttons):
            self._grid.addWidget(button, number + 1, 0)

    def lay_out(self, *, in_column: bool, shown: Sequence[Tile] = ()) -> None:
        """The buttons under the picture, or beside it; only those in `shown`, where some are."""
        buttons = shown or self._buttons
        for button in self._buttons if shown else ():
            button.setVisible(button in shown)
        for part in (self.picture, *self._buttons):
            self._grid.removeWidget(part)
        count = len(buttons)
        self._grid.addWidget(self.picture, 0, 0, 1 if in_column else count, 1)
        for number in range(len(self._buttons)):
            self._grid.setRowStretch(number, 0)
        for number, button in enumerate(buttons):
            self._grid.addWidget(button, *((number + 1, 0) if in_column else (number, 1)))
            self._grid.setRowStretch(number, 0 if in_column else 1)
            button.setMaximumHeight(self._button_high() if in_column else _ANY)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if in_column else 1)
        wide = min(self._look.px(WIDE), max(WIDE, round(self.window().width() * SHARE)))
        self.setMinimumWidth(wide if in_column else 0)
        self.setMaximumWidth(wide if in_column else _ANY)

    def _button_high(self) -> int:
        return max(self._look.touch + 8, self._look.px(72))
