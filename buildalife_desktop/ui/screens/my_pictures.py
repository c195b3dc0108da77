"""My pictures: everything in this life in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.my_pictures import drawings_in_use, my_photos, uses_of
from ...model.photo import Photo
from ...model.picture import photo, photo_sha256
from ...model.verbs.photos import bring_out
from .. import signs
from ..around import Around
from ..board_picture import newest_board_picture
from ..board_sign_picture import BOARDS as BOARDS_SIGN
from ..board_sign_picture import use_board_signs
from ..photo_words import photo_day_words, photo_words
from ..picture_piles import AWAY, PicturePile, piles, ways_to_look
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

BOARDS, DIARY, NEW = "boards", "diary", "new"
CAMERA, FILES = "camera", "files"


class MyPicturesScreen(Screen):
    """My photos, the newest first, then the drawings that are in use; or one pile of them, or the piles to choose from.

    `by` is a way of looking ("month", "activity", "person", "away"), `of` the id of one pile; both are empty for all.
    """

    colour = "pictures"
    nouns = frozenset(
        {"photos", "activities", "people", "places", "ways", "things", "statements", "me", "boards", "pinned"}
    )

    def __init__(self, around: Around, by: str = "", of: str = "") -> None:
        super().__init__(around)
        self.setObjectName("my_pictures")
        use_board_signs(around.shelf)
        self._by, self._of = by, AWAY if by == AWAY else of
        self._names: dict[str, str] = {}
        self._all = PagesAndWays(around.look, around.shelf, self.t, "my_pictures")
        self._all.chosen.connect(self._choose)
        self._nothing = NothingHere(around.look, around.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._all, 1)

    def title(self) -> str:
        if self._of == AWAY:
            return self.t("Put away")
        if self._of:
            return next((pile.words for pile in self._piles() if pile.id == self._of), self.t("My pictures"))
        ways = {key: words for key, words, _ in ways_to_look(self.life, self.around.t)}
        return ways.get(self._by, self.t("My pictures"))

    def sign(self) -> str:
        return signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PICTURES, self.t("Press a picture to see it big.")),
            (BOARDS_SIGN, self.t("My boards show many pictures together.")),
            (signs.CAMERA, self.t("Press New photo to bring more in.")),
            (signs.PUT_AWAY, self.t("A photo you put away can always come back.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        ways: list[tuple[object, TileFace]] = []
        if not self._by:
            items = [*self._photo_items(my_photos(self.life)), *self._drawing_items()]
            ways = self._ways()
            boards = TileFace(t("My boards"), newest_board_picture(self.around), colour=self.colour)
            if items:
                items.insert(0, (BOARDS, replace(boards, form=TileForm.DOOR, more=t("See pictures together."))))
            else:
                ways.insert(0, (BOARDS, boards))
        elif self._of:
            items = self._photo_items([one for pile in self._piles() if pile.id == self._of for one in pile.photos])
        else:
            items = [(pile.id, self._door(pile)) for pile in self._piles()]
        nothing = t("Nothing is put away.") if self._of == AWAY else t("There are no pictures here yet.")
        self._nothing.tell(nothing, signs.PICTURES)
        self._nothing.setVisible(not items)
        self._all.setVisible(bool(items or ways))
        self._all.setMaximumHeight(16_777_215 if items else 2 * self.around.look.px(110))
        self._all.show_items(items, ways, QSize(180, 170), ways_first=True)

    def _ways(self) -> list[tuple[object, TileFace]]:
        t = self.around.t
        found: list[tuple[object, TileFace]] = [
            (key, TileFace(words, sign, colour=self.colour)) for key, words, sign in ways_to_look(self.life, t)
        ]
        return [
            *found,
            (DIARY, TileFace(t("Photo diary"), signs.DIARY, colour=self.colour)),
            (NEW, TileFace(t("New photo"), signs.CAMERA, colour=self.colour)),
        ]

    def _piles(self) -> list[PicturePile]:
        return piles(self.life, self._by, self.around.t)

    def _photo_items(self, photos: Sequence[Photo]) -> list[tuple[object, TileFace]]:
        t = self.around.t
        self._names = {one.picture: one.name for one in _named(self.life)}
        items: list[tuple[object, TileFace]] = []
        for one in photos:
            picture = photo(one.id)
            words, day = photo_words(one, t, self._names.get(picture, "")), photo_day_words(one, t)
            face = TileFace(words, picture, more=day, colour=self.colour, voice=one.voice, is_marked=bool(one.voice))
            items.append((picture, face))
        return items

    def _drawing_items(self) -> list[tuple[object, TileFace]]:
        used = {one: uses_of(self.life, one)[0].name for one in drawings_in_use(self.life)}
        return [(one, TileFace(name or self.t("A picture"), one, colour=self.colour)) for one, name in used.items()]

    def _door(self, pile: PicturePile) -> TileFace:
        more = self.t("See more pictures.")
        return TileFace(pile.words, photo(pile.photos[0].id), more=more, form=TileForm.DOOR, colour=self.colour)

    def _choose(self, key: object) -> None:
        go = self.around.go
        if key == BOARDS:
            go(Route("boards"))
        elif key == DIARY:
            go(Route("photo_diary"))
        elif key == NEW:
            self._ask_for_photo()
        elif self._by and not self._of:
            go(Route("my_pictures", by=self._by, of=str(key)))
        elif ":" in str(key):
            go(Route("my_photo", photo=str(key)))
        else:
            go(Route("my_pictures", by=str(key)))

    def _ask_for_photo(self) -> None:
        t = self.t
        answers = (
            (CAMERA, t("Take a photo now"), signs.CAMERA),
            (FILES, t("From this computer or a stick"), signs.USB),
        )
        self.around.go(
            Route("question", title=t("New photo"), question=t("Where is the photo?"), answers=answers, then=self._go)
        )

    def _go(self, answer: str) -> None:
        if answer == CAMERA:
            self.around.go(Route("camera", then=self._keep))
        else:
            self.around.go(Route("photo_files", then=self._keep, takes_many=True))

    def _keep(self, taken: Any) -> None:
        """One that was put away and comes in again is wanted again."""
        picture = self.around.session.keep_photo(taken)
        kept = self.life.photos.get(photo_sha256(picture) or "")
        if kept and kept.is_put_away:
            self.around.session.do(None, bring_out, kept.id)
        if picture:
            self.around.go(Route("my_photo", photo=picture))


def _named(life: Any) -> list[Any]:
    """Everything that shows a picture; what comes last gives it its name."""
    nouns = (life.things, life.ways, life.places, life.people, life.activities)
    return [fact for noun in nouns for fact in noun.values() if fact.picture and fact.name]
