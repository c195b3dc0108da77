"""Who are you?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from ...model.picture import photo_sha256
from ...model.said import Said
from ...paths import lives_folder
from ...store.faces import Face, faces_in
from .. import signs
from ..around import Around
from ..look.letters import load_other_letters, needs_other_letters
from ..outside_places import can_keep_lives
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

NEW = "new"
BRING = "bring"
LANGUAGE = "language"
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the way to the languages is in the pages."""


class FacesScreen(Screen):
    """The face wall: find my face, the last one first; start someone new; bring a life from a USB stick.

    Where no life can be kept, the last two are not offered: it is said instead, with what to do.
    """

    colour = "about"

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("faces")
        self._pages = self.pages("face")
        self._pages.chosen.connect(self._choose)
        self._nothing = NothingHere(around.look, around.shelf)
        self._cannot_keep = self.heading("", 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._cannot_keep)
        self._language = self.row_tile(self.t("Language"), signs.LANGUAGE, "face.language", text_size=22)
        self._language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._language.chosen.connect(lambda: self._choose(LANGUAGE))
        column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignRight)
        self._can_keep = True
        self._faces: list[Face] = []

    def title(self) -> str:
        return self.t("Who are you?")

    def sign(self) -> str:
        return signs.WAVE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        if not self._can_keep:
            return (
                (signs.ABOUT, self.t("Press your face to open your life.")),
                (signs.SORRY, self.t("New lives cannot be kept in the folder of this app.")),
                (signs.USB, self.t("Someone can put the app on a USB stick, and start it there.")),
                (signs.FOLDER, self.t("Or set {name} to a folder that can be changed.", name="BUILDALIFE_HOME")),
            )
        return (
            (signs.ABOUT, self.t("Press your face to open your life.")),
            (signs.PLUS, self.t("Press Someone new to start a new life.")),
            (signs.USB, self.t("Press From a USB stick to bring a life here.")),
        )

    def show_facts(self) -> None:
        self._faces = faces_in(lives_folder())
        if any(needs_other_letters(face.name) for face in self._faces):
            load_other_letters()  # Else the wall would be painted once with boxes for letters.
        items: list[tuple[object, TileFace]] = [(face.path, self._face(face)) for face in self._faces]
        self._can_keep = can_keep_lives()
        if self._can_keep:
            for key, words, sign in (
                (NEW, self.t("Someone new"), signs.PLUS),
                (BRING, self.t("From a USB stick"), signs.USB),
            ):
                items.append((key, TileFace(words, sign, colour="about", is_empty=True, text_size=28)))
        self._tell_what_cannot_be(is_alone=not items)
        self._language.setVisible(self.around.look.text_percent <= MOST_BESIDE)
        if self._language.isHidden():
            items.append((LANGUAGE, TileFace(self.t("Language"), signs.LANGUAGE, colour="about", text_size=28)))
        self._pages.setVisible(bool(items))
        self._pages.show_items(items, smallest=QSize(230, 200))

    def _tell_what_cannot_be(self, *, is_alone: bool) -> None:
        told = self.t("New lives cannot be kept here. Ask someone for another folder or stick.")
        self._nothing.tell(told, signs.SORRY)
        self._nothing.setVisible(not self._can_keep and is_alone)
        self._cannot_keep.setText(told)
        self._cannot_keep.setFont(self.around.look.font(24, bold=True))
        self._cannot_keep.setVisible(not self._can_keep and not is_alone)

    def _face(self, face: Face) -> TileFace:
        sha256 = photo_sha256(face.picture)
        if sha256 and face.thumbnail:
            self.around.shelf.lend(sha256, face.thumbnail)
        badge = "" if face.is_readable else self.t("Needs help")
        return TileFace(
            face.name, face.picture or signs.ABOUT, form=TileForm.DOOR, colour="about", badge=badge, text_size=28
        )

    def _choose(self, key: object) -> None:
        if key == NEW:
            self.around.go(Route("someone_new"))
        elif key == BRING:
            self.around.go(Route("bring_life"))
        elif key == LANGUAGE:
            self.around.go(Route("languages"))
        else:
            assert isinstance(key, Path)
            if not key.exists():
                self.around.trouble(Said("This life is not here any more. Look on the USB stick."))
                self.show_facts()
            else:
                self.around.session.open(key)
