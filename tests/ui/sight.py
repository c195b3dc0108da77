"""What can be seen on a screen, measured once and kept as plain facts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QLabel

from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.look.look import Look
from buildalife_desktop.ui.widgets import tile_painting
from buildalife_desktop.ui.widgets.pinned_tile import PinnedTile
from buildalife_desktop.ui.widgets.sign import Sign
from buildalife_desktop.ui.widgets.tile import Tile
from buildalife_desktop.ui.widgets.tile_face import TileFace


@dataclass(frozen=True)
class SeenTile:
    """A tile: where it is in the window in pixels, and how screen readers find it.

    A picture on a board lies where the person put it, also over others, and is never mirrored.
    """

    name: str
    words: str
    role: QAccessible.Role
    rect: QRect
    has_its_picture: bool
    was_put_there: bool

    @property
    def card(self) -> QRect:
        """What is painted: the tile without the room it keeps for its ring."""
        return self.rect.adjusted(tile_painting.RING, tile_painting.RING, -tile_painting.RING, -tile_painting.RING)


@dataclass(frozen=True)
class SeenWords:
    """Words as they were painted on a tile: what was meant, what is there, and how high the letters are in pixels."""

    meant: str
    painted: str
    letters: int


@dataclass(frozen=True)
class SeenLabel:
    """Words outside of tiles, the room they have, and the room they need, in pixels."""

    words: str
    room: QSize
    needed: QSize


@dataclass(frozen=True)
class Sight:
    """A screen as it is seen in one look."""

    window: QRect
    tiles: tuple[SeenTile, ...]
    words: tuple[SeenWords, ...]
    labels: tuple[SeenLabel, ...]


def look_at(house: House) -> Sight:
    """Measure what the window shows now."""
    window = house.window
    with _watching_words() as words:
        window.grab()
    tiles = [tile for tile in window.findChildren(Tile) if tile.isVisible()]
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    return Sight(
        window.rect(),
        tuple(_tile(house, tile) for tile in tiles),
        tuple(words),
        tuple(_label(label) for label in labels if not isinstance(label, Sign)),
    )


def _tile(house: House, tile: Tile) -> SeenTile:
    interface = QAccessible.queryAccessibleInterface(tile)
    picture = tile.face.picture
    return SeenTile(
        interface.text(QAccessible.Text.Name),
        tile.face.words,
        interface.role(),
        QRect(tile.mapTo(tile.window(), QPoint()), tile.size()),
        not picture or house.shelf.pixmap(picture, QSize(40, 40), 1) is not None,
        isinstance(tile, PinnedTile),
    )


def _label(label: QLabel) -> SeenLabel:
    metrics, room = label.fontMetrics(), label.contentsRect()
    widest = max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    bounds = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    needed = QSize(widest if label.wordWrap() else bounds.width(), bounds.height())
    return SeenLabel(label.text(), room.size(), needed)


@contextmanager
def _watching_words() -> Iterator[list[SeenWords]]:
    """Keeps what the painting asks for and gets, while the window is painted."""
    seen: list[SeenWords] = []
    fitted = tile_painting.fitted_font

    def watched(words: str, face: TileFace, look: Look, room: QSize) -> tuple[QFont, str]:
        font, painted = fitted(words, face, look, room)
        seen.append(SeenWords(words, painted, font.pixelSize()))
        return font, painted

    tile_painting.fitted_font = watched
    try:
        yield seen
    finally:
        tile_painting.fitted_font = fitted
