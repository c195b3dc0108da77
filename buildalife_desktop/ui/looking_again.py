"""Looks again and again while a screen is shown: a stick may come or go at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LOOK_AGAIN_MS = 2000


class LookingAgain(QObject):
    """Calls `look` when a widget comes to be seen and every two seconds after, and `rest` when it is hidden."""

    def __init__(self, widget: QWidget, look: Callable[[], None], rest: Callable[[], None]) -> None:
        super().__init__(widget)
        self._look, self._rest = look, rest
        self._clock = QTimer(self, interval=LOOK_AGAIN_MS)
        self._clock.timeout.connect(look)
        widget.installEventFilter(self)

    def stop(self) -> None:
        """Look no more until the widget is shown again."""
        self._clock.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._look()
            self._clock.start()
        elif event.type() == QEvent.Type.Hide:
            self._rest()
        return False
