"""Is this right?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.answer import Answer, Reply
from ...model.choosing import answers_by_reply, next_option, replies
from ...model.sitting import Sitting
from ...model.verbs.asking_again import ask_left_out
from ...model.verbs.choosing import move_answer, say_right
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..read_back_columns import read_back_columns
from ..reply_told import answer_words, told_back
from ..route import Route
from ..widgets.picture_columns import PictureColumns
from ..widgets.pictures_in_a_row import PicturesInARow
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, there is no room for the small pictures at the foot."""
TALLEST = 130
MOST_SMALL = 4


class ReadBackScreen(Screen):
    """A column of pictures for each answer. Press a picture, then a column, and it moves there; or it is right.

    What I did not want to answer stands apart, small, and can be asked again.
    """

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "photos"})

    def __init__(self, around: Around, sitting: str) -> None:
        super().__init__(around)
        self.setObjectName("read_back")
        self._sitting = sitting
        self._picked, self._is_told, self._was_shown = "", False, False
        self._columns = PictureColumns(around.look, around.shelf, self.t, "read_back")
        self._columns.chosen.connect(self._pick)
        self._columns.heading_chosen.connect(self._press_column)
        self._columns.moved.connect(lambda answer, reply: self._move(answer, Reply(reply)))
        self._not_now = PicturesInARow(around.look, around.shelf)
        self._foot = {
            "not_now": self._foot_tile("not_now", self._press_not_now),
            "stay": self._foot_tile("stay", self._let_go),
            "again": self._foot_tile("again", self._ask_again),
            "hear": self._foot_tile("hear", self._read),
            "not_yet": self._foot_tile("not_yet", self._leave_it),
            "right": self._foot_tile("right", self._say_right),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._columns, 1)
        row = QHBoxLayout()
        row.setSpacing(around.look.gap - 4)
        row.addWidget(self._not_now, 2)
        for tile in self._foot.values():
            row.addWidget(tile, 2)
        column.addLayout(row)

    @property
    def _fact(self) -> Sitting | None:
        return self.life.sittings.get(self._sitting)

    def title(self) -> str:
        if self._picked_answer:
            return self.t("Where does it go?")
        return self.t("Is this right?")

    def spoken_title(self) -> str:
        """All of it, column by column; after a press or a way back, only where I am."""
        is_told = self._is_told or self._picked_answer is not None or self._fact is None
        return self.title() if is_told else " ".join([*self._told(), self.title()])

    def sign(self) -> str:
        return self._picked_answer.picture or signs.MOVE if self._picked_answer else signs.CHOOSE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press Hear it, and it is read to you.")),
            (signs.MOVE, self.t("Press a picture. Then press where it goes.")),
            (signs.DONE, self.t("Press This is right when it is.")),
            (signs.BACK, self.t("Not yet leaves it as it is, for another day.")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 1 to 4 put a picked picture into the columns, as they answer in Choose."""
        columns = replies(self._fact.scale) if self._fact and self._picked else ()
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(columns):
            self._move(self._picked, columns[number])
        else:
            super().keyPressEvent(event)

    def step_back(self) -> bool:
        if not self._picked:
            return False
        self._let_go()
        return True

    def leave(self) -> None:
        self._is_told = True

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._fact is None, self.around.back):
            return
        if self._picked not in self.life.answers:
            self._picked = ""
        columns = read_back_columns(self.life, self._sitting, self._picked, self.around.t)
        self._columns.show_columns(columns, self._picked, can_drag=True)
        self._show_foot()
        if not self._was_shown:
            self._was_shown = True
            # What was answered last is not said instead of this.
            QTimer.singleShot(0, self, lambda: self.around.say(self.spoken_title()))

    # --- what is shown

    @property
    def _is_open(self) -> bool:
        """Whether pictures of it are still to be asked."""
        return bool(self._fact and not self._fact.is_over and next_option(self.life, self._sitting))

    @property
    def _picked_answer(self) -> Answer | None:
        return self.life.answers.get(self._picked)

    def _answers(self, reply: Reply) -> list[Answer]:
        return answers_by_reply(self.life, self._sitting)[reply]

    def _told(self) -> list[str]:
        """Column by column, and last what was not answered."""
        assert self._fact is not None
        columns = (*replies(self._fact.scale), Reply.NOT_NOW)
        return [words for reply in columns if (words := told_back(reply, self._answers(reply), self.around.t))]

    def _show_foot(self) -> None:
        t, left_out, is_picked = self.around.t, self._answers(Reply.NOT_NOW), self._picked_answer is not None
        is_right = bool(self._fact and self._fact.is_right)
        faces = {
            "not_now": (t("Not now"), Reply.NOT_NOW.picture, t("Press here, and it goes here.")),
            "stay": (t("Let it stay"), signs.BACK, t("It stays where it is.")),
            "again": (t("Not now. Ask again?"), signs.OFTEN, told_back(Reply.NOT_NOW, left_out, t)),
            "hear": (t("Hear it"), signs.READ, t("Hear all that you said.")),
            "not_yet": (t("Not yet"), signs.BACK, t("It stays as it is, for another day.")),
            "right": (t("This is right"), signs.DONE, t("Then see what can come of it.")),
        }
        shown = {"not_now", "stay"} if is_picked else {"hear", "right", "not_yet"} | ({"again"} if left_out else set())
        if is_right and not is_picked:
            faces["right"] = (t("What comes next?"), signs.NEXT, t("You said it is right."))
            shown -= {"not_yet"}
        is_big = self.around.look.text_percent > MOST_BESIDE
        if self._is_open:
            faces["not_yet"] = (t("Go on"), signs.GO_ON, t("Go on where you were."))
        elif is_big:
            shown -= {"not_yet"}  # Back does the same, and words this big need the room.
        for name, tile in self._foot.items():
            words, sign, more = faces[name]
            form = TileForm.STRONG if name == "right" else TileForm.ROW
            tile.show_face(TileFace(words, sign, more=more, form=form, colour=self.colour, text_size=22))
            tile.setVisible(name in shown)
        self._not_now.show_pictures([one.picture for one in left_out if one.picture][:MOST_SMALL])
        self._not_now.setVisible(bool(left_out) and not is_big and not is_picked)

    def _foot_tile(self, name: str, slot: Callable[[], object]) -> Tile:
        tile = self.row_tile("", "", f"read_back.{name}")
        tile.setMinimumWidth(self.around.look.touch)
        tile.setMaximumHeight(max(self.around.look.touch + 8, min(self.around.look.px(84), TALLEST)))
        tile.chosen.connect(slot)
        return tile

    # --- moving

    def _pick(self, answer: str) -> None:
        """Picked up; a second press lets it stay."""
        if answer == self._picked:
            self._let_go()
            return
        self._picked, self._is_told = answer, True
        self.show_facts()
        self.around.arrived()
        self.around.say(f"{answer_words(self.life.answers[answer], self.around.t)}. {self.title()}")

    def _let_go(self) -> None:
        before, self._picked = self._picked, ""
        self.show_facts()
        self._columns.show_picture(before)
        self.around.arrived()

    def _press_column(self, key: str) -> None:
        reply = Reply(key)
        if self._picked:
            self._move(self._picked, reply)
        else:
            self.around.say(told_back(reply, self._answers(reply), self.around.t) or self.t("Nothing is here."))

    def _press_not_now(self) -> None:
        self._move(self._picked, Reply.NOT_NOW)

    def _move(self, answer: str, reply: Reply) -> None:
        """To another column; where it is already, it is let go."""
        kept = self.life.answers.get(answer)
        self._picked = ""
        if kept is None or kept.reply is reply or not self.around.session.do(self, move_answer, answer, reply):
            self.show_facts()
        self._columns.show_picture(answer)
        self.around.arrived()

    # --- what comes of it

    def _read(self) -> None:
        self.around.read([*self._told(), self.t("Is this right?")], self._foot["hear"])

    def _say_right(self) -> None:
        assert self._fact is not None
        if self._fact.is_right or self.around.session.do(self, say_right, self._sitting):
            self.around.go(Route("what_comes_of_it", sitting=self._sitting))

    def _leave_it(self) -> None:
        """Not yet; where not all was asked, go on with the rest."""
        is_open = self._is_open
        self.around.back()
        if is_open:
            self.around.go(Route("choosing", sitting=self._sitting))

    def _ask_again(self) -> None:
        """What was left out is asked again; this screen is behind us, for it comes anew after that."""
        if self.around.session.do(self, ask_left_out, self._sitting):
            self.around.back()
            self.around.go(Route("choosing", sitting=self._sitting))
