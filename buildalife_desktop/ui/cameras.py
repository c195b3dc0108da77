"""Which camera there is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .camera import Camera
from .sound_player import multimedia


def find_camera(parent: QObject) -> Camera:
    """The computer's camera; where there is none, or no way to it, one that says so."""
    if multimedia() is None:
        return Camera(parent)
    # Qt's part for cameras takes long to read.
    from .web_camera import WebCamera

    found = WebCamera(parent)
    return found if found.is_there else Camera(parent)
