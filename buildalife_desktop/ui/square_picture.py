"""An empty picture to draw on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter


def square_picture(size: QSize, across: float = 0) -> tuple[QImage, QPainter]:
    """A square as large as there is room for, with nothing on it, and its painter, which has to be ended.

    For the painter it is so many units `across`; without that, as many as it has pixels.
    """
    side = min(size.width(), size.height())
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if across:
        painter.scale(side / across, side / across)
    return image, painter
