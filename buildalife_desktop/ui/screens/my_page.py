"""My page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.verbs.me import name_me, show_me
from .. import signs
from ..around import Around
from ..drawn_looks import face_of
from ..life_copy import LifeCopy
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.picture_card import PictureCard
from ..widgets.tile_face import TileFace
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, everything is in pages."""
MAKERS, PACKS = "makers", "packs"
WISHES = ("seeing", "hearing", "press", "languages")


class MyPageScreen(Screen):
    """My picture and name; how the app looks; what was changed; a copy of my life; and the way to someone else."""

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("my_page")
        t = around.t
        self._copy = LifeCopy(around, SlowWork(self), self)
        hear = self.tile("", "", "my_page.me", text_size=32, is_marked=True)
        hear.chosen.connect(lambda: around.hear(hear))
        picture = self.row_tile(t("Change picture"), signs.CAMERA, "my_page.picture", text_size=22)
        picture.chosen.connect(self._ask_picture)
        name = self.row_tile(t("Change my name"), signs.WORDS, "my_page.name", text_size=22)
        name.chosen.connect(self._ask_name)
        self._people = self.row_tile(t("Drawn people look like me"), "", "my_page.drawn_people", text_size=22)
        self._people.chosen.connect(lambda: self._choose("people"))
        self._card = PictureCard(around.look, hear, [picture, name, self._people])
        self._pages = self.pages("my_page")
        self._pages.chosen.connect(self._choose)
        self._supporters = QWidget()
        self._supporters_words = self.heading(t("For supporters"), 22)
        self._makers = self.row_tile("", "", "my_page.makers_row")
        self._makers.chosen.connect(lambda: self._choose(MAKERS))
        self._packs = self.row_tile("", "", "my_page.packs_row")
        self._packs.chosen.connect(lambda: self._choose(PACKS))
        self._lay_out()

    def _lay_out(self) -> None:
        gap = self.around.look.gap
        line = QHBoxLayout(self._supporters)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap)
        line.addWidget(self._supporters_words)
        line.addWidget(self._makers, 1)
        line.addWidget(self._packs, 1)
        beside = QVBoxLayout()
        beside.setSpacing(gap - 8)
        beside.addWidget(self._pages, 1)
        beside.addWidget(self._supporters)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(gap)
        row.addWidget(self._card)
        row.addLayout(beside, 1)

    def title(self) -> str:
        return self.t("My page")

    def sign(self) -> str:
        return signs.ABOUT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CAMERA, self.t("Change your picture or your name.")),
            (signs.SETTINGS, self.t("Choose how you see it, hear it and press it.")),
            (signs.USB, self.t("Put a copy of your life on a USB stick.")),
            (signs.WALL, self.t("Press Someone else to go to all the faces.")),
        )

    def show_facts(self) -> None:
        look, me = self.around.look, self.life.person
        aside = look.text_percent <= MOST_BESIDE
        self._card.setVisible(aside)
        self._supporters.setVisible(aside)
        self._card.lay_out(in_column=True)
        self._card.picture.show_face(
            TileFace(me.name or self.t("Me"), me.picture or signs.ABOUT, colour="about", text_size=32, is_marked=True)
        )
        drawn = face_of(me).picture
        self._people.show_face(replace(self._people.face, picture=drawn))
        for tile, key in ((self._makers, MAKERS), (self._packs, PACKS)):
            face = self._face(key)
            tile.show_face(TileFace(face.words, face.picture, form=tile.face.form, colour="about"))
            tile.setMinimumWidth(look.touch)
            tile.setMaximumHeight(max(look.touch + 8, look.px(72)))
        self._supporters_words.setFont(look.font(22, bold=True))
        keys = [*WISHES, "else", "changes", "redo", "back", "copy"]
        if not aside:
            keys = ["else", *WISHES, "picture", "name", "people", "changes", "redo", "back", "copy", MAKERS, PACKS]
        self._pages.show_items([(key, self._face(key)) for key in keys], smallest=QSize(230, 160))

    def _face(self, key: str) -> TileFace:
        t = self.around.t
        words, picture, more = {
            "seeing": (t("How I see it"), signs.GLASSES, t("Choose colours, and how big words are.")),
            "hearing": (t("How I hear it"), signs.EAR, t("Choose a voice, and what it reads.")),
            "languages": (t("Language"), signs.LANGUAGE, t("Choose the language of everything here.")),
            "press": (t("How I press"), signs.PRESS, t("Use a switch, or make a press easier.")),
            "else": (t("Someone else"), signs.WALL, t("Go to all the faces. Your life is kept.")),
            "changes": (t("What was changed"), signs.CHANGES, t("See what was done, and on which day.")),
            "redo": (t("Do it again"), signs.REDO, self._to_redo()),
            "back": (t("Bring something back"), signs.BRING_BACK, t("See what was taken off.")),
            "copy": (t("Copy my life to a USB stick"), signs.USB, t("You can open the copy on another computer.")),
            "picture": (t("Change picture"), signs.CAMERA, ""),
            "name": (t("Change my name"), signs.WORDS, ""),
            "people": (t("Drawn people look like me"), face_of(self.life.person).picture, t("Choose skin and hair.")),
            MAKERS: (t("Who made the pictures"), signs.MAKERS, t("For supporters")),
            PACKS: (t("More pictures"), signs.PACKS, t("For supporters")),
        }[key]
        return TileFace(words, picture, more=more, colour="about", text_size=24)

    def _to_redo(self) -> str:
        done = self.around.session.to_redo()
        return self.t("Do this again: {done}", done=done) if done else self.t("There is nothing to do again.")

    def _choose(self, key: object) -> None:
        does: dict[str, Callable[[], object]] = {
            "seeing": lambda: self.around.go(Route("seeing")),
            "hearing": lambda: self.around.go(Route("hearing")),
            "press": lambda: self.around.go(Route("how_i_press")),
            "languages": lambda: self.around.go(Route("languages")),
            "else": self.around.someone_else,
            "changes": lambda: self.around.go(Route("changes")),
            "redo": self._redo,
            "back": lambda: self.around.go(Route("put_back")),
            "copy": self._copy.ask,
            "picture": self._ask_picture,
            "name": self._ask_name,
            "people": lambda: self.around.go(Route("my_drawn_people")),
            MAKERS: lambda: self.around.go(Route("picture_makers")),
            PACKS: lambda: self.around.go(Route("packs")),
        }
        does[str(key)]()

    def _redo(self) -> None:
        if not self.around.session.redo():
            self.around.say(self.t("There is nothing to do again."))

    def _ask_picture(self) -> None:
        question, now = self.t("Which picture is you?"), self.life.person.picture
        self.around.go(Route("choose_picture", question=question, then=self._take_picture, now=now, is_face=True))

    def _take_picture(self, picture: str, _words: str) -> None:
        self.around.session.do(self, show_me, picture)

    def _ask_name(self) -> None:
        route = Route("write", question=self.t("What is your name?"), words=self.life.person.name, then=self._take_name)
        self.around.go(route)

    def _take_name(self, words: str) -> None:
        if words and words != self.life.person.name:
            self.around.session.do(self, name_me, words)
