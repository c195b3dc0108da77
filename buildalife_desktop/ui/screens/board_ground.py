"""What lies under the pictures of a board."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.grounds import GROUNDS
from ...model.verbs.boards import ground_board
from .. import signs
from ..around import Around
from ..board_picture import ground_picture
from ..going_back import go_back_if
from ..widgets.tile_face import TileFace
from .screen import Screen


class BoardGroundScreen(Screen):
    """White paper, soft colours and simple patterns; a press shows it at once on the board behind."""

    colour = "pictures"
    nouns = frozenset({"boards"})

    def __init__(self, around: Around, board: str) -> None:
        super().__init__(around)
        self.setObjectName("board_ground")
        self._board = board
        self._pages = self.pages("board_ground")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Background")

    def sign(self) -> str:
        return signs.PAINT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PAINT, self.t("Press the background you want.")),
            (signs.BACK, self.t("Then press Back to see your board.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._board not in self.life.boards, self.around.back):
            return
        board = self.life.boards[self._board]
        items = [
            (one.name, TileFace(self.around.t.tell(one.said), ground_picture(self.around, one.name, board.shape)))
            for one in GROUNDS
        ]
        self._pages.show_items(items, frozenset({board.ground}), QSize(190, 150))

    def _choose(self, key: object) -> None:
        self.around.session.do(self, ground_board, self._board, str(key))
        self.show_facts()
