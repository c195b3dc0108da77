"""Letting the window go on until something is so."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

LOOK_AGAIN_MS = 10
WAIT_MS = 15_000


def wait_for(is_so: Callable[[], bool], most_ms: int = WAIT_MS) -> bool:
    """Whether it is so within this time. Events are handled meanwhile, and nothing is slept through."""
    until = time.monotonic() + most_ms / 1000
    waker = QTimer(interval=LOOK_AGAIN_MS)
    waker.start()
    while not is_so():
        if time.monotonic() > until:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return True
