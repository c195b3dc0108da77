"""Ways to lay out a whole board."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.layouts import Layout, layouts_for
from ...model.verbs.laying_out import lay_out
from .. import signs
from ..around import Around
from ..board_picture import layout_picture
from ..board_sign_picture import NICE, use_board_signs
from ..going_back import go_back_if
from ..widgets.tile_face import TileFace
from .screen import Screen


class MakeItNiceScreen(Screen):
    """The board as it would be in each way: one press lays it out so. Undo brings the old places back."""

    colour = "pictures"
    nouns = frozenset({"boards", "pinned", "photos"})

    def __init__(self, around: Around, board: str) -> None:
        super().__init__(around)
        self.setObjectName("make_it_nice")
        use_board_signs(around.shelf)
        self._board = board
        self._pages = self.pages("make_it_nice")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Make it nice")

    def sign(self) -> str:
        return NICE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (NICE, self.t("Each picture shows your board in another way.")),
            (signs.PICTURES, self.t("Press the one you want.")),
            (signs.UNDO, self.t("Undo puts everything where it was.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._board not in self.life.boards, self.around.back):
            return
        t = self.around.t
        items = [
            (way, TileFace(t.tell(way.said), layout_picture(self.around, self._board, way), text_size=26))
            for way in layouts_for(self.life, self._board)
        ]
        self._pages.show_items(items, smallest=QSize(230, 190))

    def _choose(self, key: object) -> None:
        """Then the board itself is what there is to see."""
        assert isinstance(key, Layout)
        if self.around.session.do(self, lay_out, self._board, key, right_to_left=self.around.t.is_right_to_left):
            self.around.back()
