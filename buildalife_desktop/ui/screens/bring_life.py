"""Bring a life from a USB stick."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.picture import photo_sha256
from ...paths import lives_folder
from ...store.faces import Face
from .. import signs
from ..around import Around
from ..lives_outside import Files, faces_of, lives_outside
from ..looking_again import LookingAgain
from ..slow_work import SlowWork
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

"""How soon a stick that was put in or pulled out is seen."""


class BringLifeScreen(Screen):
    """The faces of lives on sticks and in the usual folders; a press brings one here and opens it."""

    colour = "about"

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("bring_life")
        self._seen: Files | None = None
        self._is_bringing = False
        self._work = SlowWork(self)
        self._look_again = LookingAgain(self, self._look, self._stop)
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("bring_life")
        self._pages.chosen.connect(self._bring)
        self._other = self.row_tile(around.t("Go back"), signs.BACK, "bring_life.other")
        self._other.chosen.connect(around.back)
        self._other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._other)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("From a USB stick")

    def sign(self) -> str:
        return signs.USB

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.USB, self.t("Put in the USB stick.")),
            (signs.ABOUT, self.t("Wait until you see your face. Then press it.")),
            (signs.COPY, self.t("A copy of your life comes here. The stick stays as it is.")),
        )

    def show_facts(self) -> None:
        self._seen = None
        self._look()

    def leave(self) -> None:
        self._stop()

    def _stop(self) -> None:
        self._look_again.stop()
        self._work.forget()
        self._is_bringing = False
        self._seen = None

    def _look(self) -> None:
        if not self._is_bringing:
            self._work.ask(partial(lives_outside, self.around.t), self._read_faces)

    def _read_faces(self, lives: Files) -> None:
        if lives != self._seen:
            self._seen = lives
            self._work.ask(partial(faces_of, lives), self._show)

    def _show(self, faces: tuple[Face, ...]) -> None:
        self._nothing.tell(self.t("No life is here yet. Put in the USB stick."), signs.USB)
        self._nothing.setVisible(not faces)
        self._other.setVisible(not faces)
        self._pages.setVisible(bool(faces))
        self._pages.show_items([(face.path, self._face(face)) for face in faces], smallest=QSize(230, 200))
        self.focus_what_came()

    def _face(self, face: Face) -> TileFace:
        sha256 = photo_sha256(face.picture)
        if sha256 and face.thumbnail:
            self.around.shelf.lend(sha256, face.thumbnail)
        return TileFace(
            face.name,
            face.picture or signs.ABOUT,
            more=self.t("In {folder}.", folder=face.path.parent.name or str(face.path.parent)),
            form=TileForm.DOOR,
            colour="about",
            badge="" if face.is_readable else self.t("Needs help"),
            text_size=28,
        )

    def _bring(self, key: object) -> None:
        from ...store.copying import bring_life

        if self._is_bringing:
            return
        assert isinstance(key, Path)
        self._is_bringing = True
        self._work.ask(partial(bring_life, key, lives_folder()), self._open, self._tell_trouble, first=True)

    def _open(self, life: Path) -> None:
        self._is_bringing = False
        self.around.session.open(life)

    def _tell_trouble(self, trouble: Exception) -> None:
        from ...store.life_problem import LifeProblem

        self._is_bringing = False
        if not isinstance(trouble, LifeProblem):
            raise trouble
        self.around.trouble(trouble.said)
        self._look()
