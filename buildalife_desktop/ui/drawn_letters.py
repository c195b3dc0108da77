"""Letters in a small drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from .look.letters import FAMILIES


def draw_letters(painter: QPainter, room: QRectF, words: str, high: float, ink: str) -> None:
    """In the middle of the room, bold, and so `high` in the painter's units, whatever size the person's letters are."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(max(1, round(high)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
