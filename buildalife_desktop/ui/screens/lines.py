"""What is said about me under one heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.about_me import lines_under
from ...model.heading import Heading
from ...model.statement import View
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..line_words import heading_of, heading_sign, line_face
from ..lines_by_view import IDEAS, SAY, WEEK, questions_by_view
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from .screen import Screen

FEW = 4
WIDE_LINE, HALF_LINE = QSize(2000, 112), QSize(500, 112)
"""The first is wider than any window: a few lines stand under each other, many in columns."""


class LinesScreen(Screen):
    """Every line a tile, with who said it and whether it waits for me; under them the ways to say more.

    Where views are kept apart, mine, my family's and my supporters' each have their own rows (content rule 20).
    """

    colour = "about"
    nouns = frozenset({"lines", "me", "people", "decisions", "steps", "statements", "activities"})

    def __init__(self, around: Around, heading: Heading, goes_with: str = "") -> None:
        super().__init__(around)
        self.setObjectName("lines")
        self._heading, self._goes_with = heading, goes_with
        self._nothing = NothingHere(around.look, around.shelf)
        self._all = PagesAndWays(around.look, around.shelf, self.t, "lines")
        self._all.chosen.connect(lambda key: self._choose(str(key)))
        self._rows = QuestionRows(around.look, around.shelf, self.t, "lines")
        self._rows.chosen.connect(lambda _row, key: self._choose(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 3)
        column.addWidget(self._all, 4)
        column.addWidget(self._rows, 3)

    def title(self) -> str:
        return heading_of(self.life, self._heading, self._goes_with, self.around.t)

    def sign(self) -> str:
        return heading_sign(self._heading)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Press what was said to change it.")),
            (signs.SPEAK, self.t("Press Say something to say it yourself.")),
            (signs.IDEAS, self.t("Press Ideas to see what you could say.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        is_apart = self._heading.is_kept_apart
        self._rows.setVisible(is_apart)
        self._all.setHidden(is_apart)
        self._nothing.hide()
        if is_apart:
            self._rows.show_questions(questions_by_view(self.life, self._heading, self.around.t))
        else:
            self._show_together()

    def _show_together(self) -> None:
        t = self.around.t
        lines = lines_under(self.life, self._heading, self._goes_with)
        size = 30 if len(lines) <= FEW else 24
        items: list[tuple[object, TileFace]] = [
            (line.id, line_face(line, self.life, t, text_size=size)) for line in lines
        ]
        ways: list[tuple[object, TileFace]] = [
            (SAY, TileFace(t("Say something"), signs.SPEAK, more=self.title(), colour=self.colour)),
            (IDEAS, TileFace(t("Ideas"), signs.IDEAS, more=t("See what you could say."), colour=self.colour)),
        ]
        if not lines:
            self._nothing.tell(t("Nothing is said here yet."), self.sign())
            items, ways = [(key, replace(face, text_size=30)) for key, face in ways], []
        self._all.show_items(items, ways, WIDE_LINE if 0 < len(lines) <= FEW else HALF_LINE)

    def _is_gone(self) -> bool:
        noun = self._heading.goes_with
        return bool(noun) and self._goes_with not in getattr(self.life, noun)

    def _choose(self, key: str) -> None:
        if key.startswith(WEEK):
            one = self.life.statements[key.removeprefix(WEEK)]
            self.around.go(Route("say_about", activity=one.activity, about=one.about))
            return
        given = {"heading": self._heading, "goes_with": self._goes_with}
        for way, screen in ((SAY, "line"), (IDEAS, "starters")):
            if key.startswith(way):
                view = View(key.removeprefix(way) or View.MINE)
                self.around.go(Route(screen, **given, view=view))
                return
        self.around.go(Route("line", **given, line=key))
