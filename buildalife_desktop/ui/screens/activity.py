"""An activity: everything about it, chosen with pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ...model.activity import LINKS
from ...model.verbs.activities import change_activity_picture, keep_my_voice, remove_activity, rename_activity
from .. import signs
from ..activity_answers import ActivityAnswers
from ..activity_questions import parts_of
from ..activity_words import activity_more, activity_name
from ..around import Around
from ..companions_to_choose import in_order
from ..going_back import go_back_if
from ..name_answers import NameAnswers
from ..widgets.card_and_questions import CardAndQuestions
from ..widgets.picture_card import PictureCard
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from .screen import Screen


class ActivityScreen(Screen):
    """Its picture, words and voice, and beside them the questions in three parts. Each answer is kept at once."""

    nouns = frozenset({"me", "activities", "people", "places", "ways", "things", "statements"})

    def __init__(self, around: Around, activity: str) -> None:
        super().__init__(around)
        self.setObjectName("activity")
        self._activity = activity
        self._name, self._picture = "", ""
        self._orders: dict[str, list[str]] = {}
        self._answers = ActivityAnswers(around, self, activity)
        self._asks = NameAnswers(
            around, self, lambda: self.life.activities[activity],
            change_picture=change_activity_picture, rename=rename_activity, keep_voice=keep_my_voice,
        )  # fmt: skip
        self._card = self._make_card()
        parts = ("who", "how", "say")
        self._all = CardAndQuestions(around.look, around.shelf, self.t, "activity", self.colour, self._card, parts)
        self._all.chosen.connect(self._choose)
        self._all.turned.connect(around.say)
        self.fill_with((self._all, 1))

    def title(self) -> str:
        return self._name

    def sign(self) -> str:
        return self._picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear about it.")),
            (signs.PEOPLE, self.t("Press a picture to choose it. Press it again to let it go.")),
            (signs.PLUS, self.t("Press More to see all, or to add a new one.")),
            (signs.SPEAK, self.t("There are three pages. Press their names at the top.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._all.first_focus

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._activity not in self.life.activities, self.around.back):
            return
        t, one = self.around.t, self.life.activities[self._activity]
        self._name, self._picture = activity_name(self.life, one.id, t), one.picture or signs.WORDS
        for question in LINKS:
            self._orders[question] = in_order(self.life, one.id, question, t, self._orders.get(question, ()))
        self._show_card()
        self._all.show_parts(parts_of(self.life, one.id, t, self._orders), self.t("My picture"), self._picture)

    # --- the picture

    def _make_card(self) -> PictureCard:
        t = self.around.t
        hear = self.tile("", "", "activity.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: self.around.hear(hear))
        self._voice = self._button(t("My voice"), signs.VOICE, "my_voice", lambda: self._asks.ask_voice(self._name))
        buttons = (
            self._button(t("Change picture"), signs.CAMERA, "change_picture", self._ask_picture),
            self._button(t("Change words"), signs.WORDS, "change_words", self._ask_name),
            self._voice,
            self._button(t("Take it away. Undo brings it back."), signs.TAKE_OFF, "take_away", self._take_away),
        )
        return PictureCard(self.around.look, hear, buttons)

    def _button(self, words: str, sign: str, name: str, chosen: Callable[[], None]) -> Tile:
        button = self.row_tile(words, sign, f"activity.{name}", text_size=20)
        button.chosen.connect(chosen)
        return button

    def _show_card(self) -> None:
        one = self.life.activities[self._activity]
        self._card.picture.show_face(
            TileFace(
                self._name,
                one.picture,
                more=activity_more(self.life, one.id, self.around.t),
                colour="week",
                is_marked=True,
                hidden_words=not one.name,
                text_size=30,
                voice=one.voice,
            )
        )
        more = self.t("My own voice says it.") if one.voice else self.t("Record my own voice.")
        self._voice.show_face(replace(self._voice.face, more=more, is_marked=bool(one.voice)))

    def _choose(self, question: str, key: str) -> None:
        if not self._answers.choose(question, key, self._orders.get(question, [])):
            self.show_facts()

    def _ask_picture(self) -> None:
        self._asks.ask_picture(self.t("Which picture?"))

    def _ask_name(self) -> None:
        self._asks.ask_name(self.t("What is it called?"))

    def _take_away(self) -> None:
        self.around.session.do(self, remove_activity, self._activity)
