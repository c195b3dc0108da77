"""Many photos come into my life."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.photo import Photo
from ...model.picture import photo_sha256
from .. import signs
from ..around import Around
from ..photos_coming_in import PhotosComingIn
from ..route import Route
from ..widgets.how_far import HowFar
from ..widgets.nothing_here import NothingHere
from ..widgets.picture_wall import PictureWall
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen


class TakePhotosInScreen(Screen):
    """How far it is, and the pictures as they come; Stop keeps what is in. At the end all of them, to press.

    `chosen` are files and folders. With `then` a press on a picture is the answer (a TakenPhoto), and a single photo
    answers by itself; without it a press goes to that photo. `done` is called after Done.
    """

    colour = "pictures"
    nouns = frozenset({"photos"})

    def __init__(
        self,
        around: Around,
        chosen: Sequence[Path] = (),
        then: Callable[[Any], None] | None = None,
        done: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(around)
        self.setObjectName("take_photos_in")
        self._then, self._when_done = then, done
        self._coming = PhotosComingIn(around.session, self)
        self._coming.moved.connect(self._show_how_far)
        self._coming.ended.connect(self._end)
        self._is_over = False
        self._bar = HowFar(around.look, self.colour)
        self._wall = PictureWall(around.look, around.shelf)
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("take_photos_in")
        self._pages.chosen.connect(self._choose)
        self._stop = self.row_tile(around.t("Stop. Keep what is in."), signs.STOP_RECORDING, "take_photos_in.stop")
        self._stop.chosen.connect(self._coming.stop)
        self._look_for = self.row_tile(around.t("Look for photos"), signs.FIND, "take_photos_in.look")
        self._look_for.chosen.connect(self._look_for_photos)
        self._done = self.tile(around.t("Done"), signs.DONE, "take_photos_in.done", form=TileForm.STRONG)
        self._done.chosen.connect(self._leave_done)
        self._lay_out()
        self._coming.begin(chosen)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(self.around.look.gap)
        self._done.setMaximumHeight(self._stop.maximumHeight())
        for tile in (self._stop, self._look_for, self._done):
            foot.addWidget(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(self.around.look.gap)
        column.addWidget(self._bar)
        for widget in (self._wall, self._nothing, self._pages):
            column.addWidget(widget, 1)
        column.addLayout(foot)

    def title(self) -> str:
        return self.t("Photos come in")

    def sign(self) -> str:
        return signs.CAMERA

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CAMERA, self.t("Your photos come in, one by one.")),
            (signs.STOP_RECORDING, self.t("Press Stop if you want no more. What is in stays.")),
            (signs.UNDO, self.t("Undo takes them out again.")),
        )

    def first_focus(self) -> QWidget | None:
        return next((tile for tile in (self._stop, self._done, self._look_for) if not tile.isHidden()), None)

    def show_facts(self) -> None:
        is_going = self._coming.is_going
        pictures = self._coming.still_here()
        self._bar.setVisible(is_going or bool(pictures))
        self._wall.setVisible(is_going)
        self._pages.setVisible(bool(pictures) and not is_going)
        self._nothing.setVisible(not is_going and not pictures)
        self._stop.setVisible(is_going)
        self._done.setVisible(not is_going and self._is_over)
        self._look_for.setVisible(not is_going and not pictures)
        if is_going:
            self._show_how_far()
        elif pictures:
            self._show_all(pictures)
        else:
            self._nothing.tell(self.t("No photos are in yet. Look for some."), signs.CAMERA)

    def take_dropped(self, files: Sequence[Path]) -> bool:
        """More of them, after those that are on their way."""
        self._coming.begin(files)
        self.show_facts()
        return True

    def leave(self) -> None:
        """What is in by now is told to the life; the rest waits until somebody comes back to see it."""
        self._coming.pause()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._coming.go_on()

    def _show_how_far(self) -> None:
        coming = self._coming
        if coming.total:
            words = self.t("{done} of {total}", done=coming.done, total=coming.total)
            self._bar.show_share(coming.done / coming.total, words)
        else:
            self._bar.show_share(0, self.t("Looking for photos."))
        self._wall.show_pictures(coming.pictures)

    def _show_all(self, pictures: list[str]) -> None:
        self._bar.show_share(1, self.around.t.many("{n} photo is in.", "{n} photos are in.", len(pictures)))
        photos = self.life.photos
        items = [
            (picture, TileFace(self._words(photos[str(photo_sha256(picture))], number), picture, colour=self.colour))
            for number, picture in enumerate(pictures, 1)
        ]
        self._pages.show_items(items, smallest=QSize(170, 150))

    def _words(self, one: Photo, number: int) -> str:
        day = self.around.t.date(one.taken_on, with_year=False) if one.taken_on else ""
        return one.words or day or self.t("Photo {number}", number=number)

    def _end(self) -> None:
        self._is_over = True
        pictures, problem = self._coming.still_here(), self._coming.left_out()
        if self._then is not None and len(pictures) == 1 and self._coming.total == 1:
            self._choose(pictures[0])
            return
        self.show_facts()
        first = self.first_focus()
        if self.isVisible() and first is not None:
            first.setFocus()
        if problem is not None:
            self.around.trouble(problem)
        elif pictures:
            self.around.say(self._bar.text())

    def _choose(self, key: object) -> None:
        sha256 = str(photo_sha256(str(key)))
        if self._then is None:
            self.around.go(Route("my_photo", photo=sha256))
        else:
            self._answer(self._coming.taken(sha256))

    def _answer(self, taken: Any) -> None:
        assert self._then is not None
        self.around.back()
        self._then(taken)

    def _leave_done(self) -> None:
        self.around.back()
        if self._when_done is not None:
            self._when_done()

    def _look_for_photos(self) -> None:
        self.around.go(Route("photo_files", then=self._take_one, takes_many=True))

    def _take_one(self, taken: Any) -> None:
        self._coming.add(taken)
