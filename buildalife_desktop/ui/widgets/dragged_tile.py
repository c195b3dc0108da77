"""A tile that is being dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from .tile import Tile


class DraggedTile:
    """The picture of a tile that goes along with the pointer over a widget; the tile itself stays where it is."""

    def __init__(self, over: QWidget) -> None:
        self._over = over
        self._picture: QLabel | None = None

    def drag(self, tile: Tile, spot: QPoint) -> QPoint:
        """Its middle is at this spot of the screen now; gives the same spot of the widget."""
        here = self._over.mapFromGlobal(spot)
        if self._picture is None:
            self._picture = self._picture_of(tile)
        self._picture.move(here - self._picture.rect().center())
        self._picture.raise_()
        return here

    def drop(self, spot: QPoint) -> QPoint:
        """It was let go at this spot of the screen; gives the same spot of the widget."""
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
        return self._over.mapFromGlobal(spot)

    def _picture_of(self, tile: Tile) -> QLabel:
        ratio = self._over.devicePixelRatio()
        painted = QPixmap(tile.size() * ratio)
        painted.setDevicePixelRatio(ratio)
        painted.fill(Qt.GlobalColor.transparent)
        tile.render(painted, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)  # without a ground
        picture = QLabel(self._over)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture.setPixmap(painted)
        picture.resize(tile.size())
        picture.show()
        return picture
