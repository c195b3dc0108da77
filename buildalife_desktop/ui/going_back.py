"""Leaving a screen whose fact is gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def go_back_if(screen: QWidget, is_gone: Callable[[], bool], back: Callable[[], None]) -> bool:
    """Whether what the screen shows is gone (taken away, or its making undone); then go back, once it may.

    Asked while the screen is being shown, so the going itself has to wait for the end of that.
    """
    if not is_gone():
        return False

    def go() -> None:
        if screen.isVisible() and is_gone():
            back()

    QTimer.singleShot(0, screen, go)
    return True
