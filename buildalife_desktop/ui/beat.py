"""The time that scanning and dwelling go by."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

EVERY_MS = 50


class Beat(QObject):
    """Tells some times a second how much time has gone by; `pass_by` moves it by hand."""

    came = Signal(int)  # so many milliseconds have gone by since the last time

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now_ms = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._go_on(self._clock.restart()))

    def start(self) -> None:
        """Time goes on from now."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Time goes on no more by itself."""
        self._timer.stop()

    def pass_by(self, ms: int) -> None:
        """By hand: so much time goes by, a beat at a time."""
        while ms > 0:
            self._go_on(min(ms, EVERY_MS))
            ms -= EVERY_MS

    def _go_on(self, ms: int) -> None:
        self.now_ms += ms
        self.came.emit(ms)
