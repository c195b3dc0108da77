"""Slow things done beside the window."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

LOOK_AGAIN_MS = 15


@dataclass
class _Job:
    do: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[Exception], None] | None
    round: int
    answer: Any = None
    trouble: Exception | None = None


class SlowWork(QObject):
    """Reads folders, sticks and photos without holding up the window.

    One thing after another on a thread of its own, which ends when there is nothing left to do. Answers come back
    between two events of the window. A job must not touch anything that is shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Job] = deque()
        self._answered: deque[_Job] = deque()
        self._lock = threading.Lock()
        self._is_working = False
        self._round = 0
        self._open = 0
        self._look = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look.timeout.connect(self._hand_over)

    @property
    def is_busy(self) -> bool:
        """Whether something is still waited for."""
        return self._open > 0

    def ask(
        self,
        do: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None] | None = None,
        *,
        first: bool = False,
    ) -> None:
        """Do this, then give its answer to `then`, or the exception it raised to `otherwise`; `first` before others."""
        job = _Job(do, then, otherwise, self._round)
        with self._lock:
            self._waiting.appendleft(job) if first else self._waiting.append(job)
            starts = not self._is_working
            self._is_working = True
        self._open += 1
        self._look.start()
        if starts:
            threading.Thread(target=self._work, name="slow work", daemon=True).start()

    def forget(self) -> None:
        """Nobody waits for any of it any more."""
        with self._lock:
            self._waiting.clear()
            self._answered.clear()
        self._round += 1
        self._open = 0
        self._look.stop()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_working = False
                    return
                job = self._waiting.popleft()
            try:
                job.answer = job.do()
            except Exception as trouble:  # noqa: BLE001  (handed to whoever asked, or raised again there)
                job.trouble = trouble
            self._answered.append(job)

    def _hand_over(self) -> None:
        while self._answered:
            job = self._answered.popleft()
            if job.round != self._round:
                continue
            self._open -= 1
            if not self._open:
                self._look.stop()
            if job.trouble is None:
                job.then(job.answer)
            elif job.otherwise is not None:
                job.otherwise(job.trouble)
            else:
                raise job.trouble
