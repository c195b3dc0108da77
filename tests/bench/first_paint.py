"""A process of its own that opens a window, says when it was painted, and how much memory it has in the end.

    python -m tests.bench.first_paint bare|ours STARTED [week]

STARTED is the moment the process was started (`time.monotonic()` of the one who did). With `week`, ours goes on to the
week of the life that is there. Two figures are printed: milliseconds to the first painted window, and megabytes.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_MS = 1500


class Watch(QObject):
    """Notes the moment all of the first painting is over: the first event after it that paints nothing."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self._started = started
        self._is_painting = False
        self.painted_ms = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._is_painting = True
        elif self._is_painting and not self.painted_ms:
            self.painted_ms = (time.monotonic() - self._started) * 1000
        return False


def main() -> None:
    what, started = sys.argv[1], float(sys.argv[2])
    app = QApplication(sys.argv[:1])
    watch = Watch(started)
    app.installEventFilter(watch)
    goes_on = "week" in sys.argv
    QTimer.singleShot(SETTLED_MS if goes_on else 400, lambda: _end(app, watch, goes_on and what == "ours"))
    if what == "bare":
        window = QWidget()
        window.resize(1366, 768)
        window.show()
        app.exec()
    else:
        from buildalife_desktop.cli import main as buildalife

        buildalife(["open", "Leonard"] if goes_on else [])
    _print(watch)


def _end(app: QApplication, watch: Watch, opens_week: bool) -> None:
    app.removeEventFilter(watch)
    if opens_week:
        from buildalife_desktop.ui.widgets.tile import Tile

        (window,) = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
        next(tile for tile in window.findChildren(Tile) if tile.accessibleName() == "My week").click()
        app.processEvents()
        window.repaint()
    _MEMORY.append(_megabytes())
    QTimer.singleShot(0, app.closeAllWindows)
    QTimer.singleShot(0, app.quit)


_MEMORY: list[float] = []


def _megabytes() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def _print(watch: Watch) -> None:
    print(watch.painted_ms, _MEMORY[0])


if __name__ == "__main__":
    main()
