"""One hope, and the steps towards it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.hope import Hope
from ...model.hopes import steps_of
from ...model.ids import new_id
from ...model.verbs.hopes import change_hope, give_up_hope, hope_for
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..asked_content import AskedContent
from ..going_back import go_back_if
from ..hope_words import step_face
from ..route import Route
from ..said_fact import SaidFact
from ..said_foot import SaidFoot
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.said_content import BIG_LETTERS
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

ADD = "add"
ONE_STEP = QSize(400, 130)
_ANY = 16_777_215


class HopeScreen(Screen):
    """The hope first: words, a picture, my voice, or something from my week. Then its steps, in order."""

    colour = "about"
    nouns = frozenset({"hopes", "steps", "people", "activities"})

    def __init__(self, around: Around, hope: str = "") -> None:
        super().__init__(around)
        self.setObjectName("hope")
        new = Hope(hope or new_id())
        self._fact = SaidFact(around, self, "hopes", new, add=hope_for, change=change_hope, take_away=give_up_hope)
        self._content = AskedContent(around, self._fact, "hope", self.title)
        self._activity = self.tile("", "", "hope.activity", text_size=24)
        self._activity.setMinimumWidth(around.look.touch)
        self._activity.chosen.connect(self._ask_activity)
        self._nothing = NothingHere(around.look, around.shelf)
        self._steps = PagesAndWays(around.look, around.shelf, self.t, "hope.step")
        self._steps.chosen.connect(self._choose)
        self._foot = SaidFoot(around, self._fact, "hope", self.title)
        top = QHBoxLayout()
        top.setSpacing(around.look.gap - 4)
        top.addWidget(self._content, 3)
        top.addWidget(self._activity, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 2)
        column.addLayout(top, 2)
        column.addWidget(self._nothing, 3)
        column.addWidget(self._steps, 4)
        column.addWidget(self._foot)

    def title(self) -> str:
        return self.t("I hope for this")

    def sign(self) -> str:
        return signs.HOPE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say your hope in words, with a picture, or with your voice.")),
            (signs.WEEK, self.t("Or choose something from your week.")),
            (signs.STEP, self.t("Press A new step to say what comes first.")),
            (signs.DONE, self.t("It is kept at once. Press Done to go back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._fact.is_gone, self.around.back):
            return
        self._content.show_fact()
        self._show_activity(self._fact.now.activity)
        self._show_steps()
        self._foot.show_fact()

    def _show_activity(self, activity: str) -> None:
        t = self.around.t
        words = activity_name(self.life, activity, t) if activity else t("From my week")
        picture = (self.life.activities[activity].picture if activity else "") or signs.WEEK
        is_big = self.around.look.text_percent > BIG_LETTERS
        form = TileForm.ROW if is_big else TileForm.CARD
        self._activity.show_face(
            TileFace(words, picture, more=t("Choose an activity."), form=form, colour=self.colour,
                     is_marked=bool(activity), text_size=24)
        )  # fmt: skip
        self._activity.setMaximumHeight(max(120, self.around.look.px(50)) if is_big else _ANY)

    def _show_steps(self) -> None:
        t, is_kept = self.around.t, self._fact.is_kept
        steps = steps_of(self.life, self._fact.id)
        items: list[tuple[object, TileFace]] = [(step.id, step_face(self.life, step, t)) for step in steps]
        ways: list[tuple[object, TileFace]] = [(ADD, TileFace(t("A new step"), signs.PLUS, colour=self.colour))]
        self._nothing.setVisible(not steps)
        if not steps:
            words = t("What could be the first step?") if is_kept else t("First say what you hope for.")
            self._nothing.tell(words, signs.STEP if is_kept else signs.HOPE)
        self._steps.setVisible(is_kept)
        self._steps.show_items(items, ways, ONE_STEP)

    def _choose(self, key: object) -> None:
        given = {} if key == ADD else {"step": str(key)}
        self.around.go(Route("step", hope=self._fact.id, **given))

    def _ask_activity(self) -> None:
        self.around.go(Route("hope_activity", then=self._hope_for_activity, chosen=self._fact.now.activity))

    def _hope_for_activity(self, activity: str) -> None:
        """A hope that says nothing yet says what the activity does."""
        changes = {"activity": activity}
        now = self._fact.now
        if activity and not (now.words or now.picture or now.voice):
            one = self.life.activities[activity]
            changes |= {"words": one.name, "picture": one.picture}
        self._fact.change(**changes)
