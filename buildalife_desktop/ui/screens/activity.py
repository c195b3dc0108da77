"""An activity: everything about it, chosen with pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.activity import LINKS, Cost
from ...model.statement import About, View
from ...model.verbs.activities import (
    answer,
    change_activity_picture,
    keep_my_voice,
    remove_activity,
    rename_activity,
    turn_choice,
)
from ...model.verbs.companions import add
from ...model.verbs.together import together
from .. import signs
from ..activity_questions import QuestionPart, parts_of
from ..activity_words import activity_more, activity_name, activity_told
from ..around import Around
from ..companions_to_choose import in_order, is_ready_made, made
from ..going_back import go_back_if
from ..route import Route
from ..widgets.picture_card import PictureCard
from ..widgets.question import MORE
from ..widgets.question_rows import QuestionRows
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

CARD = "card"
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the picture has a page of its own."""


class ActivityScreen(Screen):
    """Its picture, words and voice, and beside them the questions in three parts. Each answer is kept at once."""

    nouns = frozenset({"me", "activities", "people", "places", "ways", "things", "statements"})

    def __init__(self, around: Around, activity: str) -> None:
        super().__init__(around)
        self.setObjectName("activity")
        self._activity = activity
        self._name, self._picture = "", ""
        self._orders: dict[str, list[str]] = {}
        self._part = "who"
        self._tabs = {key: self._tab(key) for key in (CARD, "who", "how", "say")}
        self._rows = QuestionRows(around.look, around.shelf, self.t, "activity")
        self._rows.chosen.connect(self._choose)
        self._card = self._make_card()
        self._beside = self._make_beside()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(around.look.gap)
        self._row.addWidget(self._card)
        self._row.addWidget(self._beside, 1)
        around.speaker.started.connect(self._voice_began)
        around.speaker.finished.connect(self._voice_ended)

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
        return self._card.picture if self._is_side_by_side else self._tabs[self._part]

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._activity not in self.life.activities, self.around.back):
            return
        t, one = self.around.t, self.life.activities[self._activity]
        self._name, self._picture = activity_name(self.life, one.id, t), one.picture or signs.WORDS
        if self._is_side_by_side and self._part == CARD:
            self._part = "who"
        for question in LINKS:
            self._orders[question] = in_order(self.life, one.id, question, t, self._orders.get(question, ()))
        self._show_card()
        parts = {part.key: part for part in parts_of(self.life, one.id, t, self._orders)}
        self._show_tabs(parts)
        if self._part in parts:
            self._rows.show_questions(parts[self._part].questions)
        self._lay_out()

    # --- the parts of the screen

    @property
    def _is_side_by_side(self) -> bool:
        return self.around.look.text_percent <= MOST_BESIDE

    def _tab(self, key: str) -> Tile:
        tab = self.row_tile("", "", f"activity.{key}")
        tab.chosen.connect(lambda: self._turn_to(key))
        return tab

    def _make_card(self) -> PictureCard:
        t = self.around.t
        hear = self.tile("", "", "activity.hear", text_size=30, is_marked=True)
        hear.chosen.connect(self._hear)
        self._voice = self.row_tile(t("My voice"), signs.VOICE, "activity.my_voice", text_size=20)
        self._voice.chosen.connect(self._ask_voice)
        buttons = [self._voice]
        for at, words, sign, name, slot in (
            (0, t("Change picture"), signs.CAMERA, "change_picture", self._ask_picture),
            (1, t("Change words"), signs.WORDS, "change_words", self._ask_words),
            (3, t("Take it away. Undo brings it back."), signs.TAKE_OFF, "take_away", self._take_away),
        ):
            button = self.row_tile(words, sign, f"activity.{name}", text_size=20)
            button.chosen.connect(slot)
            buttons.insert(at, button)
        return PictureCard(self.around.look, hear, buttons)

    def _make_beside(self) -> QWidget:
        beside = QWidget()
        self._column = column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.around.look.gap - 6)
        tabs = QHBoxLayout()
        tabs.setSpacing(self.around.look.gap - 8)
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        column.addLayout(tabs)
        column.addWidget(self._rows, 1)
        return beside

    def _lay_out(self) -> None:
        """The picture beside the questions, or on a page of its own."""
        aside = self._is_side_by_side
        self._tabs[CARD].setVisible(not aside)
        self._rows.setVisible(aside or self._part != CARD)
        if aside:
            self._row.insertWidget(0, self._card)
        else:
            self._column.addWidget(self._card, 1)
        self._card.setVisible(aside or self._part == CARD)
        self._card.lay_out(in_column=aside)

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
            )
        )
        more = self.t("My own voice says it.") if one.voice else self.t("Record my own voice.")
        self._voice.show_face(replace(self._voice.face, more=more, is_marked=bool(one.voice)))

    def _show_tabs(self, parts: dict[str, QuestionPart]) -> None:
        self._tabs[CARD].show_face(TileFace(self.t("My picture"), self._picture, form=TileForm.ROW, colour="week"))
        for key, part in parts.items():
            self._tabs[key].show_face(TileFace(part.words, part.sign, form=TileForm.ROW, colour="week"))
        for key, tab in self._tabs.items():
            tab.setCheckable(key == self._part)
            tab.set_chosen(key == self._part)

    def _turn_to(self, part: str) -> None:
        self._part = part
        self.show_facts()
        if part != CARD:
            parts = {one.key: one for one in parts_of(self.life, self._activity, self.around.t, self._orders)}
            self._rows.show_questions(parts[part].questions, page=0)
        self.around.say(self._tabs[part].face.words)

    # --- answers

    def _choose(self, question: str, key: str) -> None:
        if question in LINKS:
            self._choose_link(question, key)
        elif question == "cost" and key == MORE:
            pence = self.life.activities[self._activity].cost_pence
            self.around.go(Route("money", question=self.t("How much?"), pence=pence or 0, then=self._cost))
        elif question in tuple(About):
            self._choose_statement(About(question), key)
        else:
            self._answer(question, key)

    def _choose_link(self, question: str, key: str) -> None:
        if key == MORE:
            self.around.go(Route("companions", activity=self._activity, question=question))
        elif is_ready_made(key):
            new = made(LINKS[question], key, self.around.t)
            order = self._orders[question]
            order[order.index(key)] = new.id
            self._do(
                together,
                lambda life: add(life, new),
                lambda life: turn_choice(life, self._activity, question, new.id, self._today()),
            )
        else:
            self._do(turn_choice, self._activity, question, key, self._today())

    def _choose_statement(self, about: About, key: str) -> None:
        if key == "all":
            self.around.go(Route("say_about", activity=self._activity, about=about))
        elif key.startswith("add:"):
            view = View(key.removeprefix("add:"))
            self.around.go(Route("statement", activity=self._activity, about=about, view=view))
        elif self._has_more_to_see(about, key):
            self.around.go(Route("say_about", activity=self._activity, about=about))
        else:
            self.around.go(Route("statement", activity=self._activity, about=about, statement=key))

    def _has_more_to_see(self, about: About, key: str) -> bool:
        """One tile stands for all that was said from one view."""
        view = self.life.statements[key].view
        there = [one for one in self.life.statements.values() if one.activity == self._activity and one.about is about]
        return about in (About.WORKING, About.NOT_WORKING) and sum(one.view is view for one in there) > 1

    def _answer(self, question: str, value: str) -> None:
        """One answer of several; the one that was chosen is let go."""
        now = getattr(self.life.activities[self._activity], question)
        kind = type(now)
        self._do(answer, self._activity, question, kind("") if now == value else kind(value), self._today())

    def _cost(self, pence: int | None) -> None:
        """So much money; none at all is free."""
        if pence:
            self._do(answer, self._activity, "cost_pence", pence, self._today())
        elif self.life.activities[self._activity].cost is Cost.COSTS:
            self._do(answer, self._activity, "cost_pence", None, self._today())

    def _do(self, verb: Any, *given: Any) -> None:
        if not self.around.session.do(self, verb, *given):
            self.show_facts()

    def _today(self) -> Any:
        return self.around.clock().date()

    # --- picture, words, voice

    def _ask_picture(self) -> None:
        question = self.t("Which picture?")
        self.around.go(Route("choose_picture", question=question, then=self._change_picture))

    def _change_picture(self, picture: str, words: str) -> None:
        if picture:
            self._do(change_activity_picture, self._activity, picture)

    def _ask_words(self) -> None:
        words = self.life.activities[self._activity].name
        self.around.go(Route("write", question=self.t("What is it called?"), words=words, then=self._change_words))

    def _change_words(self, words: str) -> None:
        if words.strip() or self.life.activities[self._activity].picture:
            self._do(rename_activity, self._activity, words)

    def _ask_voice(self) -> None:
        voice = self.life.activities[self._activity].voice
        kept = self.around.session.bytes_of("recordings", voice) if voice else None
        self.around.go(Route("my_voice", words=self._name, then=self._change_voice, kept=kept or b""))

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._do(keep_my_voice, self._activity, recording)

    def _hear(self) -> None:
        voice = self.life.activities[self._activity].voice
        recording = self.around.session.bytes_of("recordings", voice) if voice else None
        words = self._name if recording else activity_told(self.life, self._activity, self.around.t)
        self.around.speaker.say(words, "activity.hear", recording=recording)

    def _voice_began(self, key: object) -> None:
        if key == "activity.hear":
            self._card.picture.set_speaking(True)

    def _voice_ended(self, key: object) -> None:
        if key == "activity.hear":
            self._card.picture.set_speaking(False)

    def _take_away(self) -> None:
        self._do(remove_activity, self._activity)
