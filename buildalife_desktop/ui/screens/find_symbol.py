"""Find a picture by a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import signs
from ..around import Around
from ..found_pictures import find_pictures, kept_in_my_life, readying
from ..pack_drawers import pack_drawers
from ..route import Route
from ..slow_work import SlowWork
from ..symbol_drawers import symbol_drawers
from ..widgets.field_row import FieldRow
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..widgets.word_field import WordField
from .screen import Screen

MOST = 96


class FindSymbolScreen(Screen):
    """Drawings that fit a word, while it is written; the drawers where nothing is written or nothing fits."""

    colour = "pictures"

    def __init__(self, around: Around, then: Callable[[str, str], None]) -> None:
        super().__init__(around)
        self.setObjectName("find_symbol")
        self._then = then
        self._found: dict[str, tuple[str, str]] = {}
        self._work = SlowWork(self)
        self._field = WordField(around.look, around.t("Write a word"), "find_symbol.word")
        self._field.textChanged.connect(lambda _: self._show_found())
        self._field.returnPressed.connect(self._focus_found)
        tiles = self.row_tile(around.t("Letters to press"), signs.WORDS, "find_symbol.tiles")
        tiles.chosen.connect(self._ask_words)
        self._top = FieldRow(around.look, self._field, [tiles])
        self._answer_line = self.heading("", 22)
        self._pages = self.pages("find_symbol")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._top)
        column.addWidget(self._answer_line)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("Find by word")

    def sign(self) -> str:
        return signs.FIND

    def first_focus(self) -> QWidget:
        return self._field

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Write a word, or only its beginning.")),
            (signs.NOW, self.t("Press the picture you want.")),
            (signs.PICTURES, self.t("Or press a box and look inside.")),
        )

    def show_facts(self) -> None:
        self._field.setFont(self.around.look.font(28))
        self._top.fit()
        self._answer_line.setFont(self.around.look.font(22, bold=True))
        self._show_found()
        # The first search sorts all words: done before the first letter is written.
        self._work.ask(readying(self.around), lambda _: self._show_more_found())

    def leave(self) -> None:
        self._work.forget()

    def _show_more_found(self) -> None:
        """Something was written before all packs were ready."""
        if self._field.text().strip():
            self._show_found()

    def _show_found(self) -> None:
        words = self._field.text().strip()
        found = find_pictures(words, self.around, MOST) if words else []
        self._found = {picture.partition(":")[2]: (picture, name) for picture, name in found}
        self._answer_line.setVisible(bool(words) and not found)
        self._answer_line.setText(self.t("No picture for this word yet. Look in the boxes."))
        if found:
            items = [
                (code, TileFace(name, picture, colour="pictures")) for code, (picture, name) in self._found.items()
            ]
        else:
            items = [
                (one.id, TileFace(one.words, one.picture, form=TileForm.DOOR, colour="pictures"))
                for one in (*symbol_drawers(self.around.t.code), *pack_drawers())
            ]
        self._pages.show_page(0)
        self._pages.show_items(items, smallest=QSize(165, 120))

    def _ask_words(self) -> None:
        given = {"question": self._field.accessibleName(), "words": self._field.text(), "then": self._field.setText}
        self.around.go(Route("write", **given))

    def _focus_found(self) -> None:
        """Enter in the field goes on to what was found."""
        if self._found and self._pages.tiles:
            self._pages.tiles[0].setFocus()

    def _choose(self, key: object) -> None:
        if key in self._found:
            self._answer(*self._found[str(key)])
        else:
            self.around.go(Route("symbol_group", group=str(key), then=self._answer))

    def _answer(self, picture: str, words: str) -> None:
        """A picture of a pack is kept in the life first, so that it shows on every computer."""
        kept = kept_in_my_life(picture, self.around, words)
        if kept:
            self.around.back()
            self._then(kept, words)
