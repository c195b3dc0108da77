"""How much money, in coins and notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from .. import signs
from ..around import Around
from ..money_words import PIECES, money_words, piece_picture, pieces_of
from ..widgets.pictures_in_a_row import PicturesInARow
from ..widgets.tile_face import TileFace
from .screen import Screen


class MoneyScreen(Screen):
    """Press a coin or a note to add it. Answers with the sum in pence, or None where nothing is there."""

    def __init__(self, around: Around, question: str, pence: int, then: Callable[[int | None], None]) -> None:
        super().__init__(around)
        self.setObjectName("money")
        self._question, self._then = question, then
        self._added = pieces_of(pence)
        self._odd = pence - sum(self._added)
        self._sum = self.heading("", 36)
        self._heap = PicturesInARow(around.look, around.shelf)
        self._pages = self.pages("money")
        self._pages.chosen.connect(self._add)
        again = self.row_tile(around.t("Start again"), signs.CAN_CHANGE, "money.again")
        again.chosen.connect(self._start_again)
        done = self.row_tile(around.t("Done"), signs.DONE, "money.done")
        done.chosen.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        top = QHBoxLayout()
        top.setSpacing(around.look.gap)
        top.addWidget(self._sum)
        top.addWidget(self._heap, 1)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(again)
        foot.addWidget(done)
        column.addLayout(foot)

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.COIN

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.COIN, self.t("Press coins and notes until it is enough.")),
            (signs.CAN_CHANGE, self.t("Press Start again for no money at all.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        self._sum.setText(money_words(self._pence) if self._pence else self.t("No money yet"))
        self._heap.show_pictures([piece_picture(piece) for piece in sorted(self._added, reverse=True)])
        self._pages.show_items(
            [
                (piece, TileFace(money_words(piece), piece_picture(piece), colour="week", text_size=28))
                for piece in PIECES
            ],
            smallest=QSize(150, 130),
        )

    @property
    def _pence(self) -> int:
        return sum(self._added) + self._odd

    def _add(self, piece: object) -> None:
        if isinstance(piece, int) and self._pence + piece <= 100_000:
            self._added.append(piece)
        self.show_facts()
        self.around.say(self._sum.text())

    def _start_again(self) -> None:
        self._added, self._odd = [], 0
        self.show_facts()
        self.around.say(self._sum.text())

    def _finish(self) -> None:
        pence = self._pence
        self.around.back()
        self._then(pence or None)
