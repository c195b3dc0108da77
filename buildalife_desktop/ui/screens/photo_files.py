"""Look for a photo on this computer or a stick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from ...model.said import Said
from .. import signs
from ..around import Around
from ..looking_again import LookingAgain
from ..outside_places import OutsidePlace, places_for_photos
from ..photo_file import PhotoFile
from ..photos_in_folder import InFolder, glance_at, look_into
from ..picture_shelf import file_picture
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

"""How soon a stick that was put in or pulled out is seen."""
MOST_GLANCED = 120
"""Small looks kept at a time: about 35 MB."""
CAMERA = "camera"


class PhotoFilesScreen(Screen):
    """Places with photos, or what is in one folder; a press on a photo takes it in, and that is the answer.

    Each folder is a screen of its own, so that Back goes one folder back. Reading is done beside the window.
    `takes_many`: all photos of a folder may be taken in together, and `all_in` is called after going back from that.
    `has_camera`: the camera is one of the places.
    """

    colour = "pictures"

    def __init__(
        self,
        around: Around,
        then: Callable[[Any], None],
        folder: Path | None = None,
        all_in: Callable[[], None] | None = None,
        has_camera: bool = True,
        takes_many: bool = False,
    ) -> None:
        super().__init__(around)
        self.setObjectName("photo_files")
        self._then, self._folder, self._all_in, self._has_camera = then, folder, all_in, has_camera
        self._takes_many = takes_many
        self._seen: object = None
        self._photos: dict[str, PhotoFile] = {}
        self._items: list[tuple[object, TileFace]] = []
        self._place: dict[str, int] = {}
        self._glanced: set[str] = set()
        self._is_taking = False
        self._work = SlowWork(self)
        self._look_again = LookingAgain(self, self._look, self._stop)
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("photo_files")
        self._pages.chosen.connect(self._choose)
        self._pages.shown.connect(self._glance)
        self._other = self.row_tile(around.t("Look in another place"), signs.BACK, "photo_files.other")
        self._other.chosen.connect(around.back)
        self._other.hide()
        self._all = self.row_tile(around.t("Take all of these"), signs.PICTURES, "photo_files.all")
        self._all.chosen.connect(self._take_all)
        self._all.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._other)
        column.addWidget(self._pages, 1)
        column.addWidget(self._all)

    def title(self) -> str:
        return self.t("Choose a photo") if self._folder is None else self._folder.name or str(self._folder)

    def sign(self) -> str:
        return signs.CAMERA if self._folder is None else signs.FOLDER

    def help_lines(self) -> Sequence[tuple[str, str]]:
        many = ((signs.CAMERA, self.t("Press Take all of these to keep them all.")),) if self._takes_many else ()
        return (
            (signs.USB, self.t("Put in a USB stick. Its box will come.")),
            (signs.FOLDER, self.t("Press a folder to look inside.")),
            (signs.PICTURES, self.t("Press a photo to use it.")),
            *many,
        )

    def show_facts(self) -> None:
        self._seen = None
        self._look()

    def leave(self) -> None:
        self._stop()

    def take_dropped(self, files: Sequence[Path]) -> bool:
        """One photo is the answer, a folder is gone into, and many come in together."""
        if len(files) > 1 and self.around.session.is_open:
            self._take_many(files)
        elif files[0].is_dir():
            self._go_into(files[0])
        else:
            self._take(files[0])
        return True

    def _stop(self) -> None:
        self._look_again.stop()
        self._work.forget()
        self._glanced.clear()
        self.around.shelf.take_back_lent()
        self._is_taking = False
        self._seen = None

    # --- looking

    def _look(self) -> None:
        if self._is_taking:
            return
        if self._folder is None:
            self._work.ask(partial(places_for_photos, self.around.t), self._show_places, first=True)
        else:
            self._work.ask(partial(look_into, self._folder), self._show_folder, self._tell_gone, first=True)

    def _show_places(self, places: list[OutsidePlace]) -> None:
        items = [
            (str(place.path), TileFace(place.words, place.picture, form=TileForm.DOOR, colour="pictures", text_size=26))
            for place in places
        ]
        if places and self._has_camera:
            face = TileFace(self.t("Take a photo"), signs.CAMERA, form=TileForm.DOOR, colour="pictures", text_size=26)
            items.append((CAMERA, face))
        self._show(places, items, self.t("There is no place with photos here. Put in a USB stick."))

    def _show_folder(self, found: InFolder) -> None:
        if found != self._seen:
            self._photos = {str(photo.path): photo for photo in found.photos}
            self._glanced.clear()
        items = [
            (str(path), TileFace(path.name, signs.FOLDER, form=TileForm.DOOR, colour="pictures"))
            for path in found.folders
        ]
        items += [(key, self._photo_face(photo, "")) for key, photo in self._photos.items()]
        self._show(found, items, self.t("There are no photos here. Go back and look in another place."))

    def _show(self, seen: object, items: list[tuple[object, TileFace]], nothing: str) -> None:
        if seen == self._seen:
            return
        self._seen, self._items = seen, items
        self._place = {str(key): number for number, (key, _) in enumerate(items)}
        self._nothing.tell(nothing, self.sign())
        self._nothing.setVisible(not items)
        self._other.setVisible(not items)
        self._pages.setVisible(bool(items))
        self._all.setVisible(self._takes_many and len(self._photos) > 1)
        self._pages.show_items(items, smallest=QSize(190, 180))
        self._glance(self._pages.keys)
        self.focus_what_came()

    def _tell_gone(self, trouble: Exception) -> None:
        """The stick was pulled out, or the folder is closed to us: say so once, and go back to what is there."""
        if not self.isVisible():
            return
        self.around.back()
        if isinstance(trouble, PermissionError):
            self.around.trouble(Said("This folder is closed. Look in another place."))
        else:
            self.around.trouble(Said("This place is not there any more. Nothing is lost."))

    # --- small looks at the photos of one page

    def _glance(self, keys: list[object]) -> None:
        if len(self._glanced) > MOST_GLANCED:
            self._glanced.clear()
            self.around.shelf.take_back_lent()
            for key, photo in self._photos.items():
                self._put_face(key, self._photo_face(photo, ""))
        for key in reversed([str(key) for key in keys]):
            if key in self._photos and key not in self._glanced:
                self._glanced.add(key)
                self._work.ask(partial(glance_at, self._photos[key].path), partial(self._show_glance, key), first=True)

    def _show_glance(self, key: str, image: QImage | None) -> None:
        photo = self._photos.get(key)
        if photo is None:
            return
        picture = signs.PAGE
        if image is not None:
            picture = file_picture(photo.path)
            self.around.shelf.lend_image(picture, image)
        self._put_face(key, self._photo_face(photo, picture))
        self._pages.show_items(self._items)

    def _photo_face(self, photo: PhotoFile, picture: str, badge: str = "") -> TileFace:
        """A photo is called what somebody named it, or the day it is from; one that cannot be seen by its file name."""
        day = self.around.t.date(photo.day, with_year=False)
        words = photo.path.name if picture == signs.PAGE else photo.name or day
        return TileFace(words, picture, more=day if words != day else photo.path.stem, colour="pictures", badge=badge)

    def _put_face(self, key: str, face: TileFace) -> None:
        self._items[self._place[key]] = (key, face)

    # --- choosing

    def _choose(self, key: object) -> None:
        if key == CAMERA:
            self.around.go(Route("camera", then=self._answer))
        elif key in self._photos:
            self._take(self._photos[str(key)].path)
        else:
            self._go_into(Path(str(key)))

    def _go_into(self, folder: Path) -> None:
        self.around.go(
            Route("photo_files", then=self._answer, folder=folder, all_in=self._leave, takes_many=self._takes_many)
        )

    def _take_all(self) -> None:
        """The newest comes in last, so that it is the newest in my life too."""
        self._take_many([photo.path for photo in reversed(self._photos.values())])

    def _take_many(self, files: Sequence[Path]) -> None:
        self.around.go(Route("take_photos_in", chosen=files, then=self._answer, done=self._leave))

    def _leave(self) -> None:
        """All that was wanted is in my life: back to where a photo was asked for."""
        self.around.back()
        if self._all_in is not None:
            self._all_in()

    def _take(self, path: Path) -> None:
        if self._is_taking:
            return
        from ...pictures.intake import take_in

        self._is_taking = True
        self._work.ask(partial(take_in, path), self._answer, self._tell_trouble, first=True)

    def _tell_trouble(self, trouble: Exception) -> None:
        from ...pictures.photo_problem import PhotoProblem

        self._is_taking = False
        if not isinstance(trouble, PhotoProblem):
            raise trouble
        self.around.trouble(trouble.said)
        self._look()

    def _answer(self, taken: Any) -> None:
        self.around.back()
        self._then(taken)
