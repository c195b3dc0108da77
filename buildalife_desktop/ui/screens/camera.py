"""Take a photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QTimer
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from ...model.said import Said
from .. import signs
from ..around import Around
from ..camera import Camera
from ..cameras import find_camera
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.live_picture import LivePicture
from ..widgets.nothing_here import NothingHere
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

BEATS = ("3", "2", "1")
BEAT_MS = 1000


class CameraScreen(Screen):
    """A big picture of what the camera sees and one button; three, two, one; then keep it, or again.

    Answers with a TakenPhoto, as `photo_files` does. Where there is no camera it says so, and offers a photo from a
    file and, where `draws` is given, a drawing: `draws` is called then, after going back.
    """

    colour = "pictures"

    def __init__(
        self,
        around: Around,
        then: Callable[[Any], None],
        draws: Callable[[], None] | None = None,
        camera: Camera | None = None,
        beat_ms: int = BEAT_MS,
    ) -> None:
        super().__init__(around)
        self.setObjectName("camera")
        self._then, self._draws = then, draws
        self._kept = QImage()
        self._left = 0
        self._is_lost = False
        self._work = SlowWork(self)
        self._camera = camera or find_camera(self)
        self._camera.seen.connect(self._show_seen)
        self._camera.lost.connect(self._tell_lost)
        self._beat = QTimer(self, interval=beat_ms)
        self._beat.timeout.connect(self._count_down)
        self._live = LivePicture(around.look, self.colour)
        self._nothing = NothingHere(around.look, around.shelf)
        self._tiles = {
            name: self._make_tile(name, slot)
            for name, slot in {
                "take": self._take_or_stop,
                "keep": self._keep,
                "again": self._again,
                "next": self._turn,
                "files": self._ask_files,
                "draws": self._ask_drawing,
            }.items()
        }
        self._lay_out()

    def _lay_out(self) -> None:
        picture = QVBoxLayout()
        picture.addWidget(self._live, 1)
        picture.addWidget(self._nothing, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(self.around.look.gap)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(self.around.look.gap)
        self._row.addLayout(picture, 5)
        self._row.addLayout(self._grid, 2)

    def title(self) -> str:
        return self.t("Take a photo")

    def sign(self) -> str:
        return signs.CAMERA

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CAMERA, self.t("Press the button. Then it counts: three, two, one.")),
            (signs.DONE, self.t("Look at the photo. Press Keep it if you like it.")),
            (signs.TURN, self.t("Or press Again, as often as you like.")),
        )

    def first_focus(self) -> QWidget | None:
        return next((tile for tile in self._tiles.values() if not tile.isHidden()), None)

    def leave(self) -> None:
        self._beat.stop()
        self._left = 0
        self._work.forget()
        self._camera.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._has_camera and self._kept.isNull():
            self._camera.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if self._is_wide else QBoxLayout.Direction.TopToBottom)
        self._put([name for name, tile in self._tiles.items() if not tile.isHidden()])

    @property
    def _is_wide(self) -> bool:
        """Whether the tiles have room beside the picture; else they are in a row under it."""
        return self.width() >= self.around.look.px(500)

    def show_facts(self) -> None:
        t, is_counting, has_photo = self.around.t, self._beat.isActive(), not self._kept.isNull()
        self._live.show_words(t("This is your photo.") if has_photo else t("The camera is starting."))
        self._live.show_number(BEATS[-self._left] if is_counting else "")
        self._live.setVisible(self._has_camera)
        self._nothing.tell(t("There is no camera here. You can choose another way."), signs.CAMERA)
        self._nothing.setVisible(not self._has_camera)
        if is_counting:
            self._show("take", t("Stop"), signs.STOP_RECORDING)
        else:
            self._show("take", t("Take the photo"), signs.CAMERA)
        self._show("keep", t("Keep it"), signs.DONE)
        self._show("again", t("Again"), signs.CAMERA)
        self._show("next", t("Other camera"), signs.TURN)
        self._show("files", t("A photo from a file"), signs.PICTURES)
        self._show("draws", t("A drawing"), signs.PAINT)
        self._put(self._names(is_counting=is_counting, has_photo=has_photo))

    @property
    def _has_camera(self) -> bool:
        return self._camera.is_there and not self._is_lost

    def _names(self, *, is_counting: bool, has_photo: bool) -> list[str]:
        """Which tiles there are now."""
        if not self._has_camera:
            return ["files", *(["draws"] if self._draws is not None else [])]
        if has_photo:
            return ["keep", "again"]
        return ["take", *(["next"] if self._camera.has_others and not is_counting else [])]

    def _put(self, names: Sequence[str]) -> None:
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
        for number, name in enumerate(names):
            self._grid.addWidget(self._tiles[name], *((number, 0) if self._is_wide else (0, number)))
        for name, tile in self._tiles.items():
            tile.setVisible(name in names)

    def _make_tile(self, name: str, slot: Callable[[], None]) -> Tile:
        tile = self.tile("", "", f"camera.{name}", form=TileForm.DOOR, text_size=30)
        tile.setParent(self)
        tile.chosen.connect(slot)
        return tile

    def _show(self, name: str, words: str, picture: str) -> None:
        self._tiles[name].show_face(TileFace(words, picture, form=TileForm.DOOR, colour=self.colour, text_size=30))

    # --- looking and taking

    def _show_seen(self, image: QImage) -> None:
        if self._kept.isNull():
            self._live.show_image(image)

    def _take_or_stop(self) -> None:
        if self._beat.isActive():
            self._beat.stop()
            self.around.say(self.t("Stopped."))
        elif not self._live.image.isNull():
            self._left = len(BEATS)
            self._beat.start()
            self.around.say(BEATS[0])
        self.show_facts()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left:
            self.around.say(BEATS[-self._left])
            self._live.show_number(BEATS[-self._left])
            return
        self._beat.stop()
        self._kept = self._live.image.copy()
        self._camera.stop()
        self.show_facts()
        self._tiles["keep"].setFocus()
        self.around.say(self.t("This is your photo. Keep it, or again?"))

    def _again(self) -> None:
        self._kept = QImage()
        self._live.show_image(QImage())
        self._camera.start()
        self.show_facts()
        self._tiles["take"].setFocus()

    def _turn(self) -> None:
        self._live.show_image(QImage())
        self._camera.turn_to_next()

    def _tell_lost(self, said: Said) -> None:
        """It was pulled out, or another program has it. A photo that was taken before stays to be kept."""
        self._beat.stop()
        if self._kept.isNull():
            self._is_lost = True
            self.show_facts()
            self.focus_what_came()
            self.around.trouble(said)

    def _keep(self) -> None:
        if not self._work.is_busy:
            self._work.ask(partial(_taken, self._kept), self._answer)

    def _answer(self, taken: Any) -> None:
        self.around.back()
        self._then(replace(taken, taken_on=self.around.clock().date(), name=""))

    # --- other ways

    def _ask_files(self) -> None:
        self.around.go(Route("photo_files", then=self._answer_file, has_camera=False))

    def _answer_file(self, taken: Any) -> None:
        self.around.back()
        self._then(taken)

    def _ask_drawing(self) -> None:
        assert self._draws is not None
        self.around.back()
        self._draws()


def _taken(image: QImage) -> Any:
    """Beside the window: the picture as every photo is taken in."""
    from ...pictures.intake import take_in_bytes

    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "JPEG", 95)
    return take_in_bytes(bytes(held.data().data()), "photo.jpg")
