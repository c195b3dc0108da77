"""Tells when each word is heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from buildalife_desktop.speech.word_mark import WordMark


class WordClock(QObject):
    """Runs beside a sound, or in place of one: it tells each word when it comes, and the end when it is given one."""

    reached = Signal(object)
    """A WordMark: this word is being heard now."""
    ran_out = Signal()
    """The time given to `start` is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._to_come: list[WordMark] = []
        self._ends_at_ms: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tell)

    def start(self, marks: Sequence[WordMark], seconds: float | None = None) -> None:
        """Begin now. With `seconds`, `ran_out` comes after them; without, somebody else knows the end."""
        self._to_come = sorted(marks, key=lambda mark: mark.ms, reverse=True)
        self._ends_at_ms = None if seconds is None else round(seconds * 1000)
        self._since.start()
        self._wait()

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()
        self._to_come = []
        self._ends_at_ms = None

    def _wait(self) -> None:
        next_ms = self._to_come[-1].ms if self._to_come else self._ends_at_ms
        if next_ms is not None:
            self._timer.start(max(0, next_ms - self._since.elapsed()))

    def _tell(self) -> None:
        if self._to_come:
            mark = self._to_come.pop()
            self._wait()
            self.reached.emit(mark)
        else:
            self._ends_at_ms = None
            self.ran_out.emit()
