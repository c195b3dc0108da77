"""How this computer is set up to be seen: a new life begins like that."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication

from .look.look import TEXT_SIZES
from .look.themes import CALM, CONTRAST

WINDOWS_POINTS = 9.0
"""The letters of Windows where nobody made them bigger (Settings, Accessibility, Text size)."""
LINUX_DOTS = 96.0
"""Dots an inch of letters on Linux, where nobody set a larger scale for text."""


def wishes_of_system() -> dict[str, Any]:
    """`theme` and `text_percent` for a new life, where the computer says so; else as everybody begins."""
    scale = round(100 * text_scale())
    return {
        "theme": CONTRAST.name if has_high_contrast() else CALM.name,
        "text_percent": max((size for size in TEXT_SIZES if size <= scale), default=TEXT_SIZES[0]),
    }


def has_high_contrast() -> bool:
    """Whether the computer is set to high contrast."""
    # Held by a name: the hints go when nothing of Python's holds them, and what they gave with them.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def text_scale() -> float:
    """How much bigger letters are than by themselves. The scale of the whole screen is not counted: Qt follows it."""
    if sys.platform == "win32":
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() / WINDOWS_POINTS
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() / LINUX_DOTS if sys.platform == "linux" and screen else 1.0
