"""All that is said about one side of an activity."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.statement import About, View
from .. import signs
from ..activity_questions import sign_of
from ..around import Around
from ..going_back import go_back_if
from ..route import Route
from ..statement_words import KEPT_APART, question_of, statement_face, view_sign, view_words
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

ADD = "add:"


class SayAboutScreen(Screen):
    """Everything said, each a tile to change it; mine, my family's and my supporters' apart where they may differ."""

    nouns = frozenset({"activities", "statements", "me"})

    def __init__(self, around: Around, activity: str, about: About) -> None:
        super().__init__(around)
        self.setObjectName("say_about")
        self._activity, self._about = activity, about
        self._pages = self.pages("say_about", most=6)
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "say_about.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return question_of(self._about, self.around.t)

    def sign(self) -> str:
        return sign_of(self._about)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Press a plus to say something.")),
            (signs.WORDS, self.t("Press what was said to change it.")),
            (signs.FAMILY, self.t("Each person's view is kept apart.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._activity not in self.life.activities, self.around.back):
            return
        t, is_apart = self.around.t, self._about in KEPT_APART
        items: list[tuple[object, TileFace]] = []
        for view in View:
            said = [
                statement
                for statement in self.life.statements.values()
                if (statement.activity, statement.about, statement.view) == (self._activity, self._about, view)
            ]
            for one in said:
                items.append((one.id, statement_face(one, self.life, t, with_view=is_apart, text_size=24)))
            if is_apart:
                items.append((ADD + view, self._room_for_one(view_words(view, t), view_sign(view, self.life))))
        if not is_apart:
            items.append((ADD + View.MINE, self._room_for_one(t("Say something"), signs.PLUS)))
        self._pages.show_items(items, smallest=QSize(300, 110))

    def _room_for_one(self, words: str, picture: str) -> TileFace:
        more = self.t("Say something here.")
        return TileFace(words, picture, more=more, form=TileForm.ROW, colour="week", is_empty=True, text_size=24)

    def _choose(self, key: object) -> None:
        key = str(key)
        given = {"view": View(key.removeprefix(ADD))} if key.startswith(ADD) else {"statement": key}
        self.around.go(Route("statement", activity=self._activity, about=self._about, **given))
