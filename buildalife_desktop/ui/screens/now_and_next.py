"""Now and next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...model.placing import Placing
from ...model.week import NowAndNext, now_and_next
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..placing_face import chips_of, placing_face
from ..route import Route
from ..widgets.sign import Sign
from ..widgets.tile_face import TileFace
from ..widgets.tile_pages import TilePages
from .screen import Screen

A_MINUTE_MS = 60_000


class NowAndNextScreen(Screen):
    """What is on now, and what comes next today: only these two, as big as can be."""

    colour = "choose"
    nouns = frozenset({"placings", "activities", "people", "places", "ways"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("now_and_next")
        self._shown: NowAndNext | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(around.look.gap + 12)
        happened = self.row_tile(around.t("Did it happen?"), signs.HAPPENED, "now_and_next.did_it_happen")
        happened.chosen.connect(lambda: around.go(Route("did_it_happen")))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(around.look.gap)
        column.addLayout(self._row, 1)
        column.addWidget(happened)
        self._halves = [self._half("now"), self._half("next")]
        self._clock = QTimer(self, interval=A_MINUTE_MS)
        self._clock.timeout.connect(self._look_at_the_clock)
        self._clock.start()

    def title(self) -> str:
        return self.t("Now and next")

    def sign(self) -> str:
        return signs.NOW

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.NOW, self.t("On one side is now. On the other side is next.")),
            (signs.WEEK, self.t("Press a picture to see more.")),
        )

    def show_facts(self) -> None:
        self._shown = found = now_and_next(self.life, self.around.clock())
        today = self.around.clock().weekday()
        next_part = found.next_part or found.part
        for (half, pages, old), words, placings, part in zip(
            self._halves, (self.t("Now"), self.t("Next")), (found.now, found.next), (found.part, next_part), strict=True
        ):
            while old:
                gone = old.pop()
                gone.hide()
                gone.deleteLater()
            sign = Sign(self.around.look, self.around.shelf, words, part.picture, beside=True, text_size=34)
            old.append(sign)
            layout = half.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(0, sign)
            pages.show_items(self._cards(placings, today), smallest=QSize(220, 200))

    def _half(self, name: str) -> tuple[QWidget, TilePages, list[QWidget]]:
        half = QWidget()
        pages = self.pages(f"now_and_next.{name}")
        pages.chosen.connect(self._choose)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pages, 1)
        self._row.addWidget(half, 1)
        return half, pages, []

    def _cards(self, placings: Sequence[Placing], today: int) -> list[tuple[object, TileFace]]:
        if not placings:
            return [(None, TileFace(self.t("Free time"), signs.REST, more=self.t("Nothing is planned."), text_size=36))]
        cards = []
        for placing in placings:
            face = placing_face(self.life, placing, self.around.t, today=None)
            cards.append((placing.id, replace(face, chips=chips_of(self.life, placing), text_size=36, colour="choose")))
        return cards

    def _choose(self, key: object) -> None:
        if key is None:
            self.around.go(Route("day", which=WhichWeek.NOW))
        else:
            self.around.go(Route("placing", placing=key))

    def _look_at_the_clock(self) -> None:
        """Show what is next once its time has come; the rest of the time nothing moves."""
        if self.isVisible() and now_and_next(self.life, self.around.clock()) != self._shown:
            self.show_facts()
