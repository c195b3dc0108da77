"""Who are they to me?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize

from ...model.verbs.people import say_who
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..person_words import person_name
from ..roles_to_choose import roles_to_choose
from ..route import Route
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from .screen import Screen

OWN, NOW = "own", "now"


class WhoToMeScreen(Screen):
    """Who somebody is to me, with a picture for each answer, or in my own words. Then goes back, and on with `then`."""

    colour = "people"
    nouns = frozenset({"people"})
    asks = True

    def __init__(self, around: Around, person: str, then: Callable[[], None] | None = None) -> None:
        super().__init__(around)
        self.setObjectName("who_to_me")
        self._person, self._then = person, then
        self._words: dict[object, str] = {}
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("who_to_me", most=36)
        self._pages.chosen.connect(self._choose)
        self._not_now = self.row_tile(around.t("Not now"), signs.NEXT, "who_to_me.not_now")
        self._not_now.chosen.connect(self._go_on)
        row = self.side_by_side((self._portrait, 2), (self._pages, 7))
        self.fill_with((row, 1), (self._not_now, 0))

    def title(self) -> str:
        one = self.life.people.get(self._person)
        return self.t("Who is {name} to you?", name=one.name) if one and one.name else self.t("Who are they to you?")

    def sign(self) -> str:
        return signs.FAMILY

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press who they are to you.")),
            (signs.WORDS, self.t("Or use your own words.")),
            (signs.NEXT, self.t("Press Not now to leave it out.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        t, one = self.around.t, self.life.people[self._person]
        self._portrait.show_beside(one.picture or signs.ABOUT, person_name(one, t))
        self._words.clear()
        items: list[tuple[object, TileFace]] = []
        roles = roles_to_choose(t)
        if one.who_to_me and one.who_to_me not in [words for words, _ in roles]:
            roles.insert(0, (one.who_to_me, signs.WORDS))
        for number, (words, picture) in enumerate(roles):
            self._words[number] = words
            items.append((number, TileFace(words, picture, colour=self.colour, text_size=20)))
        items.append((OWN, TileFace(t("My own words"), signs.WORDS, colour=self.colour, is_empty=True, text_size=20)))
        chosen = frozenset(key for key, words in self._words.items() if words == one.who_to_me)
        self._pages.show_items(items, chosen, QSize(118, 104))

    def _choose(self, key: object) -> None:
        if key == OWN:
            now = self.life.people[self._person].who_to_me
            self.around.go(Route("write", question=self.title(), words=now, then=self._keep))
        else:
            self._keep(self._words[key])

    def _keep(self, words: str) -> None:
        one = self.life.people.get(self._person)
        if not words or one is None:
            return
        if words == one.who_to_me or self.around.session.do(self, say_who, self._person, words):
            self._go_on()

    def _go_on(self) -> None:
        self.around.back()
        if self._then is not None:
            self._then()
