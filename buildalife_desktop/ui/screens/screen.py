"""One place in the app."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from .. import signs
from ..around import Around
from ..look.letters import paintable
from ..route import Route
from ..widgets.grid_shape import MOST
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..widgets.tile_pages import TilePages

Part = tuple[QWidget | QLayout, int]
"""A part of a screen and its share of the room; with 0 it takes what it needs."""


class Screen(QWidget):
    """One place in the app: shows facts, asks for edits, never saves, never knows another screen.

    A screen says where it is (`title`, `sign`), which nouns it shows (`nouns`: it shows itself again when one of them
    has changed), and builds itself in `show_facts`, which may be called any number of times. What `is_for_supporters`
    is in their language; `came_by` is the route that led here.
    """

    colour: ClassVar[str] = "week"
    nouns: ClassVar[frozenset[str]] = frozenset()
    is_for_supporters: ClassVar[bool] = False
    came_by: Route
    asks: ClassVar[bool] = False
    """A question that follows an answer: on arrival it is said, and not what the answer before it did."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self.around = around
        self.is_stale = True

    @property
    def life(self) -> Any:
        """The `Life` as it is now."""
        return self.around.session.life

    def t(self, msgid: str, /, **gaps: Any) -> str:
        """The sentence in the language of the moment."""
        return self.around.t(msgid, **gaps)

    def title(self) -> str:
        """Where I am; spoken on arrival (content rule 9)."""
        raise NotImplementedError

    def spoken_title(self) -> str:
        """What is said on arrival, where that is more than the title."""
        return self.title()

    def sign(self) -> str:
        """The picture of where I am."""
        raise NotImplementedError

    def show_facts(self) -> None:
        """Show the facts as they are now."""
        raise NotImplementedError

    def help_lines(self) -> Sequence[tuple[str, str]]:
        """What can be done here: a picture and a sentence each."""
        return ()

    def take_dropped(self, files: Sequence[Path]) -> bool:
        """Files and folders were dropped here from the computer's own file window; whether they are wanted here."""
        if self.colour != "pictures" or not self.around.session.is_open:
            return False
        self.around.go(Route("take_photos_in", chosen=files))
        return True

    def step_back(self) -> bool:
        """Back was pressed: go a step back inside this screen. False where there is none, so the screen is left."""
        return False

    def leave(self) -> None:
        """Called when the screen is left: stop what should not go on unseen."""

    def first_focus(self) -> QWidget | None:
        """What has the focus on arrival."""
        tiles = self.tiles()
        return tiles[0] if tiles else None

    def focus_what_came(self) -> None:
        """After something slow has come: the first tile has the focus, where nothing that can be seen has it yet."""
        focus = QApplication.focusWidget()
        is_lost = focus is None or not focus.isVisible()
        first = self.first_focus()
        if self.isVisible() and first is not None and (is_lost or self.focusWidget() is None):
            first.setFocus()

    def tiles(self) -> list[Tile]:
        """Every tile that can be pressed now, in reading order."""
        return [tile for tile in self.reading_order() if isinstance(tile, Tile) and tile.isEnabled()]

    def reading_order(self) -> list[QWidget]:
        """Tiles and words in the order they are read: child order, depth first (architecture.md)."""
        return list(_readable(self))

    def tile(self, words: str, picture: str = "", name: str = "", *, turns: bool = False, **face: Any) -> Tile:
        """A new tile in the look of the moment."""
        face.setdefault("colour", self.colour)
        return Tile(self.around.look, self.around.shelf, TileFace(words, picture, **face), name, turns)

    def pages(self, name: str, most: int = MOST) -> TilePages:
        """Any number of tiles in pages, in the look of the moment."""
        return TilePages(self.around.look, self.around.shelf, self.t, name, most, self.colour)

    def row_tile(self, words: str, picture: str = "", name: str = "", **face: Any) -> Tile:
        """A new tile with the picture beside the words, no higher than it has to be."""
        tile = self.tile(words, picture, name, form=TileForm.ROW, **face)
        tile.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        return tile

    def done_tile(self) -> Tile:
        """Goes back: all is kept already."""
        done = self.row_tile(self.t("Done"), signs.DONE, f"{self.objectName()}.done")
        done.chosen.connect(self.around.back)
        return done

    def side_by_side(self, *parts: Part) -> QHBoxLayout:
        """Parts beside each other."""
        row = QHBoxLayout()
        row.setSpacing(self.around.look.gap)
        _add(row, parts)
        return row

    def fill_with(self, *parts: Part) -> None:
        """Lay these out under each other, over the whole screen."""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(self.around.look.gap - 4)
        _add(column, parts)

    def heading(self, words: str, size: int = 26) -> QLabel:
        """Words that cannot be pressed: a heading or a question."""
        label = QLabel(paintable(words))
        label.setFont(self.around.look.font(size, bold=True))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def words(self, words: str, size: int = 20) -> QLabel:
        """A sentence that cannot be pressed."""
        label = self.heading(words, size)
        label.setFont(self.around.look.font(size))
        return label


def _add(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[Part]) -> None:
    for part, share in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part, share)
        else:
            layout.addLayout(part, share)


def _readable(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isHidden():
            continue
        if isinstance(child, Tile) or (isinstance(child, QLabel) and child.text()):
            found.append(child)
        else:
            found += _readable(child)
    return found
