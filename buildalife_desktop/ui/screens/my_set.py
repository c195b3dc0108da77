"""One set to choose from, and the pictures in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...model.ids import new_id
from ...model.option import Option
from ...model.pointing import READY
from ...model.ready_sets import READY_BY_ID, READY_OPTIONS
from ...model.verbs.choice_sets import add_option, name_set, show_set, take_set
from ...model.verbs.names import tidy
from .. import signs
from ..around import Around
from ..choice_set_words import my_options, option_face, set_name, set_picture
from ..going_back import go_back_if
from ..my_tone import in_my_tone
from ..route import Route
from ..symbol_drawers import symbol_for
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.picture_card import PictureCard
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, everything is in pages."""
HEAR, NAME, PICTURE, AWAY = "hear", "name", "picture", "away"
ADD, WRITE, ACTIVITIES, PHOTOS = "add", "write", "activities", "photos"
OPTION = "option."


class MySetScreen(Screen):
    """The set's picture and name, and beside it what was put in here: pictures, words, things I do, my photos.

    A set that comes with the app keeps its name and its pictures; more can be put in.
    """

    colour = "choose"
    nouns = frozenset({"choice_sets", "options", "activities", "photos"})

    def __init__(self, around: Around, choice_set: str) -> None:
        super().__init__(around)
        self.setObjectName("my_set")
        self._set = choice_set
        self._is_ready = choice_set.startswith(READY)
        hear = self.tile("", "", "my_set.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: around.hear(hear))
        self._buttons = {key: self._button(key) for key in (NAME, PICTURE, AWAY)}
        self._card = PictureCard(around.look, hear, list(self._buttons.values()))
        self._all = PagesAndWays(around.look, around.shelf, self.t, "my_set")
        self._all.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(around.look.gap)
        row.addWidget(self._card)
        row.addWidget(self._all, 1)

    def title(self) -> str:
        return set_name(self.life, self._set, self.around.t)

    def sign(self) -> str:
        return set_picture(self.life, self._set)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PICTURES, self.t("Put any picture in, or write words.")),
            (signs.WEEK, self.t("Put in things you do, or your photos.")),
            (signs.TAKE_OFF, self.t("Press a picture to change it or take it off.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._card.picture if self._is_beside else super().first_focus()

    @property
    def _is_beside(self) -> bool:
        return self.around.look.text_percent <= MOST_BESIDE

    @property
    def _is_gone(self) -> bool:
        return not self._is_ready and self._set not in self.life.choice_sets

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._is_gone, self.around.back):
            return
        aside = self._is_beside
        faces = self._own_faces()
        self._card.setVisible(aside)
        self._card.picture.show_face(faces[HEAR])
        for key, button in self._buttons.items():
            button.setVisible(key in faces)
            if key in faces:
                button.show_face(replace(faces[key], form=TileForm.ROW, text_size=20))
        self._card.lay_out(in_column=True)
        items = [*self._inside(), *([] if aside else faces.items())]
        ways = self._ways()
        self._all.show_items(items or ways, ways if items else (), QSize(150, 140), ways_first=True)

    def _inside(self) -> list[tuple[object, TileFace]]:
        """What was put in here first, and then what comes with the app."""
        t, mine = self.around.t, my_options(self.life, self._set)
        badge = t("Mine") if self._is_ready else ""
        items: list[tuple[object, TileFace]] = [
            (OPTION + one.id, replace(option_face(self.life, one, t), badge=badge)) for one in mine
        ]
        ready = READY_BY_ID[self._set].options if self._set in READY_BY_ID else ()
        told = t("This one is always here.")
        items += [(one.key, TileFace(t.tell(one.said), one.picture, more=told, text_size=20)) for one in ready]
        return items

    def _own_faces(self) -> dict[str, TileFace]:
        """The set itself, and what can be done to it."""
        t = self.around.t
        told = t("Your own pictures come with those in it.") if self._is_ready else ""
        faces = {HEAR: TileFace(self.title(), self.sign(), more=told, colour=self.colour, text_size=30, is_marked=True)}
        if not self._is_ready:
            away = t("Take the set away. Undo brings it back.")
            faces[NAME] = TileFace(t("Change name"), signs.WORDS, colour=self.colour, text_size=24)
            faces[PICTURE] = TileFace(t("Change picture"), signs.CAMERA, colour=self.colour, text_size=24)
            told = t("What you said about it goes with it.")
            faces[AWAY] = TileFace(away, signs.TAKE_OFF, more=told, colour=self.colour, text_size=24)
        return faces

    def _ways(self) -> list[tuple[object, TileFace]]:
        t = self.around.t
        return [
            (ADD, TileFace(t("Add a picture"), signs.PLUS, colour=self.colour, text_size=20)),
            (WRITE, TileFace(t("Write words"), signs.WORDS, colour=self.colour, text_size=20)),
            (ACTIVITIES, TileFace(t("Things I do"), signs.WEEK, colour=self.colour, text_size=20)),
            (PHOTOS, TileFace(t("My photos"), signs.PICTURES, colour=self.colour, text_size=20)),
        ]

    def _button(self, key: str) -> Tile:
        button = self.row_tile("", "", f"my_set.{key}")
        button.chosen.connect(lambda: self._choose(key))
        return button

    # --- what can be done

    def _choose(self, key: object) -> None:
        key = str(key)
        if key.startswith(OPTION):
            self.around.go(Route("my_option", option=key.removeprefix(OPTION)))
            return
        does: dict[str, Callable[[], object]] = {
            HEAR: lambda: self.around.say(self.title()),
            NAME: self._ask_name,
            PICTURE: lambda: self._ask_picture(self._show),
            AWAY: lambda: self.around.session.do(self, take_set, self._set),
            ADD: lambda: self._ask_picture(self._add),
            WRITE: self._ask_words,
            ACTIVITIES: lambda: self._pick(ACTIVITIES),
            PHOTOS: lambda: self._pick(PHOTOS),
        }
        if key in does:
            does[key]()
        else:
            self.around.say(self.around.t.tell(READY_OPTIONS[key].said))

    def _ask_name(self) -> None:
        now = self.life.choice_sets[self._set].name
        self.around.go(Route("write", question=self.t("What is it called?"), words=now, then=self._name))

    def _name(self, words: str) -> None:
        if tidy(words):
            self.around.session.do(self, name_set, self._set, words)
            self.around.arrived()

    def _ask_picture(self, then: Callable[[str, str], None]) -> None:
        self.around.go(Route("choose_picture", question=self.t("Which picture?"), then=then))

    def _show(self, picture: str, _words: str) -> None:
        if picture:
            self.around.session.do(self, show_set, self._set, picture)

    def _ask_words(self) -> None:
        self.around.go(Route("write", question=self.t("What is on the picture?"), words="", then=self._add_words))

    def _add_words(self, words: str) -> None:
        words = tidy(words)
        if words:
            self._add(in_my_tone(symbol_for(words, self.around.t.code), self.life.person.skin), words)

    def _add(self, picture: str, words: str) -> None:
        """A picture without words opens, so that it can be given some."""
        new = Option(new_id(), self._set, words, picture)
        if (picture or words) and self.around.session.do(self, add_option, new) and not words:
            self.around.go(Route("my_option", option=new.id))

    def _pick(self, noun: str) -> None:
        self.around.go(Route("pick_for_set", choice_set=self._set, noun=noun))
