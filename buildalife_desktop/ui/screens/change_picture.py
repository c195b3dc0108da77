"""Change a picture: turn it, cut it to a square, make it brighter or darker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...model.picture import photo as photo_picture
from ...model.picture import photo_sha256
from ...model.said import Said
from ...model.verbs.changed_photos import keep_changed_photo
from ...pictures.picture_change import LIGHTEST, PictureChange, frames_for
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..slow_work import SlowWork
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

BIG_PX, SMALL_PX = 900, 320
NOW, WHOLE, ANEW = "now", "whole", "anew"


class ChangePictureScreen(Screen):
    """The picture as it is now, and beside it what it could be: every tile shows what comes of pressing it.

    `photo` is a photo of the open life. The changed one is kept as a new photo and given to `then` by its picture
    name; the first one stays as it is.
    """

    colour = "pictures"
    nouns = frozenset({"photos"})

    def __init__(self, around: Around, photo: str, then: Callable[[str], None]) -> None:
        super().__init__(around)
        self.setObjectName("change_picture")
        self._photo, self._then = photo_sha256(photo) or photo, then
        self._change = PictureChange()
        self._jpeg = b""
        self._looks: dict[str, str] = {}
        self._round = 0
        self._work = SlowWork(self)
        self._big = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("change_picture")
        self._pages.chosen.connect(self._choose)
        self._keep = self.tile("", "", "change_picture.keep", form=TileForm.STRONG)
        self._keep.chosen.connect(self._keep_it)
        beside = QVBoxLayout()
        beside.setSpacing(around.look.gap)
        beside.addWidget(self._pages, 1)
        beside.addWidget(self._keep)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(around.look.gap)
        self._row.addWidget(self._big, 2)
        self._row.addLayout(beside, 3)

    def title(self) -> str:
        return self.t("Change this picture")

    def sign(self) -> str:
        return signs.CUT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PICTURES, self.t("The big picture shows how it is now.")),
            (signs.TURN, self.t("Press a small picture that looks better.")),
            (signs.DONE, self.t("Then press Keep it. The old picture stays too.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._pages.tiles[0] if self._pages.tiles else self._keep

    def leave(self) -> None:
        self._work.forget()
        self._looks.clear()
        self.around.shelf.take_back_lent()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looks:
            self._look_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.around.look.px(600)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._photo not in self.life.photos, self.around.back):
            return
        self._keep.show_face(
            TileFace(self.t("Keep it"), signs.DONE, form=TileForm.STRONG, colour=self.colour, text_size=26)
        )
        self._keep.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        self._show()

    # --- how it is, and how it could be

    def _could_be(self) -> dict[str, tuple[str, PictureChange]]:
        """What may be pressed now: its words, and what the picture is then."""
        t, now = self.around.t, self._change
        found = {
            "turn_left": (t("Turn left"), replace(now, quarters=(now.quarters + 3) % 4, frame=None)),
            "turn_right": (t("Turn right"), replace(now, quarters=(now.quarters + 1) % 4, frame=None)),
        }
        if now.light < LIGHTEST:
            found["brighter"] = t("More light"), replace(now, light=now.light + 1)
        if now.light > -LIGHTEST:
            found["darker"] = t("Less light"), replace(now, light=now.light - 1)
        found[WHOLE] = t("All of it"), replace(now, frame=None)
        words = _frame_words(t)
        one = self.life.photos[self._photo]
        size = (one.width, one.height) if now.quarters % 2 == 0 else (one.height, one.width)
        found |= {name: (words[name], replace(now, frame=frame)) for name, frame in frames_for(*size).items()}
        if not now.is_nothing:
            found[ANEW] = t("As it was"), PictureChange()
        return found

    def _look_anew(self) -> None:
        """Beside the window: how it is now, and how each tile would make it."""
        self._jpeg = self._jpeg or self.around.session.bytes_of("photos", self._photo) or b""
        could_be = {name: change for name, (_, change) in self._could_be().items()}
        self._round += 1
        self._work.forget()
        job = partial(_looks, self._jpeg, self._change, could_be)
        self._work.ask(job, partial(self._show_looks, self._round), self._tell_damaged)

    def _show_looks(self, round_: int, looks: dict[str, QImage]) -> None:
        shelf = self.around.shelf
        shelf.take_back_lent()
        self._looks = {name: f"file:change.{round_}.{name}" for name in looks}
        for name, image in looks.items():
            shelf.lend_image(self._looks[name], image)
        self._show()

    def _show(self) -> None:
        if self._photo not in self.life.photos:
            return
        usual = photo_picture(self._photo)
        self._big.show_picture(self._looks.get(NOW, usual), "")
        could_be = self._could_be()
        items = [
            (name, TileFace(words, self._looks.get(name, usual), colour=self.colour))
            for name, (words, _) in could_be.items()
        ]
        frames = {name for name, (_, change) in could_be.items() if name not in ("turn_left", "turn_right", ANEW)}
        chosen = {name for name in frames if could_be[name][1] == self._change}
        self._pages.show_items(items, frozenset(chosen), QSize(160, 130))

    def _choose(self, key: object) -> None:
        words, change = self._could_be()[str(key)]
        self._change = change
        self.around.say(words)
        self._look_anew()

    def _tell_damaged(self, _trouble: Exception) -> None:
        self.around.back()
        self.around.trouble(Said("This picture is damaged. Choose another."))

    # --- keeping

    def _keep_it(self) -> None:
        from ...pictures.changing import changed

        if self._change.is_nothing:
            self.around.say(self.t("Nothing is changed yet."))
            return
        self._work.forget()
        self._work.ask(partial(changed, self._jpeg, self._change), self._answer, self._tell_damaged)

    def _answer(self, taken: Any) -> None:
        session = self.around.session
        fact = session.keep_photo_bytes(taken)
        if fact is not None and session.do(self, keep_changed_photo, fact, self._photo):
            self.around.back()
            self._then(photo_picture(fact.id))


def _frame_words(t: Any) -> dict[str, str]:
    return {
        "left": t("The left part"),
        "middle": t("The middle part"),
        "right": t("The right part"),
        "top": t("The top part"),
        "bottom": t("The bottom part"),
        "near": t("Closer"),
        "near_top": t("Closer, at the top"),
        "near_left": t("Closer, on the left"),
        "near_right": t("Closer, on the right"),
    }


def _looks(jpeg: bytes, now: PictureChange, could_be: dict[str, PictureChange]) -> dict[str, QImage]:
    from ...pictures.changing import looks

    small = looks(jpeg, list(could_be.values()), SMALL_PX)
    found = {name: QImage.fromData(made) for name, made in zip(could_be, small, strict=True)}
    found[NOW] = QImage.fromData(looks(jpeg, [now], BIG_PX)[0])
    return found
