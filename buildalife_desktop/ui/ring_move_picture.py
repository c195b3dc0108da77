"""Somebody moving in a circle, closer to me or further away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

_MOVE = "ring move:"
CLOSER, FURTHER = f"{_MOVE}closer", f"{_MOVE}further"
_LINE, _PALE, _MARK, _MIDDLE = "#000000", "#FFFFFF", "#8A2F73", "#FCEA2B"
_RINGS = (0.46, 0.31)


def is_ring_move(picture: str) -> bool:
    """Whether it is the picture of somebody moving."""
    return picture.startswith(_MOVE)


def draw_ring_move(picture: str, size: QSize) -> QImage:
    """Rings round me, drawn as the symbols are, with an arrow from above to the middle or back."""
    side = min(size.width(), size.height())
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / 2, side / 2)
    painter.setPen(QPen(QColor(_LINE), max(1.0, side / 44)))
    for share, colour in ((*((share, _PALE) for share in _RINGS), (0.13, _MIDDLE))):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(middle, side * share, side * share)
    _arrow(painter, side, points_down=picture == CLOSER)
    painter.end()
    return image


def _arrow(painter: QPainter, side: int, *, points_down: bool) -> None:
    top, bottom = side * 0.02, side * 0.38
    tip, tail = (bottom, top) if points_down else (top, bottom)
    head, wide, thin = side * 0.15 * (1 if points_down else -1), side * 0.12, side * 0.05
    middle = side / 2
    spots = ((-thin, tail), (-thin, tip - head), (-wide, tip - head), (0.0, tip), (wide, tip - head),
             (thin, tip - head), (thin, tail))  # fmt: skip
    painter.setBrush(QColor(_MARK))
    painter.drawPolygon(QPolygonF([QPointF(middle + across, down) for across, down in spots]))
