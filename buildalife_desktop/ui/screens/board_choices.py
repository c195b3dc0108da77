"""What can be done with a whole board."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.board import Shape
from ...model.verbs import boards as verbs
from .. import signs
from ..around import Around
from ..board_picture import ground_picture
from ..board_sign_picture import NICE, use_board_signs
from ..going_back import go_back_if
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen


class BoardChoicesScreen(Screen):
    """Its name, how it lies, what is under the pictures; copy it or take it away."""

    colour = "pictures"
    nouns = frozenset({"boards", "pinned"})

    def __init__(self, around: Around, board: str) -> None:
        super().__init__(around)
        self.setObjectName("board_choices")
        self._board = board
        use_board_signs(around.shelf)
        self._pages = self.pages("board_choices")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Choices")

    def sign(self) -> str:
        return signs.SETTINGS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Give the board a name.")),
            (signs.PAINT, self.t("Choose what lies under the pictures.")),
            (signs.COPY, self.t("Copy it, and change only the copy.")),
            (signs.TAKE_OFF, self.t("Take it away. Undo brings it back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._board not in self.life.boards, self.around.back):
            return
        t, board = self.around.t, self.life.boards[self._board]
        ground = ground_picture(self.around, board.ground, board.shape)
        items: list[tuple[object, TileFace]] = [
            ("name", TileFace(t("Change the name"), signs.WORDS, more=board.name)),
            ("ground", TileFace(t("Background"), ground, more=t("What lies under the pictures."))),
            (Shape.WIDE, TileFace(t.tell(Shape.WIDE.said), ground_picture(self.around, "", Shape.WIDE))),
            (Shape.UPRIGHT, TileFace(t.tell(Shape.UPRIGHT.said), ground_picture(self.around, "", Shape.UPRIGHT))),
            ("nice", TileFace(t("Make it nice"), NICE, more=t("Lay out the whole board."))),
            ("paper", TileFace(t("Print or save"), signs.PRINT, more=t("On paper, or as one picture."))),
            ("copy", TileFace(t("Copy this board"), signs.COPY)),
            ("away", TileFace(t("Take it away"), signs.TAKE_OFF, more=t("Undo brings it back."))),
        ]
        self._pages.show_items(items, frozenset({board.shape}), QSize(200, 160))

    def _choose(self, key: object) -> None:
        if isinstance(key, Shape):
            self.around.session.do(self, verbs.shape_board, self._board, key)
            self.show_facts()
        else:
            self._ways()[str(key)]()

    def _ways(self) -> dict[str, Callable[[], object]]:
        return {
            "name": self._ask_name,
            "ground": lambda: self.around.go(Route("board_ground", board=self._board)),
            "nice": lambda: self.around.go(Route("make_it_nice", board=self._board)),
            "paper": lambda: self.around.go(Route("hand_over", page="board", board=self._board)),
            "copy": self._copy,
            "away": lambda: self.around.session.do(self, verbs.take_board, self._board),
        }

    def _ask_name(self) -> None:
        name = self.life.boards[self._board].name
        self.around.go(Route("write", question=self.t("What is it called?"), words=name, then=self._change_name))

    def _change_name(self, name: str) -> None:
        self.around.session.do(self, verbs.name_board, self._board, name)

    def _copy(self) -> None:
        """The copy opens, so that what is changed next is the copy."""
        before = set(self.life.boards)
        if self.around.session.do(self, verbs.copy_board, self._board):
            copied = next(key for key in self.life.boards if key not in before)
            self.around.back()
            self.around.back()
            self.around.go(Route("board", board=copied))
