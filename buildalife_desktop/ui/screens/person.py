"""Somebody in my life: all about them, chosen with pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ...model.person import Whereabouts
from ...model.verbs.companions import take_away
from ...model.verbs.people import change_person_picture, rename_person, say_name_in_my_voice
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..name_answers import NameAnswers
from ..person_answers import PersonAnswers
from ..person_questions import parts_of_person
from ..person_words import person_more, person_name
from ..route import Route
from ..widgets.card_and_questions import CardAndQuestions
from ..widgets.picture_card import PictureCard
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from .screen import Screen

MOST_AT_ONCE, WITH_BIG_LETTERS = 12, 4
"""So many things we do stand beside one question: lines of four, which is how many there are in a line most often."""


class PersonScreen(Screen):
    """Their picture, name and voice, and beside them the questions in three parts. Each answer is kept at once."""

    colour = "people"
    nouns = frozenset({"me", "people", "activities", "placings", "lines"})

    def __init__(self, around: Around, person: str) -> None:
        super().__init__(around)
        self.setObjectName("person")
        self._person = person
        self._name, self._picture = "", ""
        self._answers = PersonAnswers(around, self, person)
        self._asks = NameAnswers(
            around, self, lambda: self.life.people[person],
            change_picture=change_person_picture, rename=rename_person, keep_voice=say_name_in_my_voice,
        )  # fmt: skip
        self._card = self._make_card()
        parts = ("together", "give", "about")
        self._all = CardAndQuestions(around.look, around.shelf, self.t, "person", self.colour, self._card, parts)
        self._all.chosen.connect(self._choose)
        self._all.turned.connect(around.say)
        self.fill_with((self._all, 1))

    def title(self) -> str:
        return self._name

    def sign(self) -> str:
        return self._picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear about them.")),
            (signs.TOGETHER, self.t("Press a picture to see what you do together.")),
            (signs.FIND, self.t("See all that has them in it, and hear it.")),
            (signs.PEOPLE, self.t("There are three pages. Press their names at the top.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._all.first_focus

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        one = self.life.people[self._person]
        self._name, self._picture = person_name(one, self.around.t), one.picture or signs.ABOUT
        self._show_card()
        at_once = MOST_AT_ONCE if self._all.is_side_by_side else WITH_BIG_LETTERS
        parts = parts_of_person(self.life, self._person, self.around.t, self.around.clock(), at_once)
        self._all.show_parts(parts, self.t("Their picture"), self._picture)

    # --- the picture

    def _make_card(self) -> PictureCard:
        t = self.around.t
        hear = self.tile("", "", "person.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: self.around.hear(hear))
        self._voice = self._button(t("My voice"), signs.VOICE, "my_voice", lambda: self._asks.ask_voice(self._name))
        buttons = (
            self._button(t("All that has them in it"), signs.FIND, "face_thread", self._go_to_thread),
            self._button(t("Change picture"), signs.CAMERA, "change_picture", self._ask_picture),
            self._button(t("Change words"), signs.WORDS, "change_words", self._ask_name),
            self._voice,
            self._button(t("Take away. Undo brings it back."), signs.TAKE_OFF, "take_away", self._take_away),
        )
        return PictureCard(self.around.look, hear, buttons)

    def _button(self, words: str, sign: str, name: str, chosen: Callable[[], None]) -> Tile:
        button = self.row_tile(words, sign, f"person.{name}", text_size=20)
        button.chosen.connect(chosen)
        return button

    def _show_card(self) -> None:
        one, t = self.life.people[self._person], self.around.t
        is_here = one.whereabouts is Whereabouts.HERE
        beside = one.remembered_with or one.whereabouts.picture
        self._card.picture.show_face(
            TileFace(
                self._name,
                self._picture,
                more=person_more(self.life, one, t),
                colour=self.colour,
                is_marked=True,
                text_size=30,
                voice=one.voice,
                chips=() if is_here else ((beside, t.tell(one.whereabouts.said)),),
            )
        )
        more = self.t("My own voice says it.") if one.voice else self.t("Record my own voice.")
        self._voice.show_face(replace(self._voice.face, more=more, is_marked=bool(one.voice)))

    def _choose(self, question: str, key: str) -> None:
        if not self._answers.choose(question, key):
            self.show_facts()

    def _go_to_thread(self) -> None:
        self.around.go(Route("face_thread", person=self._person))

    def _ask_picture(self) -> None:
        name = self.life.people[self._person].name
        self._asks.ask_picture(self.t("Which picture?"), is_face=True, name=name)

    def _ask_name(self) -> None:
        self._asks.ask_name(self.t("Their name"))

    def _take_away(self) -> None:
        self.around.session.do(self, take_away, self.life.people[self._person])
