"""Someone new: name, picture, done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.life import Life
from ...model.me import Me
from ...model.verbs.names import tidy
from ...paths import lives_folder
from ...pictures.composed import is_composed
from .. import signs
from ..around import Around
from ..faces_to_choose import faces_to_choose
from ..outside_places import can_keep_lives
from ..route import Route
from ..widgets.field_row import FieldRow
from ..widgets.tile_face import TileFace
from ..widgets.word_field import WordField
from .screen import Screen

PHOTO, CAMERA, DRAW = "photo", "camera", "draw"


class SomeoneNewScreen(Screen):
    """A new life in three presses: someone new, a face, done. A name can be written, and changed at any time."""

    colour = "about"

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("someone_new")
        t = around.t
        self._picture = ""
        self._photo: Any = None
        self._name = WordField(around.look, t("Your first name"), "someone_new.name")
        self._name.returnPressed.connect(self._finish)
        self._pages = self.pages("someone_new.face")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(t("Done"), signs.DONE, "someone_new.done")
        self._done.chosen.connect(self._finish)
        self._tiles = self.row_tile(t("Letters to press"), signs.WORDS, "someone_new.tiles")
        self._tiles.chosen.connect(self._ask_words)
        self._top = FieldRow(around.look, self._name, [self._tiles])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._top)
        column.addWidget(self.heading(t("Which picture is you?")))
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self.t("Someone new")

    def sign(self) -> str:
        return signs.PLUS

    def first_focus(self) -> WordField:
        return self._name

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Write your first name, or ask someone to.")),
            (signs.ABOUT, self.t("Press a picture that is you.")),
            (signs.DONE, self.t("Press Done to begin.")),
        )

    def show_facts(self) -> None:
        self._top.fit()
        photo = TileFace(self.t("My own photo"), signs.PICTURES, colour="about", is_empty=True)
        if self._photo is not None:
            self.around.shelf.lend(self._photo.sha256, self._photo.thumbnail)
            photo = TileFace(self.t("My own photo"), f"photo:{self._photo.sha256}", colour="about")
        camera = TileFace(self.t("Take a photo"), signs.CAMERA, colour="about", is_empty=True)
        draw = TileFace(self.t("Draw a face"), signs.DRAW_FACE, colour="about", is_empty=True)
        items: list[tuple[object, TileFace]] = [(PHOTO, photo), (CAMERA, camera), (DRAW, draw)]
        if is_composed(self._picture):
            items.append((self._picture, TileFace(self.t("My drawn face"), self._picture, colour="about")))
        items += [(face, TileFace(words, face, colour="about")) for words, face in faces_to_choose(self.around.t)]
        self._pages.show_items(items, frozenset({self._picture}), QSize(140, 140))

    def _choose(self, key: object) -> None:
        if key == PHOTO:
            self.around.go(Route("photo_files", then=self._take_photo))
            return
        if key == CAMERA:
            self.around.go(Route("camera", then=self._take_photo, draws=lambda: None))
            return
        if key == DRAW:
            name, picture = tidy(self._name.text()), self._picture
            self.around.go(Route("draw_face", then=self._take_face, name=name, picture=picture))
            return
        self._picture = "" if key == self._picture else str(key)
        self.show_facts()

    def _ask_words(self) -> None:
        given = {"question": self._name.accessibleName(), "words": self._name.text(), "then": self._name.setText}
        self.around.go(Route("write", **given))

    def _take_face(self, picture: str) -> None:
        self._picture = picture
        self.show_facts()

    def _take_photo(self, taken: Any) -> None:
        self._photo, self._picture = taken, PHOTO
        self.show_facts()

    def _finish(self) -> None:
        """Make the life, in a file named after the first name, and open it."""
        from ...store.life_problem import LifeProblem
        from ...store.naming import free_path
        from ...store.opening import create_life
        from ..system_wishes import wishes_of_system

        name = tidy(self._name.text())
        picture = "" if self._picture == PHOTO else self._picture
        me = Me(name=name, picture=picture, language=self.around.t.code, **wishes_of_system())
        try:
            folder = lives_folder()
            folder.mkdir(parents=True, exist_ok=True)
            path = free_path(folder, name)
            create_life(path, Life(me={"me": me})).close()
        except (LifeProblem, OSError) as problem:
            said = getattr(problem, "said", None)
            self.around.trouble(said if said and can_keep_lives() else _cannot_keep())
            return
        photo = self._photo if self._picture == PHOTO else None
        if self.around.session.open(path) and photo is not None:
            _show_photo(self.around, photo)


def _show_photo(around: Around, photo: Any) -> None:
    from ...model.verbs.me import show_me

    around.session.do(None, show_me, around.session.keep_photo(photo))


def _cannot_keep() -> Any:
    from ...model.said import Said

    return Said("New lives cannot be kept here. Ask someone for another folder or stick.")
