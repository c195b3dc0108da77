"""How a tile of the form LINE lies."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont

from .small_line import SmallLine


@dataclass(frozen=True)
class LineShape:
    """Where everything is: picture, words, small lines, and the note; all in a tile read from left to right.

    `has_more` says that not all lines had room: then an arrow stands at `more`.
    """

    picture: QRect
    words: QRect
    lines: tuple[SmallLine, ...]
    note: QRect
    note_font: QFont
    has_more: bool
    more: QRect
