"""A new board."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.board import Board, Shape
from ...model.ids import new_id
from ...model.pinned import Pinned
from ...model.ready_boards import READY_BOARDS, ReadyBoard, board_from
from ...model.verbs.boards import free_name, make_board
from .. import signs
from ..around import Around
from ..board_picture import ground_picture, ready_picture
from ..board_sign_picture import NEW_BOARD, use_board_signs
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

EMPTY = {"empty.wide": Shape.WIDE, "empty.tall": Shape.UPRIGHT}


class NewBoardScreen(Screen):
    """An empty board, or a ready beginning made of what is in my life already. One press makes it."""

    colour = "pictures"
    nouns = frozenset({"boards", "activities", "photos", "places", "hopes", "answers", "statements"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("new_board")
        use_board_signs(around.shelf)
        self._pages = self.pages("new_board")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("New board")

    def sign(self) -> str:
        return NEW_BOARD

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.STAR, self.t("Some boards begin with your own pictures.")),
            (NEW_BOARD, self.t("An empty board has nothing on it yet.")),
            (signs.PICTURES, self.t("You can change it all later.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        items: list[tuple[object, TileFace]] = [(ready.key, self._ready_face(ready)) for ready in READY_BOARDS]
        words = {"empty.wide": t("Empty, wide"), "empty.tall": t("Empty, tall")}
        items += [
            (key, TileFace(words[key], ground_picture(self.around, "", shape), text_size=24))
            for key, shape in EMPTY.items()
        ]
        self._pages.show_items(items, smallest=QSize(200, 170))

    def _ready_face(self, ready: ReadyBoard) -> TileFace:
        has_mine = any(True for _ in ready.ideas(self.life))
        more = self.t("It begins with your own pictures.") if has_mine else ""
        return TileFace(self.around.t.tell(ready.said), ready_picture(self.around, ready), more=more, text_size=24)

    def _choose(self, key: object) -> None:
        board, pinned = self._begin(str(key))
        if self.around.session.do(self, make_board, board, *pinned):
            self.around.back()
            self.around.go(Route("board", board=board.id))

    def _begin(self, key: str) -> tuple[Board, Sequence[Pinned]]:
        life, t = self.life, self.around.t
        if key in EMPTY:
            return Board(new_id(), free_name(life, t("My board")), EMPTY[key]), ()
        ready = next(one for one in READY_BOARDS if one.key == key)
        return board_from(ready, life, free_name(life, t.tell(ready.said)))
