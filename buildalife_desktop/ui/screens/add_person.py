"""Add a person: a face, who they are, their ring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.ids import new_id
from ...model.my_pictures import my_photos
from ...model.person import Person
from ...model.picture import photo
from ...model.verbs.companions import add
from ...model.verbs.names import tidy
from ...model.verbs.people import change_person_picture, rename_person
from ...pictures.composed import is_composed
from .. import signs
from ..around import Around
from ..faces_to_choose import faces_to_choose
from ..person_words import person_name
from ..route import Route
from ..symbol_drawers import symbols
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from .screen import Screen

PHOTO, CAMERA, DRAW, FIND, NAME = "photo", "camera", "draw", "find", "name"
MOST_PHOTOS, MOST_ANIMALS = 4, 24


class AddPersonScreen(Screen):
    """A picture of somebody; then it asks who they are to me, and for their ring.

    They are kept as soon as there is a picture or a name. Coming back here, another picture is for the same person.
    """

    colour = "people"
    nouns = frozenset({"people", "photos"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("add_person")
        self._id = new_id()
        self._drawn: list[tuple[str, str]] = []
        self._all = PagesAndWays(around.look, around.shelf, self.t, "add_person", most=30)
        self._all.chosen.connect(self._choose)
        self._next = self.row_tile(around.t("Next"), signs.NEXT, "add_person.next")
        self._next.chosen.connect(self._ask_who)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._all, 1)
        column.addWidget(self._next)

    @property
    def _kept(self) -> Person | None:
        """The person, once there is one; None before that, and when it was taken back."""
        return self.life.people.get(self._id)

    def title(self) -> str:
        kept = self._kept
        return person_name(kept, self.around.t) if kept and kept.name else self.t("Add a person")

    def spoken_title(self) -> str:
        return self.t("Add a person. Press a picture of them.") if self._kept is None else self.title()

    def sign(self) -> str:
        kept = self._kept
        return kept.picture if kept and kept.picture else signs.ABOUT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.ABOUT, self.t("Press a picture that looks like them.")),
            (signs.CAMERA, self.t("A real photo is best.")),
            (signs.WORDS, self.t("You can write the name now, or later.")),
            (signs.NEXT, self.t("Then say who they are to you.")),
        )

    def show_facts(self) -> None:
        t, kept = self.around.t, self._kept
        seen: set[str] = set()
        items: list[tuple[object, TileFace]] = []
        for words, picture in (*self._own(), *faces_to_choose(t), *self._animals()):
            if picture not in seen:
                seen.add(picture)
                items.append((picture, TileFace(words, picture, colour=self.colour, text_size=18)))
        ways: list[tuple[object, TileFace]] = [
            (PHOTO, TileFace(t("My own photo"), signs.PICTURES, colour=self.colour, text_size=20)),
            (CAMERA, TileFace(t("Take a photo"), signs.CAMERA, colour=self.colour, text_size=20)),
            (DRAW, TileFace(t("Draw a face"), signs.DRAW_FACE, colour=self.colour, text_size=20)),
            (FIND, TileFace(t("Find by word"), signs.FIND, colour=self.colour, text_size=20)),
            (NAME, TileFace(t("Write the name"), signs.WORDS, colour=self.colour, text_size=20)),
        ]
        chosen = frozenset[object]({kept.picture}) if kept else frozenset[object]()
        self._all.show_items(items, ways, QSize(108, 126), ways_first=True, chosen=chosen)
        self._next.setVisible(kept is not None)

    def _own(self) -> list[tuple[str, str]]:
        """The picture they have by now, and my newest photos."""
        kept = self._kept
        now = [(person_name(kept, self.around.t), kept.picture)] if kept and kept.picture else []
        known = {picture for _, picture in faces_to_choose(self.around.t)}
        mine = [(one.words or self.t("My photo"), photo(one.id)) for one in my_photos(self.life)[:MOST_PHOTOS]]
        return [*(one for one in now if one[1] not in known), *self._drawn, *mine]

    def _animals(self) -> list[tuple[str, str]]:
        there = symbols(self.around.t.code).in_group("animals")[:MOST_ANIMALS]
        return [(one.name, one.reference) for one in there]

    def _choose(self, key: object) -> None:
        go, kept = self.around.go, self._kept
        name, picture = (kept.name, kept.picture) if kept else ("", "")
        match key:
            case "photo":
                go(Route("photo_files", then=self._take_photo))
            case "camera":
                go(Route("camera", then=self._take_photo, draws=lambda: None))
            case "draw":
                now = picture if is_composed(picture) else ""
                go(Route("draw_face", then=self._take_face, name=name, picture=now))
            case "find":
                go(Route("find_symbol", then=lambda found, _words: self._show(found)))
            case "name":
                go(Route("write", question=self.t("Their name"), words=name, then=self._call))
            case _:
                self._show(str(key))

    def _take_photo(self, taken: Any) -> None:
        picture = self.around.session.keep_photo(taken)
        if picture:
            self._show(picture)

    def _take_face(self, picture: str) -> None:
        self._drawn.insert(0, (self.t("Drawn face"), picture))
        self._show(picture)

    def _show(self, picture: str) -> None:
        """They look like this, and now it is asked who they are."""
        session, kept = self.around.session, self._kept
        if kept is None:
            is_kept = session.do(self, add, Person(self._id, "", picture))
        else:
            is_kept = kept.picture == picture or session.do(self, change_person_picture, self._id, picture)
        if is_kept:
            self._ask_who()

    def _call(self, name: str) -> None:
        """They are called this; where there is no picture yet, one can still be pressed."""
        session, kept, name = self.around.session, self._kept, tidy(name)
        if kept is None and name:
            session.do(self, add, Person(self._id, name))
        elif kept is not None and (name or kept.picture) and name != kept.name:
            session.do(self, rename_person, self._id, name)

    def _ask_who(self) -> None:
        self.around.go(Route("who_to_me", person=self._id, then=self._ask_ring))

    def _ask_ring(self) -> None:
        if self._kept is not None:
            self.around.go(Route("which_ring", person=self._id, then=self.around.back))
