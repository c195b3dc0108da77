"""A new person, place, way or thing, or another name and picture for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.done import Done
from ...model.ids import new_id
from ...model.life import NOUNS, Life
from ...model.picture import photo_sha256
from ...model.said import Said
from ...model.verbs.companions import add, change, take_away
from ...model.verbs.names import tidy
from ...model.verbs.together import together
from .. import signs
from ..around import Around
from ..companion_words import name_words, new_words
from ..faces_to_choose import faces_to_choose
from ..going_back import go_back_if
from ..route import Route
from ..symbol_drawers import symbols
from ..widgets.field_row import FieldRow
from ..widgets.tile_face import TileFace
from ..widgets.word_field import WordField
from .screen import Screen

PHOTO, DRAW, CHANGE = "photo", "draw", "change"
GROUPS = {
    "people": ("people", "animals"),
    "places": ("places",),
    "ways": ("travel",),
    "things": ("home", "care", "food"),
}
"""Where pictures are suggested from while nothing is written."""
MOST_SUGGESTED = 60


class NewCompanionScreen(Screen):
    """A name and a picture, one of them needed: drawn faces for people, drawings for the others, or an own photo.

    Answers with its id. `also` is done with it as one thing to undo. `changes` is the id of one to change instead.
    """

    def __init__(
        self,
        around: Around,
        noun: str,
        then: Callable[[str], None],
        also: Callable[[Life, str], Done] | None = None,
        changes: str = "",
    ) -> None:
        super().__init__(around)
        self.setObjectName("new_companion")
        self._noun, self._then, self._also, self._changes = noun, then, also, changes
        self.nouns = frozenset({noun})  # type: ignore[misc]
        before = getattr(self.life, noun).get(changes)
        self._before = before or NOUNS[noun](id=new_id(), name="")
        self._picture = self._before.picture
        self._photo: Any = None
        self._found: list[tuple[str, str]] = []
        self._given_name = ""
        self._name = WordField(around.look, name_words(noun, around.t), "new_companion.name")
        self._name.setText(self._before.name)
        self._name.returnPressed.connect(self._finish)
        self._name.textEdited.connect(lambda _: self.show_facts())
        self._pages = self.pages("new_companion.picture")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "new_companion.done")
        self._done.chosen.connect(self._finish)
        self._away = self.row_tile(
            around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "new_companion.take_away"
        )
        self._away.chosen.connect(self._take_away)
        if not changes:
            self._away.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(self.around.look.gap - 4)
        tiles = []
        for words, picture, name, slot in (
            (self.t("Letters to press"), signs.WORDS, "tiles", self._ask_words),
            (self.t("My own photo"), signs.CAMERA, "photo", self._ask_photo),
            (self.t("Find by word"), signs.FIND, "find", self._ask_word),
        ):
            tile = self.row_tile(words, picture, f"new_companion.{name}")
            tile.chosen.connect(slot)
            tiles.append(tile)
        self._top = FieldRow(self.around.look, self._name, tiles)
        column.addWidget(self._top)
        self._asks = self.heading(self.t("Which picture?"))
        column.addWidget(self._asks)
        column.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(self.around.look.gap)
        foot.addWidget(self._away)
        foot.addWidget(self._done)
        column.addLayout(foot)

    def title(self) -> str:
        if self._changes:
            return self.t("Change {name}", name=self._before.name) if self._before.name else self.t("Change one")
        return new_words(self._noun, self.around.t)

    def sign(self) -> str:
        return self._picture if self._changes and self._picture != PHOTO else signs.PLUS

    def first_focus(self) -> WordField:
        return self._name

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Write the name, or ask someone to.")),
            (signs.CAMERA, self.t("Press a picture. A real photo is best.")),
            (signs.DONE, self.t("A picture or a name is enough. Then press Done.")),
        )

    def show_facts(self) -> None:
        if self._changes and go_back_if(self, self._is_gone, self.around.back):
            return
        t = self.around.t
        self._top.fit()
        self._asks.setVisible(self.around.look.text_percent <= 150)
        items: list[tuple[object, TileFace]] = []
        if self._noun == "people":
            items.append((DRAW, TileFace(t("Draw a face"), signs.DRAW_FACE, colour="week", is_empty=True)))
        if self._photo is not None:
            self.around.shelf.lend(self._photo.sha256, self._photo.thumbnail)
            items.append((PHOTO, TileFace(t("My own photo"), f"photo:{self._photo.sha256}", colour="week")))
        if photo_sha256(self._picture) in self.life.photos:
            items.append((CHANGE, TileFace(t("Change this picture"), self._picture, colour="week", is_empty=True)))
        seen = set()
        for words, picture in (*self._own(), *self._found, *self._suggested()):
            if picture not in seen:
                seen.add(picture)
                items.append((picture, TileFace(words, picture, colour="week")))
        self._pages.show_items(items, frozenset({self._picture}), QSize(140, 140))

    def _own(self) -> list[tuple[str, str]]:
        """The picture it has by now."""
        picture = self._before.picture
        return [(self._before.name or self.t("The picture now"), picture)] if picture else []

    def _suggested(self) -> list[tuple[str, str]]:
        """Pictures that match what is written, and those that are often right."""
        faces = faces_to_choose(self.around.t) if self._noun == "people" else []
        written = [] if self._noun == "people" else symbols().find(self._name.text(), 12)
        usual = [symbol for group in GROUPS[self._noun] for symbol in symbols().in_group(group)]
        skin = self.life.person.skin
        drawn = [(symbol.name, symbol.in_skin(skin).reference) for symbol in (*written, *usual)]
        return [*faces, *drawn][:MOST_SUGGESTED]

    def _choose(self, key: object) -> None:
        if key == DRAW:
            name, now = tidy(self._name.text()), self._picture
            self.around.go(Route("draw_face", then=self._take_face, name=name, picture=now))
            return
        if key == CHANGE:
            self.around.go(Route("change_picture", photo=self._picture, then=self._take_changed))
            return
        picture = str(key)
        self._picture = "" if picture == self._picture else picture
        self._suggest_name({name: words for words, name in self._suggested()}.get(picture, ""))
        self.show_facts()

    def _ask_photo(self) -> None:
        self.around.go(Route("photo_files", then=self._take_photo))

    def _ask_words(self) -> None:
        given = {"question": self._name.accessibleName(), "words": self._name.text(), "then": self._take_words}
        self.around.go(Route("write", **given))

    def _take_words(self, words: str) -> None:
        self._name.setText(words)
        self.show_facts()

    def _ask_word(self) -> None:
        self.around.go(Route("find_symbol", then=self._take_symbol))

    def _take_photo(self, taken: Any) -> None:
        self._photo, self._picture = taken, PHOTO
        self.show_facts()

    def _take_changed(self, picture: str) -> None:
        self._found.insert(0, (self._name.text() or self.t("My photo"), picture))
        self._picture = picture
        self.show_facts()

    def _take_face(self, picture: str) -> None:
        self._take_symbol(picture, self.t("Drawn face"))

    def _take_symbol(self, picture: str, words: str) -> None:
        self._found.insert(0, (words, picture))
        self._picture = picture
        self._suggest_name(words)
        self.show_facts()

    def _suggest_name(self, words: str) -> None:
        """A place, way or thing may well be called as its picture is; a person is not."""
        if self._noun != "people" and self._name.text() in ("", self._given_name):
            self._given_name = words if self._picture else ""
            self._name.setText(self._given_name)

    def _finish(self) -> None:
        name = tidy(self._name.text())
        picture = self._picture
        if not name and not picture:
            self.around.trouble(Said("Choose a picture, or write a name. Then press Done."))
            return
        session = self.around.session
        if picture == PHOTO:
            picture = session.keep_photo(self._photo)
            if not picture:
                return
        kept = replace(self._before, name=name, picture=picture)
        steps = [lambda life: change(life, kept) if self._changes else add(life, kept)]
        if self._also is not None:
            also = self._also
            steps.append(lambda life: also(life, kept.id))
        if session.do(self, together, *steps):
            self.around.back()
            self._then(kept.id)

    def _is_gone(self) -> bool:
        return self._changes not in getattr(self.life, self._noun)

    def _take_away(self) -> None:
        self.around.session.do(self, take_away, self._before)
