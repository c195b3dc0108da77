"""A circle of rings round me, with faces in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..look.look import Look
from ..look.ring_tints import ring_tint
from ..picture_shelf import PictureShelf
from .dragged_tile import DraggedTile
from .ring_places import RingPlaces, ring_places
from .round_face import name_size, paint_portrait
from .tile import Tile
from .tile_face import TileFace

LINE, THICK = 3, 8
BIGGER_LETTERS, BIG_FACE = (21, 24), 4
Faces = Sequence[Sequence[tuple[str, TileFace]]]
"""Ring by ring from the closest outwards, a key and a face for each person."""


class CircleView(QWidget):
    """Rings painted round my face; in them a tile for each person, placed by hand.

    Reading order goes ring by ring from the closest outwards, and in a ring clockwise.
    """

    chosen = Signal(str)  # the key of a face that was chosen
    ring_chosen = Signal(int)  # the ground of a ring was pressed: its number, 1 for the closest
    moved = Signal(str, int)  # a face was dragged: its key, and the ring where it was dropped

    def __init__(self, look: Look, shelf: PictureShelf, name: str) -> None:
        super().__init__()
        self._look, self._shelf, self._name = look, shelf, name
        self._me = ""
        self._given: Faces = ()
        self._faces: Faces = ()  # the same, with letters as big as there is room for
        self._picked = ""
        self._lit = 0
        self._shown: RingPlaces | None = None
        self._tiles: dict[str, Tile] = {}
        self._dragged = DraggedTile(self)

    def fits(self, faces: Faces, room: QSize) -> bool:
        """Whether all these faces have a place in a room of this size."""
        return self._places(faces, room) is not None

    def show_circle(self, me: str, faces: Faces, picked: str = "", lit: int = 0) -> None:
        """Show my picture and these faces, the one with the key `picked` marked, and the ring `lit` with it."""
        self._me, self._given, self._picked, self._lit = me, faces, picked, lit
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ring = self.ring_at(event.position().toPoint())
        if ring:
            self.ring_chosen.emit(ring)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self._shown
        if places is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme, rings = self._look.theme, len(places.radii) - 1
        middle = QPointF(self._across(places.middle[0]), places.middle[1])
        for ring in range(rings, 0, -1):
            line = THICK if self._lit and ring in (self._lit, self._lit - 1) else LINE
            painter.setPen(QPen(QColor(theme.places["people"].strong), line))
            painter.setBrush(ring_tint(theme, ring, rings))
            far = places.radii[ring] - (line - LINE) / 2
            painter.drawEllipse(middle, far, far)
        spot = QRect(0, 0, places.me, places.me)
        spot.moveCenter(middle.toPoint())
        paint_portrait(painter, spot, self._me, self._look, self._shelf, "about", 6)
        painter.end()

    # --- laying out

    def _places(self, faces: Faces, room: QSize) -> RingPlaces | None:
        labels = tuple(tuple(name_size(face.words, face.text_size, self._look) for _, face in ring) for ring in faces)
        return ring_places((room.width(), room.height()), labels) if labels else None

    def _find_places(self) -> RingPlaces | None:
        """Places for the faces; where those are big, their names get bigger letters, as long as they stay big."""
        self._faces = self._given
        places = self._places(self._faces, self.size())
        for letters in BIGGER_LETTERS:
            if places is None or places.disc < letters * BIG_FACE:
                break
            faces = [[(key, replace(face, text_size=letters)) for key, face in ring] for ring in self._given]
            bigger = self._places(faces, self.size())
            if bigger is None or bigger.disc < letters * BIG_FACE:
                break
            places, self._faces = bigger, faces
        return places

    def _arrange(self) -> None:
        places = self._shown = self._find_places()
        shown: dict[str, Tile] = {}
        if places is not None:
            for ring, (faces, boxes) in enumerate(zip(self._faces, places.tiles, strict=True), 1):
                for (key, face), box in zip(faces, boxes, strict=True):
                    shown[key] = self._place(key, face, ring, self._mirrored(QRect(*box)))
        for key in [key for key in self._tiles if key not in shown]:
            gone = self._tiles.pop(key)
            gone.hide()
            gone.deleteLater()
        for tile in shown.values():
            tile.raise_()

    def _place(self, key: str, face: TileFace, ring: int, rect: QRect) -> Tile:
        tile = self._tiles.get(key)
        if tile is None:
            tile = Tile(self._look, self._shelf, face, parent=self)
            tile.setMinimumSize(1, 1)
            tile.can_be_dragged = True
            tile.clicked.connect(lambda: self.chosen.emit(key))
            tile.dragged.connect(lambda spot: self._drag(self._tiles[key], spot))
            tile.dropped.connect(lambda spot: self._drop(key, spot))
            self._tiles[key] = tile
        elif tile.face != face:
            tile.show_face(face)
        tile.setObjectName(f"{self._name}.{ring}.{key}")
        tile.setCheckable(key == self._picked)
        tile.set_chosen(key == self._picked)
        tile.setGeometry(rect)
        tile.show()
        return tile

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    def _across(self, x: float) -> float:
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def ring_at(self, here: QPoint) -> int:
        """The ring at a spot of this widget, 1 for the closest; 0 outside of all."""
        places = self._shown
        return places.ring_at(self._across(here.x()), here.y()) if places and self.rect().contains(here) else 0

    # --- dragging: never needed, for those who like it

    def _drag(self, tile: Tile, spot: QPoint) -> None:
        here = self._dragged.drag(tile, spot)
        self._light(self.ring_at(here))

    def _drop(self, key: str, spot: QPoint) -> None:
        here = self._dragged.drop(spot)
        self._light(0)
        ring = self.ring_at(here)
        if ring:
            self.moved.emit(key, ring)

    def _light(self, ring: int) -> None:
        if ring != self._lit:
            self._lit = ring
            self.update()
