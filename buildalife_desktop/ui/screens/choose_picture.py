"""Which picture?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.picture import photo_sha256
from .. import signs
from ..around import Around
from ..my_drawers import MY_PICTURES, my_pictures_drawer
from ..route import Route
from ..symbol_drawers import symbol_drawers
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MOST_MINE = 10
"""At the usual size of letters; fewer where letters are larger, so that doors stay near."""
MOST = 21
"""Tiles that are seen at once on the commonest laptop: more would hide some behind Next."""
FIND, PHOTO, CAMERA, CHANGE, FACE, BOXES = "find", "photo", "camera", "change", "face", "boxes"


class ChoosePictureScreen(Screen):
    """A picture for something: my own first, then drawings in their drawers, by word, or a photo.

    `now` is the picture it has: where that is a photo, it can be changed too. `is_face`: it stands for me, or for
    somebody called `name`, and a face can be drawn.
    """

    colour = "pictures"
    nouns = frozenset({"activities", "people", "places", "ways", "things", "photos", "me"})

    def __init__(
        self,
        around: Around,
        question: str,
        then: Callable[[str, str], None],
        now: str = "",
        is_face: bool = False,
        name: str | None = None,
    ) -> None:
        super().__init__(around)
        self.setObjectName("choose_picture")
        self._question, self._then, self._now, self._is_face, self._name = question, then, now, is_face, name
        self._mine: tuple[tuple[str, str], ...] = ()
        self._all = PagesAndWays(around.look, around.shelf, self.t, "choose_picture")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._all)

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PICTURES, self.t("Press the picture you want.")),
            (signs.FOLDER, self.t("Press a box to see more pictures.")),
            (signs.FIND, self.t("Find a picture by a word.")),
            (signs.CAMERA, self.t("Or use your own photo.")),
        )

    def show_facts(self) -> None:
        self._mine = my_pictures_drawer(self.life, self.around.t).inside
        most_mine = MOST_MINE * 100 // self.around.look.text_percent
        has_more = len(self._mine) > most_mine
        shown = self._mine[: most_mine - 1] if has_more else self._mine
        items: list[tuple[object, TileFace]] = [
            (f"mine.{number}", self._face(picture, words)) for number, (picture, words) in enumerate(shown)
        ]
        if has_more:
            items.append((MY_PICTURES, self._door(self.t("All my pictures"), signs.PICTURES)))
        items += self._doors(MOST - len(items))
        ways: list[tuple[object, TileFace]] = [
            (FIND, TileFace(self.t("Find by word"), signs.FIND, colour="pictures")),
            (PHOTO, TileFace(self.t("A photo"), signs.PICTURES, colour="pictures")),
            (CAMERA, TileFace(self.t("Take a photo"), signs.CAMERA, colour="pictures")),
        ]
        if self._is_face:
            ways.append((FACE, TileFace(self.t("Draw a face"), signs.DRAW_FACE, colour="pictures")))
        if photo_sha256(self._now) in self.life.photos:
            ways.insert(0, (CHANGE, TileFace(self.t("Change this picture"), self._now, colour="pictures")))
        self._all.show_items(items, ways, QSize(165, 136))

    def _doors(self, room: int) -> list[tuple[object, TileFace]]:
        """The drawers of drawings; where there is no room for all, a door to them comes last."""
        drawers = symbol_drawers(self.around.t.code)
        shown = drawers if len(drawers) <= room else drawers[: room - 1]
        doors: list[tuple[object, TileFace]] = [(one.id, self._door(one.words, one.picture)) for one in shown]
        if len(shown) < len(drawers):
            doors.append((BOXES, self._door(self.t("More boxes"), signs.PICTURES)))
        return doors

    def _face(self, picture: str, words: str) -> TileFace:
        return TileFace(words or self.t("My photo"), picture, colour="pictures", hidden_words=not words)

    def _door(self, words: str, picture: str) -> TileFace:
        return TileFace(words, picture, more=self.t("See more pictures."), form=TileForm.DOOR, colour="pictures")

    def _choose(self, key: object) -> None:
        assert isinstance(key, str)
        if key.startswith("mine."):
            self._answer(*self._mine[int(key.removeprefix("mine."))])
        elif key in (FIND, BOXES):
            self._find()
        elif key == PHOTO:
            self.around.go(Route("photo_files", then=self._answer_photo))
        elif key == CAMERA:
            self.around.go(Route("camera", then=self._answer_photo, draws=self._find))
        elif key == FACE:
            name = self.life.person.name if self._name is None else self._name
            self.around.go(Route("draw_face", then=self._answer_face, name=name, picture=self._now))
        elif key == CHANGE:
            self.around.go(Route("change_picture", photo=self._now, then=lambda picture: self._answer(picture, "")))
        else:
            self.around.go(Route("symbol_group", group=key, then=self._answer))

    def _find(self) -> None:
        self.around.go(Route("find_symbol", then=self._answer))

    def take_dropped(self, files: Sequence[Path]) -> bool:
        """One photo is the answer; of many, one may be pressed when they are in."""
        self.around.go(Route("take_photos_in", chosen=files, then=self._answer_photo))
        return True

    def _answer_face(self, picture: str) -> None:
        self._answer(picture, "")

    def _answer_photo(self, taken: Any) -> None:
        picture = self.around.session.keep_photo(taken)
        if picture:
            self._answer(picture, "")

    def _answer(self, picture: str, words: str) -> None:
        self.around.back()
        self._then(picture, words)
