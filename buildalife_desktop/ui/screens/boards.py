"""My boards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..board_picture import board_picture
from ..board_sign_picture import BOARDS, NEW_BOARD, use_board_signs
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW = "new"


class BoardsScreen(Screen):
    """Each board as a small picture of itself, and a new one."""

    colour = "pictures"
    nouns = frozenset({"boards", "pinned"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("boards")
        use_board_signs(around.shelf)
        self._pages = self.pages("boards")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("My boards")

    def sign(self) -> str:
        return BOARDS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (BOARDS, self.t("A board shows many pictures together.")),
            (signs.PICTURES, self.t("Press a board to open it.")),
            (NEW_BOARD, self.t("Press New board to begin one.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        items: list[tuple[object, TileFace]] = [
            (board.id, TileFace(board.name or t("My board"), board_picture(self.around, board.id), text_size=26))
            for board in self.life.boards.values()
        ]
        new = TileFace(t("New board"), NEW_BOARD, more=t("Begin a new board."), is_empty=bool(items), text_size=26)
        self._pages.show_items([*items, (NEW, new)], smallest=QSize(230, 190))

    def _choose(self, key: object) -> None:
        if key == NEW:
            self.around.go(Route("new_board"))
        else:
            self.around.go(Route("board", board=str(key)))
