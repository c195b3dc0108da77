"""What a camera promises."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class Camera(QObject):
    """Shows what it sees from `start` to `stop`. This one is the camera of a computer that has none."""

    seen = Signal(QImage)  # what it sees now, some times a second
    lost = Signal(object)  # a Said: it cannot see any more, or never could

    @property
    def is_there(self) -> bool:
        """Whether there is a camera at all."""
        return False

    @property
    def has_others(self) -> bool:
        """Whether there are others to turn to (the front of a tablet, and its back)."""
        return False

    def start(self) -> None:
        """Look."""

    def stop(self) -> None:
        """Look no more: its light goes out."""

    def turn_to_next(self) -> None:
        """Look through the next camera."""
