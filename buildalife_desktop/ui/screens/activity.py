"""An activity: everything about it, chosen with pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.activity import LINKS
from ...model.verbs.activities import change_activity_picture, keep_my_voice, remove_activity, rename_activity
from .. import signs
from ..activity_answers import ActivityAnswers
from ..activity_questions import QuestionPart, parts_of
from ..activity_words import activity_more, activity_name
from ..around import Around
from ..companions_to_choose import in_order
from ..going_back import go_back_if
from ..route import Route
from ..widgets.picture_card import PictureCard
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
        self._answers = ActivityAnswers(around, self, activity)
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
        tab.setMinimumWidth(self.around.look.touch)  # Big letters are made smaller rather than the window wider.
        tab.chosen.connect(lambda: self._turn_to(key))
        return tab

    def _make_card(self) -> PictureCard:
        t = self.around.t
        hear = self.tile("", "", "activity.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: self.around.hear(hear))
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
                voice=one.voice,
            )
        )
        more = self.t("My own voice says it.") if one.voice else self.t("Record my own voice.")
        self._voice.show_face(replace(self._voice.face, more=more, is_marked=bool(one.voice)))

    def _show_tabs(self, parts: dict[str, QuestionPart]) -> None:
        """The one I am on is marked: with a tick as well, where the letters leave room for it."""
        has_ticks = self.around.look.text_percent <= 100
        faces = {key: (part.words, part.sign) for key, part in parts.items()}
        faces[CARD] = (self.t("My picture"), self._picture)
        for key, (words, sign) in faces.items():
            is_here, tab = key == self._part, self._tabs[key]
            told = self.t("You are here.") if is_here else ""
            tab.show_face(TileFace(words, sign, more=told, form=TileForm.ROW, colour="week", is_marked=is_here))
            tab.setCheckable(is_here and has_ticks)
            tab.set_chosen(is_here)

    def _turn_to(self, part: str) -> None:
        self._part = part
        self.show_facts()
        if part != CARD:
            parts = {one.key: one for one in parts_of(self.life, self._activity, self.around.t, self._orders)}
            self._rows.show_questions(parts[part].questions, page=0)
        self.around.say(self._tabs[part].face.words)

    def _choose(self, question: str, key: str) -> None:
        if not self._answers.choose(question, key, self._orders.get(question, [])):
            self.show_facts()

    # --- picture, words, voice

    def _ask_picture(self) -> None:
        question, now = self.t("Which picture?"), self.life.activities[self._activity].picture
        self.around.go(Route("choose_picture", question=question, then=self._change_picture, now=now))

    def _change_picture(self, picture: str, words: str) -> None:
        if picture:
            self.around.session.do(self, change_activity_picture, self._activity, picture)

    def _ask_words(self) -> None:
        words = self.life.activities[self._activity].name
        self.around.go(Route("write", question=self.t("What is it called?"), words=words, then=self._change_words))

    def _change_words(self, words: str) -> None:
        if words.strip() or self.life.activities[self._activity].picture:
            self.around.session.do(self, rename_activity, self._activity, words)

    def _ask_voice(self) -> None:
        voice = self.life.activities[self._activity].voice
        kept = self.around.session.bytes_of("recordings", voice) if voice else None
        self.around.go(Route("my_voice", words=self._name, then=self._change_voice, kept=kept or b""))

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self.around.session.do(self, keep_my_voice, self._activity, recording)

    def _take_away(self) -> None:
        self.around.session.do(self, remove_activity, self._activity)
