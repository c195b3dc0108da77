"""Two headings side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.about_me import lines_under
from ...model.heading import Heading
from .. import signs
from ..around import Around
from ..line_words import heading_sign, heading_words, line_face, pair_words
from ..route import Route
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

SAY, IDEAS = "say", "ideas"
ONE_LINE = QSize(2000, 112)
"""Wider than any window: lines stand under each other."""


class TwoSidesScreen(Screen):
    """What belongs beside each other and is never merged: a good day and a bad day, important to me and for me."""

    colour = "about"
    nouns = frozenset({"lines", "me"})

    def __init__(self, around: Around, left: Heading, right: Heading) -> None:
        super().__init__(around)
        self.setObjectName("two_sides")
        self._names = {heading: self._name(heading) for heading in (left, right)}
        self._sides = {heading: self._side(heading) for heading in (left, right)}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(around.look.margin)
        for heading, side in self._sides.items():
            column = QVBoxLayout()
            column.setSpacing(around.look.gap)
            column.addWidget(self._names[heading])
            column.addWidget(side, 1)
            row.addLayout(column, 1)

    def title(self) -> str:
        return pair_words(*self._sides, self.around.t)

    def sign(self) -> str:
        return heading_sign(next(iter(self._sides)))

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.BOTH, self.t("Each side is kept apart.")),
            (signs.WORDS, self.t("Press what was said to change it.")),
            (signs.IDEAS, self.t("Press Ideas to see what you could say.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        for heading, side in self._sides.items():
            told = heading_words(heading, t)
            items: list[tuple[object, TileFace]] = [
                (line.id, line_face(line, self.life, t, text_size=26, more=told))
                for line in lines_under(self.life, heading)
            ]
            if not items:
                items = [(SAY, TileFace(t("Nothing is said here yet."), signs.PLUS, more=told, is_empty=True))]
            ways: list[tuple[object, TileFace]] = [
                (SAY, TileFace(t("Say something"), signs.PLUS, more=told, colour=self.colour)),
                (IDEAS, TileFace(t("Ideas"), signs.IDEAS, more=told, colour=self.colour)),
            ]
            side.show_items(items, ways, ONE_LINE)

    def _name(self, heading: Heading) -> Tile:
        words, sign = heading_words(heading, self.around.t), heading_sign(heading)
        name = self.row_tile(words, sign, f"two_sides.{heading.name}", text_size=26)
        name.show_face(TileFace(words, sign, form=TileForm.STRONG, colour=self.colour, text_size=26))
        name.setMinimumWidth(self.around.look.touch)  # Big letters are made smaller rather than the window wider.
        name.chosen.connect(lambda: self.around.go(Route("lines", heading=heading)))
        return name

    def _side(self, heading: Heading) -> PagesAndWays:
        look = self.around.look
        side = PagesAndWays(look, self.around.shelf, self.t, f"two_sides.{heading.name}")
        side.chosen.connect(partial(self._choose, heading))
        return side

    def _choose(self, heading: Heading, key: object) -> None:
        if key == IDEAS:
            self.around.go(Route("starters", heading=heading))
        elif key == SAY:
            self.around.go(Route("line", heading=heading))
        else:
            self.around.go(Route("line", heading=heading, line=str(key)))
