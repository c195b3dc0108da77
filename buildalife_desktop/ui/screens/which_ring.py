"""Which ring?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize

from ...model.ring import NO_RING, ring_shown, rings
from ...model.verbs.circle import put_in_ring
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..person_words import person_name, ring_words
from ..ring_picture import ring_picture
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from .screen import Screen


class WhichRingScreen(Screen):
    """The ring of my circle somebody is in, each with its picture and name. Then goes back, and on with `then`."""

    colour = "people"
    nouns = frozenset({"people", "me"})
    asks = True

    def __init__(self, around: Around, person: str, then: Callable[[], None] | None = None) -> None:
        super().__init__(around)
        self.setObjectName("which_ring")
        self._person, self._then = person, then
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("which_ring")
        self._pages.chosen.connect(self._choose)
        self._not_now = self.row_tile(around.t("Not now"), signs.NEXT, "which_ring.not_now")
        self._not_now.chosen.connect(self._go_on)
        row = self.side_by_side((self._portrait, 2), (self._pages, 5))
        self.fill_with((row, 1), (self._not_now, 0))

    def title(self) -> str:
        one = self.life.people.get(self._person)
        if one is None or not (one.name or one.who_to_me):
            return self.t("Which ring do they go in?")
        return self.t("Which ring does {name} go in?", name=person_name(one, self.around.t))

    def sign(self) -> str:
        return ring_picture(self.life.person.rings)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (ring_picture(self.life.person.rings, 1), self.t("You are in the middle of the rings.")),
            (signs.HEART, self.t("People in the small ring are closest to you.")),
            (signs.MOVE, self.t("You can move people at any time.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        t, one, me = self.around.t, self.life.people[self._person], self.life.person
        self._portrait.show_beside(one.picture or signs.ABOUT, person_name(one, t))
        items = [
            (ring, TileFace(ring_words(self.life, ring, t), ring_picture(me.rings, ring), colour=self.colour))
            for ring in rings(me)
        ]
        chosen = frozenset[object]() if one.ring == NO_RING else frozenset({ring_shown(me, one.ring)})
        self._pages.show_items(items, chosen, QSize(200, 150))

    def _choose(self, key: object) -> None:
        assert isinstance(key, int)
        one = self.life.people[self._person]
        is_there = one.ring != NO_RING and ring_shown(self.life.person, one.ring) == key
        if is_there or self.around.session.do(self, put_in_ring, self._person, key):
            self._go_on()

    def _go_on(self) -> None:
        self.around.back()
        if self._then is not None:
            self._then()
