"""A camera for tests: shows the pictures it is handed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage

from buildalife_desktop.model.said import Said
from buildalife_desktop.ui.camera import Camera


class FakeCamera(Camera):
    """Keeps the promise of `Camera`. It is on between `start` and `stop`, and counts how often it was turned."""

    def __init__(self, parent: QObject | None = None, *, others: bool = False) -> None:
        super().__init__(parent)
        self.is_on = False
        self.turned = 0
        self._others = others

    @property
    def is_there(self) -> bool:
        return True

    @property
    def has_others(self) -> bool:
        return self._others

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False

    def turn_to_next(self) -> None:
        self.turned += 1

    def see(self, colour: str) -> None:
        """By hand: everything before it is of this colour now."""
        if self.is_on:
            image = QImage(640, 480, QImage.Format.Format_RGB32)
            image.fill(QColor(colour))
            self.seen.emit(image)

    def be_pulled_out(self) -> None:
        """By hand: somebody pulls its cable."""
        self.is_on = False
        self.lost.emit(Said("The camera cannot be used now. Choose another way."))
