"""My own activities or photos, to be put into a set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.choosing import ACTIVITY, PHOTO, key_of, own_option
from ...model.my_pictures import my_photos
from ...model.picture import photo
from ...model.pointing import READY
from ...model.verbs.choice_sets import add_option, take_option
from .. import signs
from ..around import Around
from ..choice_set_words import my_options, set_name
from ..going_back import go_back_if
from ..my_drawers import my_activities
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

NEW = "new"


class PickForSetScreen(Screen):
    """All there are (`noun` is "activities" or "photos"): a press puts one into the set, another takes it off."""

    colour = "choose"
    nouns = frozenset({"choice_sets", "options", "activities", "photos"})

    def __init__(self, around: Around, choice_set: str, noun: str = "activities") -> None:
        super().__init__(around)
        self.setObjectName("pick_for_set")
        self._set, self._noun = choice_set, noun
        self._pages = self.pages("pick_for_set")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "pick_for_set.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self.t("Things I do") if self._noun == "activities" else self.t("My photos")

    def sign(self) -> str:
        return signs.WEEK if self._noun == "activities" else signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        name = set_name(self.life, self._set, self.around.t)
        return (
            (signs.NOW, self.t("Press a picture to put it into {name}.", name=name)),
            (signs.TAKE_OFF, self.t("Press it again to take it off.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._is_gone, self.around.back):
            return
        items: list[tuple[object, TileFace]] = list(self._offered().items())
        if self._noun == "photos":
            new = TileFace(self.t("New photo"), signs.CAMERA, is_empty=True, text_size=20)
            items.insert(0, (NEW, new))
        inside = frozenset(key_of(one) for one in my_options(self.life, self._set))
        self._pages.show_items(items, inside, QSize(150, 140))

    @property
    def _is_gone(self) -> bool:
        return not self._set.startswith(READY) and self._set not in self.life.choice_sets

    def _offered(self) -> dict[object, TileFace]:
        """What can be put in, by the key it has there."""
        if self._noun == "activities":
            return {
                ACTIVITY + one.id: self._face(one.name, one.picture or signs.WORDS, self.t("A picture"), one.voice)
                for one in my_activities(self.life)
            }
        return {
            PHOTO + one.id: self._face(one.words, photo(one.id), self.t("My photo"), one.voice)
            for one in my_photos(self.life)
        }

    def _face(self, words: str, picture: str, otherwise: str, voice: str) -> TileFace:
        return TileFace(words or otherwise, picture, hidden_words=not words, text_size=20, voice=voice)

    def _choose(self, key: object) -> None:
        if key == NEW:
            self.around.go(Route("photo_files", then=self._keep))
            return
        there = [one.id for one in my_options(self.life, self._set) if key_of(one) == key]
        if there:
            self.around.session.do(self, take_option, there[0])
        else:
            self.around.session.do(self, add_option, own_option(self.life, self._set, str(key)))
        self.show_facts()

    def _keep(self, taken: Any) -> None:
        picture = self.around.session.keep_photo(taken)
        if picture:
            self.around.session.do(self, add_option, own_option(self.life, self._set, picture))
