"""From an answer in Choose to the next picture on the screen and its words at the loudspeaker."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from statistics import median

from tests.bench.row import Row
from tests.sound.sound_room import SoundRoom, what_is_missing

THURSDAY = datetime(2026, 11, 19, 14, 0)
ANSWERS = 15
LOOKED_AT_S = 0.6
"""How long somebody looks at a picture at least; the sound of the next one is made meanwhile."""


def rows() -> list[Row]:
    """In a window with no screen and a loudspeaker nobody hears; without one the sound is only found, not played."""
    with tempfile.TemporaryDirectory(prefix="choose-") as folder:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "BUILDALIFE_HOME": str(Path(folder) / "home")}
        missing = what_is_missing()
        if missing:
            print(f"Choose is measured without a loudspeaker: {missing}", file=sys.stderr)
            return _rows(Path(folder))
        room = SoundRoom(Path(folder))
        before = dict(os.environ)
        os.environ |= room.environ
        try:
            return _rows(Path(folder))
        finally:
            os.environ.clear()
            os.environ |= before
            room.close()


def _rows(folder: Path) -> list[Row]:
    # The sound library looks for the loudspeaker as soon as it is read.
    from buildalife_desktop.app import application
    from buildalife_desktop.ui.house import House
    from buildalife_desktop.ui.speaker import Speaker

    application()
    speaker = Speaker(folder / "voice")
    house = House(clock=lambda: THURSDAY, speaker=speaker)
    try:
        speaker.warm()
        spoken, painted = _answered(house, speaker)
    finally:
        house.window.close()
    return [
        Row("Choose: answer to next picture painted", painted, None, "ms", "under 100 ms"),
        Row("Choose: answer to next picture speaking", spoken, None, "ms", "under 100 ms"),
    ]


def _answered(house: object, speaker: object) -> tuple[float, float]:
    """The median milliseconds until the next picture is being spoken, and until it is painted."""
    from PySide6.QtWidgets import QApplication

    from tests.ui.pages.choosing_page import ChoosingPage

    _open(house)
    page = ChoosingPage(house)  # type: ignore[arg-type]
    page.begin("Things to do")
    started: list[float] = []
    speaker.started.connect(lambda _: started.append(time.perf_counter()))  # type: ignore[attr-defined]
    spoken, painted = [], []
    for _ in range(ANSWERS):
        _look(LOOKED_AT_S)
        started.clear()
        tile = page.find("Not sure")
        pressed = time.perf_counter()
        tile.click()  # type: ignore[attr-defined]
        house.window.repaint()  # type: ignore[attr-defined]
        painted.append(time.perf_counter() - pressed)
        while not started:
            QApplication.processEvents()
        spoken.append(started[0] - pressed)
    return median(spoken) * 1000, median(painted) * 1000


def _open(house: object) -> None:
    from buildalife_desktop.paths import lives_folder
    from buildalife_desktop.store.examples import example_life
    from buildalife_desktop.store.opening import create_life

    lives_folder().mkdir(parents=True)
    create_life(lives_folder() / "Leonard.life", example_life("leonard")).close()
    house.window.resize(1366, 768)  # type: ignore[attr-defined]
    house.show_faces()  # type: ignore[attr-defined]
    house.window.show()  # type: ignore[attr-defined]
    house.open_life(lives_folder() / "Leonard.life")  # type: ignore[attr-defined]


def _look(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
