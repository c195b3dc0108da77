"""All people, places, ways or things, to choose from for one question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.activity import LINKS
from ...model.done import Done
from ...model.life import Life
from ...model.verbs.activities import turn_choice
from ...model.verbs.companions import add
from ...model.verbs.together import together
from .. import signs
from ..activity_questions import words_of_question
from ..around import Around
from ..companion_words import new_words
from ..companions_to_choose import face_of, in_order, is_ready_made, made
from ..going_back import go_back_if
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW = "new"


class CompanionsScreen(Screen):
    """Everyone there is; those chosen are marked, a press chooses or lets go. New ones are made on the way."""

    nouns = frozenset({"activities", "people", "places", "ways", "things"})

    def __init__(self, around: Around, activity: str, question: str) -> None:
        super().__init__(around)
        self.setObjectName("companions")
        self._activity, self._question, self._noun = activity, question, LINKS[question]
        self._order: list[str] = []
        self._changes = False
        self._asks = self.heading("", 24)
        self._pages = self.pages("companions")
        self._pages.chosen.connect(self._choose)
        self._change = self.row_tile(around.t("Change one"), signs.WORDS, "companions.change")
        self._change.chosen.connect(self._turn_to_changing)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "companions.done")
        self._done.chosen.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._asks)
        column.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._change)
        foot.addWidget(self._done)
        column.addLayout(foot)

    def title(self) -> str:
        return words_of_question(self._question, self.around.t)

    def sign(self) -> str:
        return signs.OF_NOUN[self._noun]

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press a picture to choose it. Press it again to let it go.")),
            (signs.PLUS, self.t("Press the plus to make a new one.")),
            (signs.WORDS, self.t("Press Change one to give it another picture or name.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._activity not in self.life.activities, self.around.back):
            return
        t = self.around.t
        chosen = getattr(self.life.activities[self._activity], self._question)
        self._order = in_order(self.life, self._activity, self._question, t, self._order)
        shown = [key for key in self._order if not (self._changes and is_ready_made(key))]
        items: list[tuple[object, TileFace]] = []
        if not self._changes:
            items.append((NEW, TileFace(new_words(self._noun, t), signs.PLUS, colour="week", is_empty=True)))
        for key in shown:
            is_chosen = key in chosen and not self._changes
            items.append((key, face_of(self.life, self._noun, key, t, is_chosen=is_chosen)))
        self._pages.show_items(items, frozenset() if self._changes else frozenset(chosen), QSize(150, 140))
        self._asks.setText(t("Which one do you want to change?"))
        self._asks.setVisible(self._changes)
        self._change.setVisible(not self._changes and bool(getattr(self.life, self._noun)))

    def _choose(self, key: object) -> None:
        key = str(key)
        today = self.around.clock().date()
        if key == NEW:
            self.around.go(Route("new_companion", noun=self._noun, then=lambda _: None, also=self._also))
        elif self._changes:
            self.around.go(Route("new_companion", noun=self._noun, then=lambda _: None, changes=key))
        elif is_ready_made(key):
            new = made(self._noun, key, self.around.t)
            self._order[self._order.index(key)] = new.id
            self.around.session.do(self, together, lambda life: add(life, new), lambda life: self._also(life, new.id))
        else:
            self.around.session.do(self, turn_choice, self._activity, self._question, key, today)

    def _also(self, life: Life, new: str) -> Done:
        """A new one is chosen as well, as one thing to undo."""
        return turn_choice(life, self._activity, self._question, new, self.around.clock().date())

    def _turn_to_changing(self) -> None:
        self._changes = True
        self.show_facts()
        self.around.say(self._asks.text())

    def _finish(self) -> None:
        """Done with changing, then done with choosing."""
        if self._changes:
            self._changes = False
            self.show_facts()
        else:
            self.around.back()
