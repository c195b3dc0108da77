"""What do we do together?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from ...model.verbs.activities import turn_choice
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..companions_to_choose import aloud
from ..going_back import go_back_if
from ..my_drawers import my_activities
from ..person_words import person_name
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from .screen import Screen


class DoTogetherScreen(Screen):
    """All that I do; what I do with this person is marked, a press chooses or lets go."""

    colour = "people"
    nouns = frozenset({"activities", "people"})

    def __init__(self, around: Around, person: str) -> None:
        super().__init__(around)
        self.setObjectName("do_together")
        self._person = person
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("do_together")
        self._pages.chosen.connect(self._choose)
        self._nothing = NothingHere(around.look, around.shelf)
        self._week = self.row_tile(around.t("My week"), signs.WEEK, "do_together.week")
        self._week.chosen.connect(lambda: around.go(Route("week")))
        row = self.side_by_side((self._portrait, 2), (self._pages, 6), (self._nothing, 6))
        self.fill_with((row, 1), (self.side_by_side((self._week, 0), (self.done_tile(), 0)), 0))

    def title(self) -> str:
        return self.t("What do you do together?")

    def sign(self) -> str:
        return signs.TOGETHER

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.TOGETHER, self.t("Press what you do with this person.")),
            (signs.PEOPLE, self.t("Press a picture to choose it. Press it again to let it go.")),
            (signs.WEEK, self.t("Go to your week to put something new there.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        t, one = self.around.t, self.life.people[self._person]
        self._portrait.show_beside(one.picture or signs.ABOUT, person_name(one, t))
        # Those that are chosen keep their place, so that nothing moves under somebody's finger.
        mine = my_activities(self.life)
        chosen = frozenset[object](activity.id for activity in mine if self._person in activity.who_with)
        items = [
            (
                activity.id,
                TileFace(
                    activity_name(self.life, activity.id, t),
                    activity.picture,
                    hidden_words=not activity.name,
                    aloud=aloud(activity_name(self.life, activity.id, t), t, is_chosen=activity.id in chosen),
                ),
            )
            for activity in mine
        ]
        self._pages.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._pages.show_items(items, chosen, QSize(150, 130))
        if not items:
            self._nothing.tell(t("Nothing is on your week yet."), signs.WEEK)

    def _choose(self, key: object) -> None:
        today = self.around.clock().date()
        if not self.around.session.do(self, turn_choice, str(key), "who_with", self._person, today):
            self.show_facts()
