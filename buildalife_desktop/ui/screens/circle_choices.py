"""How many rings has my circle, and what are they called?"""

from __future__ import annotations

from collections.abc import Sequence

from ...model.ring import FEWEST, MOST, rings
from ...model.verbs.circle import have_rings, name_ring
from .. import signs
from ..around import Around
from ..person_words import ring_words
from ..ring_picture import ring_picture
from ..route import Route
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from .screen import Screen

OWN, USUAL = "own", "usual"


class CircleChoicesScreen(Screen):
    """Two to five rings, each seen as a picture; a ring that is pressed gets a name in my own words."""

    colour = "people"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("circle_choices")
        self._rows = QuestionRows(around.look, around.shelf, self.t, "circle_choices")
        self._rows.chosen.connect(self._choose)
        self._done = self.done_tile()
        self.fill_with((self._rows, 1), (self._done, 0))

    def title(self) -> str:
        return self.t("My rings")

    def sign(self) -> str:
        return ring_picture(self.life.person.rings, 1)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (ring_picture(3), self.t("Press how many rings you want.")),
            (signs.WORDS, self.t("Press a ring to give it your own name.")),
            (signs.PEOPLE, self.t("Everybody stays in your circle.")),
        )

    def show_facts(self) -> None:
        look = self.around.look
        self._done.setMaximumHeight(max(look.touch + 8, look.px(84)))
        self._rows.show_questions([self._how_many(), self._names()])

    def _how_many(self) -> Question:
        t, now = self.around.t, self.life.person.rings
        asked = t("How many rings?")
        numbers = range(FEWEST, MOST + 1)
        words = {number: t.many("{n} ring", "{n} rings", number) for number in numbers}
        choices = tuple(
            (str(number), TileFace(words[number], ring_picture(number), more=asked, colour=self.colour))
            for number in numbers
        )
        return Question("rings", asked, ring_picture(now), choices, frozenset({str(now)}))

    def _names(self) -> Question:
        t, life = self.around.t, self.life
        asked = t("What are they called?")
        choices = tuple(
            (
                str(ring),
                TileFace(
                    ring_words(life, ring, t),
                    ring_picture(life.person.rings, ring),
                    more=t("Press to change its name."),
                    colour=self.colour,
                ),
            )
            for ring in rings(life.person)
        )
        return Question("names", asked, signs.WORDS, choices)

    def _choose(self, question: str, key: str) -> None:
        if question == "rings":
            self.around.session.do(self, have_rings, int(key))
        elif self._own_name(int(key)):
            self._ask_which(int(key))
        else:
            self._ask_words(int(key))

    def _own_name(self, ring: int) -> str:
        names = self.life.person.ring_names
        return names[ring - 1] if ring <= len(names) else ""

    def _ask_which(self, ring: int) -> None:
        """One with a name of mine can have another, or its usual one."""
        t, name, picture = self.around.t, self._own_name(ring), ring_picture(self.life.person.rings, ring)
        usual = ring_words(name_ring(self.life, ring, "").life, ring, t)
        self.around.go(
            Route(
                "question",
                title=t("My rings"),
                question=t("What is this ring called?"),
                about=(picture, name),
                answers=((OWN, t("My own words"), signs.WORDS), (USUAL, usual, picture)),
                then=lambda answer: self._ask_words(ring) if answer == OWN else self._name(ring, ""),
            )
        )

    def _ask_words(self, ring: int) -> None:
        words = ring_words(self.life, ring, self.around.t)
        asked = self.t("What is this ring called?")
        self.around.go(Route("write", question=asked, words=words, then=lambda own: self._name(ring, own)))

    def _name(self, ring: int, words: str) -> None:
        """The usual name, written again, is no name of my own: it goes on changing with the language."""
        usual = ring_words(name_ring(self.life, ring, "").life, ring, self.around.t)
        self.around.session.do(self, name_ring, ring, "" if words == usual else words)
