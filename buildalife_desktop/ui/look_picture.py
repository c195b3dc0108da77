"""Letters drawn in a theme's own colours, or at a size: a look can be seen before it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from .drawn_letters import draw_letters
from .look.theme import Theme
from .look.themes import CALM, THEMES
from .square_picture import square_picture

_LOOK = "look:"
_LETTERS = "Aa"
_LARGEST = 300


def theme_picture(theme: str) -> str:
    """The picture of a theme."""
    return f"{_LOOK}theme {theme}"


def letters_picture(text_percent: int) -> str:
    """The picture of a size of letters, beside the largest there is."""
    return f"{_LOOK}letters {text_percent}"


def is_look(picture: str) -> bool:
    """Whether it is the picture of a look."""
    return picture.startswith(_LOOK)


def draw_look(picture: str, size: QSize) -> QImage:
    """A small card with letters on it."""
    kind, _, which = picture.removeprefix(_LOOK).partition(" ")
    image, painter = square_picture(size)
    side = image.width()
    if kind == "theme":
        _draw_theme(painter, side, THEMES.get(which, CALM))
    else:
        draw_letters(painter, QRectF(0, 0, side, side), _LETTERS, side * 0.66 * int(which) / _LARGEST, CALM.ink)
    painter.end()
    return image


def _draw_theme(painter: QPainter, side: int, theme: Theme) -> None:
    """A tile on its ground with a band of a strong colour, as on the screen."""
    ground = QRectF(0, 0, side, side).adjusted(side * 0.03, side * 0.1, -side * 0.03, -side * 0.1)
    painter.setPen(QPen(QColor(CALM.dash), max(1.0, side / 40)))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(ground, side * 0.1, side * 0.1)
    card = ground.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1)
    painter.setPen(QPen(QColor(theme.line), max(1.0, side / 50)))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(card, side * 0.07, side * 0.07)
    band = QRectF(card.left() + side * 0.06, card.bottom() - side * 0.15, card.width() - side * 0.12, side * 0.08)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.places["week"].strong))
    painter.drawRoundedRect(band, side * 0.04, side * 0.04)
    draw_letters(painter, card.adjusted(0, 0, 0, -side * 0.14), _LETTERS, side * 0.36, theme.ink)
