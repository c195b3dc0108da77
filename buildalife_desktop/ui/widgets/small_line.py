"""A small line on a tile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont


@dataclass(frozen=True)
class SmallLine:
    """A small picture and its words under the words of a tile: where they are, and in which letters."""

    picture: str
    spot: QRect
    words: str
    room: QRect
    font: QFont
