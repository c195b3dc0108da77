"""With which answers shall we talk about it?"""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.choosing import MY_WEEK, open_sitting, options_of, replies, scales_of, set_seen, sittings_of
from ...model.sitting import Scale
from ...model.verbs.choosing import begin_sitting
from .. import signs
from ..answers_picture import ANSWERS, answers_picture, draw_answers
from ..around import Around
from ..going_back import go_back_if
from ..route import Route
from ..set_words import set_words
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

GO_ON, BEFORE, PUT_IN = "go_on", "before", "put_in"
_SEEDS = 2**31


class ChooseHowScreen(Screen):
    """One set: go on where we were, or begin anew with the answers that suit. And what was said before."""

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "choice_sets", "options", "placings", "activities"})

    def __init__(self, around: Around, choice_set: str) -> None:
        super().__init__(around)
        self.setObjectName("choose_how")
        self._set = choice_set
        around.shelf.draw_kind(ANSWERS, draw_answers)
        self._all = PagesAndWays(around.look, around.shelf, self.t, "choose_how")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._all)

    def title(self) -> str:
        seen = set_seen(self.life, self._set)
        return set_words(seen, self.around.t) if seen else self.t("Choose")

    def spoken_title(self) -> str:
        return self.t("{set}. How do you want to answer?", set=self.title())

    def sign(self) -> str:
        seen = set_seen(self.life, self._set)
        return (seen.picture if seen else "") or signs.MY_SETS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.LIKE, self.t("Press the answers you want to have.")),
            (signs.GO_ON, self.t("Press Go on to go on where you were.")),
            (signs.SAID_BEFORE, self.t("You can look at what you said before.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: not options_of(self.life, self._set), self.around.back):
            return
        items: list[tuple[object, TileFace]] = [(scale, self._face(scale)) for scale in scales_of(self._set)]
        begun = open_sitting(self.life, self._set)
        if begun is not None:
            items.insert(0, (GO_ON, self._go_on_face(begun.scale)))
        self._all.show_items(items, self._ways(), QSize(250, 190))

    def _go_on_face(self, scale: Scale) -> TileFace:
        t = self.around.t
        told = f"{t('Go on where you were.')} {t.tell(scale.said)}"
        return TileFace(
            t("Go on"), signs.GO_ON, told, form=TileForm.DOOR, colour=self.colour, is_marked=True, text_size=28
        )

    def _face(self, scale: Scale) -> TileFace:
        t, answers = self.around.t, replies(scale)
        told = t.joined(t.tell(reply.said) for reply in answers)
        picture = answers_picture([reply.picture for reply in answers])
        return TileFace(t.tell(scale.said), picture, more=told, form=TileForm.DOOR, colour=self.colour, text_size=28)

    def _ways(self) -> list[tuple[object, TileFace]]:
        ways: list[tuple[object, TileFace]] = []
        if sittings_of(self.life, self._set):
            ways.append((BEFORE, TileFace(self.t("What I said before"), signs.SAID_BEFORE, colour=self.colour)))
        if self._set != MY_WEEK:
            ways.append((PUT_IN, TileFace(self.t("Put my pictures in"), signs.PLUS, colour=self.colour)))
        return ways

    def _choose(self, key: object) -> None:
        match key:
            case "go_on":
                self._go_on()
            case "before":
                self.around.go(Route("sittings", choice_set=self._set))
            case "put_in":
                self.around.go(Route("my_set", choice_set=self._set))
            case Scale():
                seed, today = random.randrange(_SEEDS), self.around.clock().date()
                if self.around.session.do(self, begin_sitting, self._set, key, seed, today):
                    self._go_on()

    def _go_on(self) -> None:
        """This screen is behind us then: Back goes to the wall of sets."""
        sitting = open_sitting(self.life, self._set)
        if sitting is not None:
            self.around.back()
            self.around.go(Route("choosing", sitting=sitting.id))
