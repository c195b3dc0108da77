"""Look for pictures to bring: a folder or a zip file."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.said import Said
from .. import signs
from ..around import Around
from ..looking_again import LookingAgain
from ..outside_places import OutsidePlace, places_for_photos
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

"""How soon a stick that was put in or pulled out is seen."""
ZIP = ".zip"
PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")


@dataclass(frozen=True)
class _Inside:
    """What a folder has: folders and zip files to press, and whether there are pictures in it."""

    paths: tuple[Path, ...]
    has_pictures: bool


class PackFilesScreen(Screen):
    """Places with pictures, or what is in one folder. A zip file, or "Bring this folder", is the answer.

    Each folder is a screen of its own, so that Back goes one folder back. Reading is done beside the window.
    """

    colour = "about"
    is_for_supporters = True

    def __init__(self, around: Around, then: Callable[[Path], None], folder: Path | None = None) -> None:
        super().__init__(around)
        self.setObjectName("pack_files")
        self._then, self._folder = then, folder
        self._seen: object = None
        self._work = SlowWork(self)
        self._look_again = LookingAgain(self, self._look, self._stop)
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("pack_files")
        self._pages.chosen.connect(self._choose)
        self._here = self.row_tile(around.t("Bring this folder"), signs.PACKS, "pack_files.here")
        self._here.chosen.connect(lambda: self._answer(folder or Path()))
        self._here.hide()
        self._other = self.row_tile(around.t("Go back"), signs.BACK, "pack_files.other")
        self._other.chosen.connect(around.back)
        self._other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        for part, stretch in ((self._here, 0), (self._nothing, 1), (self._other, 0), (self._pages, 1)):
            column.addWidget(part, stretch)

    def title(self) -> str:
        return self.t("Which pictures?") if self._folder is None else self._folder.name or str(self._folder)

    def sign(self) -> str:
        return signs.PACKS if self._folder is None else signs.FOLDER

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.USB, self.t("Put in a USB stick. Its box will come.")),
            (signs.FOLDER, self.t("Press a folder to look inside.")),
            (signs.PACKS, self.t("Press the box of pictures to bring it.")),
        )

    def show_facts(self) -> None:
        self._seen = None
        self._look()

    def leave(self) -> None:
        self._stop()

    def _stop(self) -> None:
        self._look_again.stop()
        self._work.forget()
        self._seen = None

    def _look(self) -> None:
        if self._folder is None:
            self._work.ask(partial(places_for_photos, self.around.t), self._show_places)
        else:
            self._work.ask(partial(_look_into, self._folder), self._show_folder, self._tell_gone)

    def _show_places(self, places: list[OutsidePlace]) -> None:
        faces = [(place.path, self._door(place.words, place.picture, 26)) for place in places]
        self._show(places, faces, self.t("There is nothing here to bring. Put in a USB stick."))

    def _show_folder(self, inside: _Inside) -> None:
        faces = [
            (path, self._door(path.name, signs.PACKS if path.suffix.lower() == ZIP else signs.FOLDER, 21))
            for path in inside.paths
        ]
        self._here.setVisible(inside.has_pictures)
        self._show(inside, faces, "" if inside.has_pictures else self.t("There is nothing here to bring."))

    def _show(self, seen: object, items: list[tuple[Path, TileFace]], nothing: str) -> None:
        if seen == self._seen:
            return
        self._seen = seen
        self._nothing.tell(nothing, self.sign())
        self._nothing.setVisible(bool(nothing) and not items)
        self._other.setVisible(not items)
        self._pages.setVisible(bool(items))
        self._pages.show_items(items, smallest=QSize(190, 170))
        self.focus_what_came()

    def _door(self, words: str, picture: str, text_size: int) -> TileFace:
        return TileFace(words, picture, form=TileForm.DOOR, colour=self.colour, text_size=text_size)

    def _tell_gone(self, _trouble: Exception) -> None:
        if self.isVisible():
            self.around.back()
            self.around.trouble(Said("This place is not there any more. Nothing is lost."))

    def _choose(self, key: object) -> None:
        assert isinstance(key, Path)
        if key.suffix.lower() == ZIP and key.is_file():
            self._answer(key)
        else:
            self.around.go(Route("pack_files", then=self._answer, folder=key))

    def _answer(self, path: Path) -> None:
        self.around.back()
        self._then(path)


def _look_into(folder: Path) -> _Inside:
    """OSError: it is not there any more, or closed to us."""
    folders: list[Path] = []
    zips: list[Path] = []
    has_pictures = False
    with os.scandir(folder) as here:
        for entry in here:
            path = Path(entry.path)
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                folders.append(path)
            elif path.suffix.lower() == ZIP:
                zips.append(path)
            has_pictures = has_pictures or path.suffix.lower() in PICTURES

    def by_name(path: Path) -> str:
        return path.name.casefold()

    return _Inside((*sorted(zips, key=by_name), *sorted(folders, key=by_name)), has_pictures)
