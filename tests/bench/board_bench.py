"""How long a board of 150 photos takes to open, and how it follows a finger."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.bench.row import Row

THURSDAY = datetime(2026, 11, 19, 14, 0)
OPENED, FRAMES, MOVED = 5, 120, 4


def rows() -> list[Row]:
    """In one window with no screen. The floor is reading and shrinking the same photos plainly."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="boards-") as room:
        os.environ["BUILDALIFE_HOME"] = room
        return _measured(Path(room))


def _measured(room: Path) -> list[Row]:
    from buildalife_desktop.paths import lives_folder
    from buildalife_desktop.ui.look.letters import load_other_letters
    from buildalife_desktop.ui.route import Route
    from tests.bench.window import Window
    from tests.board_of_150 import BOARD, make

    lives_folder().mkdir(parents=True)
    window = Window(THURSDAY, make(lives_folder() / "Ada.life"))
    load_other_letters()
    opened = []
    for _ in range(OPENED):
        window.house.shelf.forget_photos()
        window.house.navigator.start(Route("home"))
        window.painted()
        opened.append(_ms(lambda: _go(window, Route("board", board=BOARD))))
    session = window.house.session
    smalls = [session.thumbnail_of(sha) or b"" for sha in session.life.photos]
    plain = _ms(lambda: [_read_plainly(jpeg) for jpeg in smalls])
    frames = _frames(window)
    window.close()
    median = statistics.median(opened)
    return [
        Row("board of 150 photos opened (floor: the photos read)", median, plain, "ms", "under 300 ms"),
        Row("a frame of a drag on it, median", statistics.median(frames), None, "ms", "under 16 ms"),
        Row("a frame of a drag on it, worst", max(frames), None, "ms", "under 33 ms"),
    ]  # fmt: skip


def _go(window: Any, route: Any) -> None:
    window.house.navigator.go(route)
    window.painted()


def _frames(window: Any) -> list[float]:
    """A picture from the middle is dragged across the board and back: the time from each move to its paint, in ms."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from buildalife_desktop.ui.widgets.board_view import BoardView

    view = window.house.navigator.here.findChild(BoardView)
    start = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QApplication.processEvents()
    taken = []
    for number in range(1, FRAMES + 1):
        across = min(number, FRAMES - number) * MOVED
        spot = start + QPoint(across, across // 2)

        def frame(spot: QPoint = spot) -> None:
            QTest.mouseMove(view, spot)
            QApplication.processEvents()

        taken.append(_ms(frame))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QApplication.processEvents()
    return taken


def _read_plainly(jpeg: bytes) -> object:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage

    how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage.fromData(jpeg).scaled(QSize(72, 54), *how)


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
