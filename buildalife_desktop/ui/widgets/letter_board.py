"""Letters to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .grid_shape import grid_shape
from .letter_groups import LetterGroups, groups_of
from .letter_room import LetterRoom
from .tile import Tile
from .tile_face import TileFace

LETTER_WIDE, LETTER_HIGH = 48, 30
IN_A_GROUP = 26
"""How wide a letter and its gap are in a group, at 100 per cent."""
EDGES = 40
GROUP = "group "
GROUP_SIZE = 28
MOST_ENDS = 3
WHOLE = "whole"
HOW_WIDE = 1.3


class LetterBoard(QWidget):
    """Letters always in the same places; where not all of them fit, groups of letters that open into letters.

    After a letter out of a group the groups are there again, so that each letter is two presses. `whole` is the face of
    the tile that goes back from a group with no letter.
    """

    chosen = Signal(str)  # the key of the letter that was chosen
    turned = Signal()  # a group was opened or closed

    def __init__(self, look: Look, shelf: PictureShelf, name: str, whole: TileFace) -> None:
        super().__init__()
        self._look, self._shelf, self._name, self._whole = look, shelf, name, whole
        self._letters: Sequence[tuple[str, TileFace]] = ()
        self._groups: LetterGroups[tuple[str, TileFace]] = LetterGroups()
        self._open: int | None = None
        self._tiles: list[Tile] = []
        self._keys: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.gap - 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_open_group(self) -> bool:
        """Whether the letters of one group are shown."""
        return self._open is not None

    def show_letters(self, letters: Sequence[tuple[str, TileFace]]) -> None:
        """Show these, each with its key. An open group stays open where there are as many letters as before."""
        if len(letters) != len(self._letters):
            self._open = None
        self._letters = letters
        self._arrange()

    def close_group(self) -> None:
        """Show all groups again; the focus goes to the group it was in."""
        opened, self._open = self._open, None
        if opened is not None:
            self._arrange(opened)
            self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    @property
    def _smallest(self) -> tuple[int, int]:
        """A tile a letter of this size fits on."""
        look = self._look
        return max(look.touch + 4, look.px(LETTER_WIDE)), max(look.touch, look.px(LETTER_HIGH) + 8)

    def _arrange(self, focused: int | None = None) -> None:
        """`focused` is the tile that has the focus then, where the board had it."""
        if not self._letters:
            return
        room = LetterRoom(self.width(), self.height(), self._grid.spacing(), self._smallest)
        self._groups = groups_of(self._letters, room, self._look.px(IN_A_GROUP), EDGES)
        if not self._groups.groups:
            self._open = None
        shown = self._shown()
        is_groups = bool(self._groups.groups) and self._open is None
        smallest = (max(self._smallest[0], self._groups.tile_wide if is_groups else 0), self._smallest[1])
        how_wide = max(HOW_WIDE, smallest[0] / smallest[1])
        columns, rows = grid_shape(len(shown), (room.width, room.height), smallest, room.gap, len(shown), how_wide)
        self._fill(shown, columns, rows, focused)

    def _shown(self) -> Sequence[tuple[str, TileFace]]:
        """What is on the board now: every letter, the groups, or the letters of the group that is open."""
        groups = self._groups.groups
        if not groups:
            return self._letters
        if self._open is not None and self._open < len(groups):
            return [*groups[self._open], (WHOLE, self._whole)]
        whole = self._groups.shown_whole
        return [(f"{GROUP}{number}", _group_face(group, whole=whole)) for number, group in enumerate(groups)]

    def _fill(self, shown: Sequence[tuple[str, TileFace]], columns: int, rows: int, focused: int | None = None) -> None:
        while len(self._tiles) < len(shown):
            self._add_to_pool()
        had_focus = QApplication.focusWidget() in self._tiles
        self._keys = [key for key, _ in shown]
        for number, tile in enumerate(self._tiles):
            if number < len(shown):
                key, face = shown[number]
                tile.setObjectName(f"{self._name}.{key}")
                if tile.face != face:
                    tile.show_face(face)
                self._grid.addWidget(tile, number // columns, number % columns)
                tile.show()
        if had_focus and (focused is not None or self._tiles.index(QApplication.focusWidget()) >= len(shown)):
            self._tiles[focused or 0].setFocus()
        for tile in self._tiles[len(shown) :]:
            tile.hide()
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(row, 1 if row < rows else 0)

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), parent=self)
        tile.clicked.connect(lambda: self._press(self._keys[number]))
        tile.setMinimumSize(1, 1)
        self._tiles.append(tile)

    def _press(self, key: str) -> None:
        if key.startswith(GROUP):
            self._open = int(key.removeprefix(GROUP))
            self._arrange(0)
            self.turned.emit()
            return
        self.close_group()
        if key != WHOLE:
            self.chosen.emit(key)


def _group_face(group: Sequence[tuple[str, TileFace]], *, whole: bool) -> TileFace:
    """All its letters, or the first and the last; what has a picture in place of a letter shows no words there."""
    words = [face.words for _, face in group if not face.picture]
    shown = " ".join(words) if whole or len(words) < MOST_ENDS else f"{words[0]} \N{EN DASH} {words[-1]}"
    return TileFace(shown or group[0][1].words, colour=group[0][1].colour, text_size=GROUP_SIZE)
