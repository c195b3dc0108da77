"""Somebody who is not here any more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from ...model.person import Person, Whereabouts
from ...model.picture import NO_PICTURE
from ...model.verbs.people import remember_with, say_where
from .. import signs
from ..around import Around
from ..companions_to_choose import aloud
from ..going_back import go_back_if
from ..person_words import person_name
from ..route import Route
from ..widgets.portrait import Portrait
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from .screen import Screen

WHERE, BESIDE, OTHER, NONE = "where", "beside", "other", "none"
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the face is not shown beside."""


class RememberingScreen(Screen):
    """Where somebody is, and the picture I choose to stand beside those who moved away or died. They stay mine."""

    colour = "people"
    nouns = frozenset({"people"})

    def __init__(self, around: Around, person: str) -> None:
        super().__init__(around)
        self.setObjectName("remembering")
        self._person = person
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "remembering")
        self._rows.chosen.connect(self._choose)
        self._pages = self.pages("remembering.where")
        self._pages.chosen.connect(lambda key: self._choose(WHERE, str(key)))
        self._words = self.heading("", 24)
        row = self.side_by_side((self._portrait, 2), (self._rows, 6), (self._pages, 6))
        self.fill_with((self._words, 0), (row, 1), (self.done_tile(), 0))

    def title(self) -> str:
        one = self.life.people.get(self._person)
        if one is None:
            return self.t("I remember them")
        name = person_name(one, self.around.t)
        if one.whereabouts is Whereabouts.DIED:
            return self.t("I remember {name}", name=name)
        return self.t("Where is {name} now?", name=name)

    def spoken_title(self) -> str:
        one = self.life.people.get(self._person)
        return f"{self.title()} {_gentle_words(one, self.around.t)}" if one else self.title()

    def sign(self) -> str:
        one = self.life.people.get(self._person)
        return (one.remembered_with if one else "") or signs.HEART

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.HEART, self.t("People who are not here stay in your circle.")),
            (signs.PICTURES, self.t("Choose a picture to stand beside them.")),
            (signs.PEOPLE, self.t("You can change it at any time.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        one, t = self.life.people[self._person], self.around.t
        self._words.setText(_gentle_words(one, t))
        self._words.setFont(self.around.look.font(24, bold=True))
        for part in (self._words, self._portrait):
            part.setVisible(self.around.look.text_percent <= MOST_BESIDE)
        self._portrait.show_picture(one.picture or signs.ABOUT, person_name(one, t))
        is_here = one.whereabouts is Whereabouts.HERE
        self._rows.setVisible(not is_here)
        self._pages.setVisible(is_here)
        where = self._where(one)
        if is_here:
            self._pages.show_items(where.choices, where.chosen, QSize(190, 150))
        else:
            self._rows.show_questions([where, self._beside(one)])

    def _where(self, one: Person) -> Question:
        asked = self.t("Where are they now?")
        answers = [(where.name.lower(), self.around.t.tell(where.said), where.picture) for where in Whereabouts]
        return self._question(WHERE, asked, signs.PLACE, answers, one.whereabouts.name.lower())

    def _beside(self, one: Person) -> Question:
        t = self.around.t
        answers = [
            ("symbol:1F56F", t("A candle"), "symbol:1F56F"),
            ("symbol:1F490", t("Flowers"), "symbol:1F490"),
            ("symbol:2B50", t("A star"), "symbol:2B50"),
            ("symbol:2764", t("A heart"), "symbol:2764"),
            ("symbol:1F308", t("A rainbow"), "symbol:1F308"),
            ("symbol:1F54A", t("A white bird"), "symbol:1F54A"),
            ("symbol:1F98B", t("A butterfly"), "symbol:1F98B"),
            ("symbol:1F333", t("A tree"), "symbol:1F333"),
        ]
        own = one.remembered_with
        if own and own not in [key for key, _, _ in answers]:
            answers.append((own, t("My own picture"), own))
        answers += [(OTHER, t("Another picture"), signs.PICTURES), (NONE, t("No picture"), signs.NOTHING)]
        return self._question(BESIDE, t("What stands beside them?"), signs.HEART, answers, own or NONE)

    def _question(self, key: str, asked: str, sign: str, answers: list[tuple[str, str, str]], now: str) -> Question:
        choices = tuple(
            (
                answer,
                TileFace(
                    words,
                    picture,
                    more=asked,
                    colour=self.colour,
                    is_empty=answer == OTHER,
                    aloud=aloud(words, self.around.t, is_chosen=answer == now),
                ),
            )
            for answer, words, picture in answers
        )
        return Question(key, asked, sign, choices, frozenset({now}))

    def _choose(self, question: str, key: str) -> None:
        session = self.around.session
        if key == OTHER:
            route = Route("choose_picture", question=self.t("Which picture?"), then=self._take)
            self.around.go(route)
        elif question == WHERE:
            session.do(self, say_where, self._person, Whereabouts[key.upper()])
            self.show_facts()
            self.around.arrived()
        else:
            session.do(self, remember_with, self._person, NO_PICTURE if key == NONE else key)
            self.show_facts()

    def _take(self, picture: str, _words: str) -> None:
        if picture:
            self.around.session.do(self, remember_with, self._person, picture)


def _gentle_words(one: Person, t: object) -> str:
    assert callable(t)
    match one.whereabouts:
        case Whereabouts.HERE:
            return str(t("They are here, in your life."))
        case Whereabouts.MOVED_AWAY:
            return str(t("They live far away now. They stay in your circle."))
        case Whereabouts.DIED:
            return str(t("They died. They stay in your circle and in your heart."))
