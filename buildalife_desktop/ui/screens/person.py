"""Somebody in my life: all about them, chosen with pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.person import Whereabouts
from ...model.verbs.companions import take_away
from ...model.verbs.people import change_person_picture, rename_person, say_name_in_my_voice
from .. import signs
from ..activity_questions import QuestionPart
from ..around import Around
from ..going_back import go_back_if
from ..person_answers import PersonAnswers
from ..person_questions import parts_of_person
from ..person_words import person_more, person_name
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
        self._part = "together"
        self._answers = PersonAnswers(around, self, person)
        self._tabs = {key: self._tab(key) for key in (CARD, "together", "give", "about")}
        self._rows = QuestionRows(around.look, around.shelf, self.t, "person")
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
            (signs.READ, self.t("Press the big picture to hear about them.")),
            (signs.TOGETHER, self.t("Press a picture to see what you do together.")),
            (signs.FIND, self.t("See all that has them in it, and hear it.")),
            (signs.PEOPLE, self.t("There are three pages. Press their names at the top.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._card.picture if self._is_side_by_side else self._tabs[self._part]

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        one = self.life.people[self._person]
        self._name, self._picture = person_name(one, self.around.t), one.picture or signs.ABOUT
        if self._is_side_by_side and self._part == CARD:
            self._part = "together"
        self._show_card()
        parts = self._parts()
        self._show_tabs(parts)
        if self._part in parts:
            self._rows.show_questions(parts[self._part].questions)
        self._lay_out()

    # --- the parts of the screen

    @property
    def _is_side_by_side(self) -> bool:
        return self.around.look.text_percent <= MOST_BESIDE

    def _parts(self) -> dict[str, QuestionPart]:
        at_once = MOST_AT_ONCE if self._is_side_by_side else WITH_BIG_LETTERS
        parts = parts_of_person(self.life, self._person, self.around.t, self.around.clock(), at_once)
        return {part.key: part for part in parts}

    def _tab(self, key: str) -> Tile:
        tab = self.row_tile("", "", f"person.{key}")
        tab.setMinimumWidth(self.around.look.touch)  # Big letters are made smaller rather than the window wider.
        tab.chosen.connect(lambda: self._turn_to(key))
        return tab

    def _make_card(self) -> PictureCard:
        t = self.around.t
        hear = self.tile("", "", "person.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: self.around.hear(hear))
        self._voice = self.row_tile(t("My voice"), signs.VOICE, "person.my_voice", text_size=20)
        self._voice.chosen.connect(self._ask_voice)
        buttons = [self._voice]
        for at, words, sign, name, slot in (
            (0, t("All that has them in it"), signs.FIND, "face_thread", self._go_to_thread),
            (1, t("Change picture"), signs.CAMERA, "change_picture", self._ask_picture),
            (2, t("Change words"), signs.WORDS, "change_words", self._ask_words),
            (4, t("Take away. Undo brings it back."), signs.TAKE_OFF, "take_away", self._take_away),
        ):
            button = self.row_tile(words, sign, f"person.{name}", text_size=20)
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
            tabs.addWidget(tab, 1)
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

    def _show_tabs(self, parts: dict[str, QuestionPart]) -> None:
        """The one I am on is marked: with a tick as well, where the letters leave room for it."""
        has_ticks = self.around.look.text_percent <= 100
        faces = {key: (part.words, part.sign) for key, part in parts.items()}
        faces[CARD] = (self.t("Their picture"), self._picture)
        for key, (words, sign) in faces.items():
            is_here, tab = key == self._part, self._tabs[key]
            told = self.t("You are here.") if is_here else ""
            tab.show_face(TileFace(words, sign, more=told, form=TileForm.ROW, colour=self.colour, is_marked=is_here))
            tab.setCheckable(is_here and has_ticks)
            tab.set_chosen(is_here)

    def _turn_to(self, part: str) -> None:
        self._part = part
        self.show_facts()
        if part != CARD:
            self._rows.show_questions(self._parts()[part].questions, page=0)
        self.around.say(self._tabs[part].face.words)

    def _choose(self, question: str, key: str) -> None:
        if not self._answers.choose(question, key):
            self.show_facts()

    # --- picture, name, voice

    def _go_to_thread(self) -> None:
        self.around.go(Route("face_thread", person=self._person))

    def _ask_picture(self) -> None:
        one = self.life.people[self._person]
        given = {"question": self.t("Which picture?"), "then": self._change_picture, "now": one.picture}
        self.around.go(Route("choose_picture", **given, is_face=True, name=one.name))

    def _change_picture(self, picture: str, _words: str) -> None:
        if picture:
            self.around.session.do(self, change_person_picture, self._person, picture)

    def _ask_words(self) -> None:
        words = self.life.people[self._person].name
        self.around.go(Route("write", question=self.t("Their name"), words=words, then=self._change_words))

    def _change_words(self, words: str) -> None:
        if words.strip() or self.life.people[self._person].picture:
            self.around.session.do(self, rename_person, self._person, words)

    def _ask_voice(self) -> None:
        voice = self.life.people[self._person].voice
        kept = self.around.session.bytes_of("recordings", voice) if voice else None
        self.around.go(Route("my_voice", words=self._name, then=self._change_voice, kept=kept or b""))

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self.around.session.do(self, say_name_in_my_voice, self._person, recording)

    def _take_away(self) -> None:
        self.around.session.do(self, take_away, self.life.people[self._person])
