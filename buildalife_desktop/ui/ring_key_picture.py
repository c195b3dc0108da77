"""A ring as it is in my circle: where it is, and its ground. The key to the circle, in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPen

from .look.ring_tints import ring_tint
from .look.themes import CALM, THEMES
from .square_picture import square_picture

_KEY = "ring key:"


def ring_key_picture(theme: str, rings: int, ring: int) -> str:
    """The picture of one of so many rings, 1 for the closest, on its ground in a theme."""
    return f"{_KEY}{theme} {rings} {ring}"


def is_ring_key(picture: str) -> bool:
    """Whether it is the picture of a ring on its ground."""
    return picture.startswith(_KEY)


def draw_ring_key(picture: str, size: QSize) -> QImage:
    """The whole circle small, the ring that is meant on its own ground between thick lines."""
    name, rings, ring = picture.removeprefix(_KEY).split(" ")
    theme = THEMES.get(name, CALM)
    many, meant = int(rings), int(ring)
    image, painter = square_picture(size)
    side = image.width()
    middle, least, most = QPointF(side / 2, side / 2), side * 0.1, side * 0.46
    strong = QColor(theme.places["people"].strong)
    for number in range(many, -1, -1):
        far = least + (most - least) * number / many
        is_edge = number in (meant, meant - 1)
        painter.setPen(QPen(strong, max(2.0, side / 22) if is_edge else max(1.0, side / 60)))
        painter.setBrush(ring_tint(theme, number, many) if number == meant else QColor(theme.card))
        painter.drawEllipse(middle, far, far)
    painter.end()
    return image
