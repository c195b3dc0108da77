"""A board: pictures put where I want them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...model.boards import in_reading_order, names_on, new_pinned, pinned_on
from ...model.ids import new_id
from ...model.picture import photo_sha256
from ...model.pinned import Pinned
from ...model.said import Said
from ...model.verbs import boards as verbs
from .. import signs
from ..around import Around
from ..board_pieces import pieces_of
from ..board_sign_picture import BIGGER, use_board_signs
from ..board_tools import board_tools, move_tools, picked_tools
from ..going_back import go_back_if
from ..route import Route
from ..widgets.board_view import BoardView
from .screen import Screen

VERBS = {
    "bigger": verbs.bigger,
    "smaller": verbs.smaller,
    "turn_left": verbs.turn_left,
    "turn_right": verbs.turn_right,
    "nearer": verbs.nearer,
    "further": verbs.further,
    "front": verbs.to_front,
}
STEP = 0.04
WAYS = {"left": (-STEP, 0.0), "right": (STEP, 0.0), "up": (0.0, -STEP), "down": (0.0, STEP)}
AROUND = 12
SMALLEST_TOOL, FEW_TOOLS, LEAST_TOOLS = QSize(150, 60), QSize(300, 60), 230
"""A tool, one of a few, and the room for tools beside the board, at 100 percent, in pixels."""
MOST_TOOLS, WIDEST_TOOLS = 520, 440
"""The room they may take from the board, however large the letters, and what they take of room left over."""
WORDS_SIZE = 0.4
MOST_IN_ONE_COLUMN = 6
MOST_PICTURES = 150


class BoardScreen(Screen):
    """The board as it will be printed, and beside it what can be done: pick a picture, then a tool, then the place."""

    colour = "pictures"
    nouns = frozenset({"boards", "pinned", "photos", "activities", "people", "places", "ways", "things", "me"})

    def __init__(self, around: Around, board: str) -> None:
        super().__init__(around)
        self.setObjectName("board")
        use_board_signs(around.shelf)
        self._board, self._picked, self._is_moving = board, "", False
        self._name = QLabel(self)  # Never seen: the board's own title is read before its pictures.
        self._name.hide()
        self._view = BoardView(around.look, around.shelf, "board.pinned")
        self._view.chosen.connect(self._choose_picture)
        self._view.place_chosen.connect(self._choose_place)
        self._view.moved.connect(self._move)
        self._asks = self.heading("", 24)
        self._tools = self.pages("board")
        self._tools.chosen.connect(self._choose_tool)
        self._shown_tools = 0
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asks)
        column.addWidget(self._tools, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(around.look.gap)
        row.addWidget(self._view)
        row.addWidget(self._beside, 1)

    def title(self) -> str:
        board = self.life.boards.get(self._board)
        return board.name if board and board.name else self.t("My board")

    def sign(self) -> str:
        return signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PICTURES, self.t("Press a picture to pick it.")),
            (BIGGER, self.t("Then press what you want to do with it.")),
            (signs.MOVE, self.t("Press Move, then press the new place.")),
            (signs.PLUS, self.t("Press Add picture to put more on.")),
        )

    def first_focus(self) -> QWidget | None:
        tools = self._tools.tiles
        return tools[0] if tools else super().first_focus()

    def reading_order(self) -> list[QWidget]:
        """The board's own title, its pictures as one walks round them, and then the tools.

        A title that stands on the board is said first and not twice, and a sign without words says nothing.
        """
        there, names = pinned_on(self.life, self._board), names_on(self.life, self._board)
        silent = [
            self._view.tile_of(one.id)
            for one in there
            if not isinstance(names[one.id], str) and not one.voice and not photo_sha256(one.picture)
        ]
        titles = [self._view.tile_of(one.id) for one in there if one.caption == self.title()]
        first = next((tile for tile in titles if tile is not None), self._name)
        return [first, *(widget for widget in super().reading_order() if widget not in [*silent, first])]

    def step_back(self) -> bool:
        """Back lets go first: of moving, then of the picture."""
        if self._is_moving or self._picked:
            self._picked = self._picked if self._is_moving else ""
            self._is_moving = False
            self.show_facts()
            return True
        return False

    def leave(self) -> None:
        """Who comes back later is not asked for a place any more."""
        self.is_stale = self.is_stale or self._is_moving
        self._is_moving = False

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._board not in self.life.boards, self.around.back):
            return
        life, t = self.life, self.around.t
        if self._picked not in life.pinned:
            self._picked, self._is_moving = "", False
        self._name.setText(self.title())
        order = [one.id for one in in_reading_order(life, self._board, right_to_left=t.is_right_to_left)]
        self._view.show_board(
            life.boards[self._board],
            pieces_of(life, self._board, t, self._picked),
            order,
            self._picked,
            asks_place=self._is_moving,
        )
        self._asks.setText(t("Press the new place."))
        self._asks.setVisible(self._is_moving)
        self._show_tools(is_empty=not order)
        self._lay_out()

    def _show_tools(self, *, is_empty: bool) -> None:
        """The tools for now; others than before begin with their first page."""
        t = self.around.t
        if self._is_moving:
            tools = move_tools(t)
        else:
            tools = picked_tools(t) if self._picked else board_tools(t, is_empty=is_empty)
        self._tools.show_items(tools, smallest=SMALLEST_TOOL if len(tools) > MOST_IN_ONE_COLUMN else FEW_TOOLS)
        if len(tools) != self._shown_tools:
            self._shown_tools = len(tools)
            self._tools.show_page(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """The board as large as can be, and the tools in the room beside it, no wider than they are good to see."""
        look = self.around.look
        room = self.width() - 2 * AROUND - look.gap
        beside = room - self._view.wide_for(self.height() - 2 * AROUND)
        beside = max(beside, min(look.px(LEAST_TOOLS), MOST_TOOLS))
        self._view.setFixedWidth(max(1, room - min(beside, look.px(WIDEST_TOOLS))))
        self._asks.setFont(look.font(24, bold=True))

    # --- pressing pictures and places

    def _choose_picture(self, pinned: str) -> None:
        """Pick it and hear it; the one that is picked already is let go."""
        self._is_moving = False
        self._pick("" if pinned == self._picked else pinned)

    def _pick(self, pinned: str) -> None:
        self._picked = pinned
        self.show_facts()
        tile = self._view.tile_of(pinned)
        if tile is not None:
            self.around.hear(tile)

    def _choose_place(self, x: float, y: float) -> None:
        if self._is_moving:
            self._is_moving = False
            self._move(self._picked, x, y)
        elif self._picked:
            self._pick("")

    def _move(self, pinned: str, x: float, y: float) -> None:
        self.around.session.do(self, verbs.move_pinned, pinned, x, y)
        self.show_facts()  # Where it could not be kept, it lies where it was.

    # --- tools

    def _choose_tool(self, key: object) -> None:
        tool = str(key)
        if tool in VERBS:
            self.around.session.do(self, VERBS[tool], self._picked)
        elif tool in WAYS:
            one, (across, down) = self.life.pinned[self._picked], WAYS[tool]
            self._move(one.id, one.x + across, one.y + down)
        else:
            self._others()[tool]()

    def _others(self) -> dict[str, Callable[[], object]]:
        return {
            "add": self._ask_picture,
            "words": self._ask_words,
            "nice": lambda: self.around.go(Route("make_it_nice", board=self._board)),
            "choices": lambda: self.around.go(Route("board_choices", board=self._board)),
            "move": self._begin_to_move,
            "moved": self.step_back,
            "hear": self._hear,
            "about": lambda: self.around.go(Route("pinned", pinned=self._picked)),
            "before": lambda: self._pick_beside(-1),
            "next": lambda: self._pick_beside(1),
            "off": lambda: self.around.session.do(self, verbs.unpin, self._picked),
            "done": lambda: self._pick(""),
        }

    def _ask_picture(self) -> None:
        if self._has_room():
            self.around.go(Route("choose_picture", question=self.t("Which picture?"), then=self._put_on))

    def _has_room(self) -> bool:
        """Whether more can be put on and still be found; where not, say what to do."""
        has_room = len(pinned_on(self.life, self._board)) < MOST_PICTURES
        if not has_room:
            self.around.trouble(Said("This board is full. Begin a new one for more pictures."))
        return has_room

    def _put_on(self, picture: str, words: str) -> None:
        if picture:
            self._pin(new_pinned(self.life, self._board, new_id(), picture, words))

    def _ask_words(self) -> None:
        if self._has_room():
            self.around.go(Route("write", question=self.t("Which words?"), words="", then=self._put_words))

    def _put_words(self, words: str) -> None:
        if words.strip():
            one = new_pinned(self.life, self._board, new_id(), "", words.strip())
            self._pin(
                Pinned(one.id, one.board, caption=one.caption, x=one.x, y=one.y, size=WORDS_SIZE, level=one.level)
            )

    def _pin(self, pinned: Pinned) -> None:
        if self.around.session.do(self, verbs.pin, pinned):
            self._picked = pinned.id
            self.show_facts()

    def _begin_to_move(self) -> None:
        self._is_moving = True
        self.show_facts()
        self.around.say(self._asks.text())

    def _hear(self) -> None:
        tile = self._view.tile_of(self._picked)
        if tile is not None:
            self.around.hear(tile)

    def _pick_beside(self, step: int) -> None:
        """The one before or after it as the board is read, round and round."""
        order = [
            one.id for one in in_reading_order(self.life, self._board, right_to_left=self.around.t.is_right_to_left)
        ]
        if order:
            at = order.index(self._picked) + step if self._picked in order else min(step, 0)
            self._pick(order[at % len(order)])
