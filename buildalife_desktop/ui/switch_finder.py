"""Finds out which key or button somebody's switch is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from .joystick import Joystick
from .switch_names import DOWN, switch_name
from .widgets.tile import Tile


class SwitchFinder(QObject):
    """Takes the first key or button that is pressed, whatever else it would do. Escape goes on going back.

    A mouse button on a tile presses the tile: everywhere else it may be a switch.
    """

    found = Signal(str)  # the name of the key or button that was pressed

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._joystick = Joystick(self)
        self._joystick.pressed.connect(self.found)
        self._listens = False

    @property
    def listens(self) -> bool:
        """Whether the next press is taken."""
        return self._listens

    def listen(self, listens: bool) -> None:
        """Take the next press, or take none."""
        app = QApplication.instance()
        if listens == self._listens or app is None:
            return
        self._listens = listens
        if listens:
            app.installEventFilter(self)
            self._joystick.start()
        else:
            app.removeEventFilter(self)
            self._joystick.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in DOWN or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._screen.window():
            return False
        if isinstance(event, QMouseEvent) and isinstance(watched, Tile):
            return False
        name = switch_name(event)
        if not name or (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            return False
        self.listen(False)
        self.found.emit(name)
        return True
