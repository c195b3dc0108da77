"""Keys and buttons that are switches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ..access.press_filter import PressFilter
from ..access.spot import Spot
from .beat import Beat
from .joystick import Joystick
from .switch_names import DOWN, UP, switch_name

STILL_WRITING_MS = 3000
"""How long after a letter a key still belongs to the writing: a supporter needs Space between words."""


class SwitchInput(QObject):
    """Takes keys and buttons that are switches before anything else gets them. Key repeats are one long press.

    A press that comes too soon after the last one (`ignore_ms`) is not counted.
    """

    pressed = Signal(int)  # the number of the switch that went down, the one that chooses first
    lifted = Signal(int)  # the number of the switch that was let go

    def __init__(self, window: QWidget, beat: Beat, names: Sequence[str], ignore_ms: int) -> None:
        super().__init__(window)
        self._window, self._beat, self._names = window, beat, tuple(names)
        self._filter = PressFilter(ignore_ms=ignore_ms)
        self._down: set[int] = set()
        self._wrote_at_ms = -STILL_WRITING_MS
        self._joystick = Joystick(self)
        self._joystick.pressed.connect(self._press)
        self._joystick.lifted.connect(self._lift)
        self._joystick.start()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def close(self) -> None:
        """Listen no more."""
        self._joystick.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in DOWN and kind not in UP:
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        name = switch_name(event)
        if name not in self._names or self._belongs_to_writing(event):
            self._mark_writing(event)
            return False
        if not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            (self._press if kind in DOWN else self._lift)(name)
        return True

    def _press(self, name: str) -> None:
        if name not in self._names:
            return
        number = self._names.index(name)
        place = Spot(number * 2, 0, 1, 1)
        self._filter.touch(place, (place.left, place.top), self._beat.now_ms)
        if number not in self._down and self._filter.lift(place, self._beat.now_ms) is not None:
            self._down.add(number)
            self.pressed.emit(number)

    def _lift(self, name: str) -> None:
        number = self._names.index(name) if name in self._names else -1
        if number in self._down:
            self._down.discard(number)
            self.lifted.emit(number)

    def _belongs_to_writing(self, event: QEvent) -> bool:
        is_recent = self._beat.now_ms - self._wrote_at_ms < STILL_WRITING_MS
        return is_recent and isinstance(event, QKeyEvent) and _is_in_a_field()

    def _mark_writing(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() and _is_in_a_field():
            self._wrote_at_ms = self._beat.now_ms


def _is_in_a_field() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
