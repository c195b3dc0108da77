"""How long a person waits for their people: sixty of them, each with a photo."""

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

PEOPLE, MANY_ROUNDS, EVERY = 60, 7, 4
LAPTOP, BIG = (1366, 768), (1920, 1080)
THURSDAY = datetime(2026, 11, 19, 14, 0)


def rows() -> list[Row]:
    """On the commonest laptop they are pages of a ring; on a large screen all stand in the circle."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="people-") as room:
        os.environ["BUILDALIFE_HOME"] = room
        path, jpegs = _make_life()
        _read_plainly(jpegs[0])  # What reads them is there: the floor is the reading alone.
        floor = _ms(lambda: [_read_plainly(jpeg) for jpeg in jpegs])
        return [*_seen(path, floor, LAPTOP, "pages of rings"), *_seen(path, floor, BIG, "all in the circle")]


def _seen(path: Path, floor: float, size: tuple[int, int], how: str) -> list[Row]:
    from buildalife_desktop.ui.look.letters import load_other_letters
    from buildalife_desktop.ui.route import Route
    from tests.bench.window import Window

    window = Window(THURSDAY, path)
    load_other_letters()
    window.house.window.resize(*size)
    opened = []
    for _ in range(MANY_ROUNDS):
        window.house.shelf.forget_photos()
        window.house.navigator.start(Route("home"))
        window.painted()
        opened.append(_ms(lambda: _open(window)))
    moved = _moves(window)
    window.close()
    return [
        Row(f"{PEOPLE} people opened, {how} (floor: the photos read)", statistics.median(opened), floor, "ms",
            "under 150 ms"),
        Row(f"a move saved and shown, {how}", statistics.median(moved), None, "ms", "under 50 ms"),
    ]  # fmt: skip


def _open(window: Any) -> None:
    from buildalife_desktop.ui.route import Route

    window.house.navigator.go(Route("people"))
    window.painted()


def _moves(window: Any) -> list[float]:
    """Some people, each from another place, are picked and moved one ring further."""
    here = window.house.navigator.here
    names = [tile.face.words for tile in here.tiles() if " of " in tile.accessibleName()][::EVERY]
    taken = []
    for name in names:
        if not any(tile.face.words == name for tile in here.tiles()):
            window.press("People I love")
        next(tile for tile in here.tiles() if tile.face.words == name).click()
        window.painted()
        taken.append(_ms(lambda: window.press("Further")))
        window.press("Done")
    return taken


def _make_life() -> tuple[Path, list[bytes]]:
    from buildalife_desktop.paths import lives_folder
    from tests.sixty_people import sixty_people, write_sixty_people

    path = lives_folder() / "Maya.life"
    lives_folder().mkdir(parents=True)
    write_sixty_people(path, PEOPLE)
    return path, [thumbnail for _, thumbnail in sixty_people(PEOPLE)[1].values()]


def _read_plainly(jpeg: bytes) -> object:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage

    how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage.fromData(jpeg).scaled(QSize(120, 120), *how)


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
