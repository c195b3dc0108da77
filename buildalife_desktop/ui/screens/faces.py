"""Who are you?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.picture import photo_sha256
from ...model.said import Said
from ...paths import lives_folder
from ...store.faces import Face, faces_in
from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

NEW = "new"
BRING = "bring"


class FacesScreen(Screen):
    """The face wall: find my face, the last one first; start someone new; bring a life from a USB stick."""

    colour = "about"
    needs_life = False

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("faces")
        self._pages = self.pages("face")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)
        self._faces: list[Face] = []

    def title(self) -> str:
        return self.t("Who are you?")

    def sign(self) -> str:
        return signs.WAVE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.ABOUT, self.t("Press your face to open your life.")),
            (signs.PLUS, self.t("Press Someone new to start a new life.")),
            (signs.USB, self.t("Press From a USB stick to bring a life here.")),
        )

    def show_facts(self) -> None:
        self._faces = faces_in(lives_folder())
        items: list[tuple[object, TileFace]] = [(face.path, self._face(face)) for face in self._faces]
        items.append((NEW, TileFace(self.t("Someone new"), signs.PLUS, colour="about", is_empty=True, text_size=28)))
        items.append(
            (BRING, TileFace(self.t("From a USB stick"), signs.USB, colour="about", is_empty=True, text_size=28))
        )
        self._pages.show_items(items, smallest=QSize(230, 200))

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
        else:
            assert isinstance(key, Path)
            if not key.exists():
                self.around.trouble(Said("This life is not here any more. Look on the USB stick."))
                self.show_facts()
            else:
                self.around.session.open(key)
