"""Every time a set was talked about."""

from __future__ import annotations

from collections.abc import Sequence
from random import randrange

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.choosing import answers_by_reply, open_sitting, options_of, replies, set_seen, sittings_of
from ...model.sitting import Sitting
from ...model.sittings_compared import newest_two
from ...model.verbs.asking_again import ask_all_again
from .. import signs
from ..around import Around
from ..calendar_picture import date_picture
from ..choice_set_words import set_name, set_picture
from ..going_back import go_back_if
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

AGAIN, COMPARE, FIRST, FILL = "again", "compare", "first", "fill"
MOST_CHIPS = 3
SEEDS = 2**31


class SittingsScreen(Screen):
    """The days a set was talked about, the newest first; each can be looked at, and all of it asked again."""

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "choice_sets", "options", "activities", "photos"})

    def __init__(self, around: Around, choice_set: str) -> None:
        super().__init__(around)
        self.setObjectName("sittings")
        self._set = choice_set
        self._all = PagesAndWays(around.look, around.shelf, self.t, "sittings")
        self._all.chosen.connect(self._choose)
        self._nothing = NothingHere(around.look, around.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 2)
        column.addWidget(self._all, 3)

    def title(self) -> str:
        return set_name(self.life, self._set, self.around.t)

    def spoken_title(self) -> str:
        return self.t("{set}. What you said before.", set=self.title())

    def sign(self) -> str:
        return set_picture(self.life, self._set)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.FIND, self.t("Press a day to see what you said.")),
            (signs.OFTEN, self.t("Ask again shows the pictures in another order.")),
            (signs.CAN_CHANGE, self.t("Two days shows what is the same, and what is not.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: set_seen(self.life, self._set) is None, self.around.back):
            return
        t, sittings = self.around.t, self._newest_first()
        self._nothing.setVisible(not sittings)
        if not sittings:
            self._nothing.tell(t("Nobody has asked you about this yet."), self.sign())
        items: list[tuple[object, TileFace]] = [(one.id, self._face(one)) for one in sittings]
        ways = self._ways(sittings)
        self._all.show_items(items or ways, ways if items else (), QSize(250, 230))

    def _newest_first(self) -> list[Sitting]:
        return sittings_of(self.life, self._set)[::-1]

    def _ways(self, sittings: Sequence[Sitting]) -> list[tuple[object, TileFace]]:
        t = self.around.t
        if not options_of(self.life, self._set):
            return [(FILL, TileFace(t("Put pictures into it"), signs.PLUS, colour=self.colour, text_size=24))]
        if not sittings:
            return [(FIRST, TileFace(t("Begin"), signs.CHOOSE, colour=self.colour, text_size=24))]
        told = t("The same pictures, in another order.")
        ways: list[tuple[object, TileFace]] = [
            (AGAIN, TileFace(t("Ask again"), signs.OFTEN, more=told, colour=self.colour, text_size=24))
        ]
        if newest_two(sittings[::-1]):
            told = t("What you said twice, and what you changed.")
            ways.append(
                (COMPARE, TileFace(t("Two days together"), signs.BOTH, more=told, colour=self.colour, text_size=24))
            )
        return ways

    def _face(self, sitting: Sitting) -> TileFace:
        """The day, and a few of the pictures that came first."""
        t, day = self.around.t, sitting.begun_on
        by_reply = answers_by_reply(self.life, sitting.id)
        first = by_reply[replies(sitting.scale)[0]]
        chips = tuple((one.picture, one.words) for one in first[:MOST_CHIPS])
        told = [t.tell(sitting.scale.said), "" if sitting.is_right else self._stand(sitting)]
        return TileFace(
            t.date(day) if day else t("Another day"),
            date_picture(day.day) if day else signs.WEEK,
            more=". ".join(part for part in told if part),
            badge="" if sitting.is_right else self._stand(sitting),
            text_size=22,
            chips=chips,
        )

    def _stand(self, sitting: Sitting) -> str:
        """What is still to be done with it."""
        return self.t("Is it right?") if sitting.is_over else self.t("Go on")

    # --- what can be done

    def _choose(self, key: object) -> None:
        sittings = self._newest_first()
        if key == FIRST:
            self.around.go(Route("choose_how", choice_set=self._set))
        elif key == FILL:
            self.around.go(Route("my_set", choice_set=self._set))
        elif key == AGAIN:
            self._ask_again(sittings[0])
        elif key == COMPARE:
            two = newest_two(sittings[::-1])
            assert two is not None
            self.around.go(Route("sittings_compared", earlier=two[0], later=two[1]))
        else:
            one = self.life.sittings[str(key)]
            is_open = not one.is_over and not any(answers_by_reply(self.life, one.id).values())
            self.around.go(Route("choosing" if is_open else "read_back", sitting=one.id))

    def _ask_again(self, sitting: Sitting) -> None:
        today = self.around.clock().date()
        if self.around.session.do(self, ask_all_again, sitting.id, randrange(SEEDS), today):
            begun = open_sitting(self.life, self._set)
            assert begun is not None
            self.around.go(Route("choosing", sitting=begun.id))
