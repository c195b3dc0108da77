"""The same set on two days: what was said twice, and where I changed my mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.answer import Answer
from ...model.sittings_compared import SittingsCompared, can_compare, compared
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..reply_told import answer_words
from ..route import Route
from ..widgets.picture_column import PictureColumn
from ..widgets.picture_columns import PictureColumns
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

TALLEST = 130
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, what was said is in the words of a tile: there is no room for more."""
SMALLEST = QSize(216, 160)
CHIP = 80
"""How much of its height grows with the letters."""
SHORT = 15
"""So many letters of an answer have room beside its picture; longer ones are told."""
TWICE, CHANGED, NEW = "twice", "changed", "new"


class SittingsComparedScreen(Screen):
    """Three columns: said twice, changed my mind, new this time. All of it is fine; nothing is counted."""

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "photos"})

    def __init__(self, around: Around, earlier: str, later: str) -> None:
        super().__init__(around)
        self.setObjectName("sittings_compared")
        self._earlier, self._later = earlier, later
        self._calm = self.words("", 22)
        self._calm.setContentsMargins(4, 0, 4, 0)
        self._columns = PictureColumns(around.look, around.shelf, self.t, "sittings_compared", most_beside=100)
        self._columns.chosen.connect(lambda key: around.say(self._aloud(key)))
        self._columns.heading_chosen.connect(self._hear_column)
        self._first = self._foot_tile("first", lambda: self._look_at(self._earlier))
        self._second = self._foot_tile("second", lambda: self._look_at(self._later))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._calm)
        column.addWidget(self._columns, 1)
        row = QHBoxLayout()
        row.setSpacing(around.look.gap - 4)
        row.addWidget(self._first)
        row.addWidget(self._second)
        column.addLayout(row)

    def title(self) -> str:
        return self.t("Asked on two days")

    def spoken_title(self) -> str:
        return f"{self.title()}. {self._calm_words()}"

    def sign(self) -> str:
        return signs.OFTEN

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.OFTEN, self.t("Said twice: you said the same on both days.")),
            (signs.CAN_CHANGE, self.t("People often change their mind. That is fine.")),
            (signs.READ, self.t("Press a picture to hear what you said.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: not self._can_compare, self.around.back):
            return
        self._calm.setText(self._calm_words())
        self._calm.setFont(self.around.look.font(22))
        self._calm.setVisible(not self._is_big)
        more = self.around.look.px(CHIP) - CHIP if not self._is_big else 0
        self._columns.show_columns(self._shown(), smallest=SMALLEST.grownBy(QMargins(0, 0, 0, more)))
        for tile, sitting in ((self._first, self._earlier), (self._second, self._later)):
            told = self.t("Look at what you said then.")
            tile.show_face(
                TileFace(self._day(sitting), signs.FIND, more=told, form=TileForm.ROW, colour=self.colour, text_size=22)
            )

    @property
    def _is_big(self) -> bool:
        return self.around.look.text_percent > MOST_BESIDE

    @property
    def _can_compare(self) -> bool:
        one, other = self.life.sittings.get(self._earlier), self.life.sittings.get(self._later)
        return one is not None and other is not None and can_compare(one, other)

    def _calm_words(self) -> str:
        return self.t("You can change your mind. Both are fine.")

    def _day(self, sitting: str) -> str:
        day: date | None = self.life.sittings[sitting].begun_on
        return self.around.t.date(day) if day else self.t("Another day")

    # --- the columns

    @property
    def _compared(self) -> SittingsCompared:
        return compared(self.life, self._earlier, self._later)

    def _shown(self) -> list[PictureColumn]:
        t, found = self.around.t, self._compared
        changed = {after.id: before for before, after in found.changed}
        groups = (
            (TWICE, t("Said twice"), signs.OFTEN, found.twice, t("Nothing is here.")),
            (
                CHANGED,
                t("Changed my mind"),
                signs.CAN_CHANGE,
                tuple(after for _, after in found.changed),
                t("Nothing is here."),
            ),
            (NEW, t("New this time"), signs.PLUS, found.new, t("Nothing is here.")),
        )
        return [
            PictureColumn(
                key,
                TileFace(
                    words,
                    sign,
                    more=t("Press to hear what is here."),
                    form=TileForm.ROW,
                    colour=self.colour,
                    text_size=22,
                    aloud=words,
                ),
                tuple((one.id, self._face(one, changed.get(one.id))) for one in answers),
                self.colour,
                empty,
            )
            for key, words, sign, answers, empty in groups
        ]

    def _face(self, answer: Answer, before: Answer | None) -> TileFace:
        t = self.around.t
        now = t.tell(answer.reply.said)
        chips: tuple[tuple[str, str], ...] = ((answer.reply.picture, now if len(now) <= SHORT else ""),)
        told = now
        if before is not None:
            arrow = "←" if t.is_right_to_left else "→"
            chips = ((before.reply.picture, arrow), (answer.reply.picture, ""))
            told = t("Before: {before}. Now: {now}.", before=t.tell(before.reply.said), now=now)
        words = answer_words(answer, t)
        if self._is_big:
            return TileFace(f"{words}. {told}", answer.picture, text_size=18)
        return TileFace(words, answer.picture, more=told, hidden_words=not answer.words, text_size=18, chips=chips)

    def _aloud(self, answer: str) -> str:
        face = next(face for column in self._shown() for key, face in column.items if key == answer)
        return ". ".join(part for part in (face.words, face.more) if part)

    def _hear_column(self, key: str) -> None:
        column = next(one for one in self._shown() if one.key == key)
        lines = [self._aloud(answer) for answer, _ in column.items] or [column.empty]
        self.around.say(". ".join([column.heading.words, *lines]))

    def _foot_tile(self, name: str, slot: object) -> Tile:
        tile = self.row_tile("", "", f"sittings_compared.{name}")
        tile.setMinimumWidth(self.around.look.touch)
        tile.setMaximumHeight(max(self.around.look.touch + 8, min(self.around.look.px(84), TALLEST)))
        tile.chosen.connect(slot)
        return tile

    def _look_at(self, sitting: str) -> None:
        self.around.go(Route("read_back", sitting=sitting))
