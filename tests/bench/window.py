"""A window to measure in, with no screen and no voice."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from buildalife_desktop.app import application
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.silent_speaker import SilentSpeaker
from buildalife_desktop.ui.widgets.tile import Tile

PAGE = 24


class Window:
    """The app's window on a life, pressed by name; a press is over when all that came of it is painted."""

    def __init__(self, when: datetime, life: Path) -> None:
        self._app = application()
        self.house = House(clock=lambda: when, speaker=SilentSpeaker())
        self.house.window.resize(1366, 768)
        self.house.show_faces()
        self.house.window.show()
        assert self.house.open_life(life)
        self.painted()

    def press(self, name: str) -> None:
        """Press what is called so, and wait until it is painted."""
        tiles = [tile for tile in self.house.window.findChildren(Tile) if tile.isVisible()]
        next(tile for tile in tiles if tile.accessibleName() == name).click()
        self.painted()

    def painted(self) -> None:
        """Everything that is waiting is done and painted."""
        self._app.processEvents()
        self.house.window.repaint()
        self._app.processEvents()

    def flips(self, times: int) -> tuple[float, float]:
        """The median time of turning a page of the pictures, and of giving 24 plain buttons other words, in ms."""
        go = self.house.navigator
        go.start(Route("home"))
        go.go(Route("symbol_group", group="home", then=print))
        self.painted()
        ours = []
        for _ in range(times):
            ours.append(_ms(lambda: self.press("More")))
            self.press("Earlier ones")
        return statistics.median(ours), self._bare_flip(times)

    def presses(self, times: int) -> float:
        """The median time from pressing an idea to the week being saved and painted with it, in ms."""
        taken = []
        for number in range(times):
            self.house.navigator.start(Route("home"))
            self.press("My week")
            self.house.navigator.go(
                Route("choose_activity", week=WhichWeek.NOW, day=number % 7, part=list(Part)[number // 7])
            )
            self.painted()
            tiles = [tile for tile in self.house.navigator.here.tiles() if tile.face.picture]
            name = tiles[0].accessibleName()
            taken.append(_ms(lambda name=name: self.press(name)))  # type: ignore[misc]
            assert self.house.navigator.here.objectName() == "week"
        return statistics.median(taken)

    def close(self) -> None:
        """Close it."""
        self.house.window.close()

    def _bare_flip(self, times: int) -> float:
        window = QWidget()
        window.resize(1366, 768)
        grid = QGridLayout(window)
        buttons = [QPushButton() for _ in range(PAGE)]
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 6, number % 6)
        window.show()
        self._app.processEvents()

        def flip(at: int) -> None:
            for number, button in enumerate(buttons):
                button.setText(f"Words {at} {number}")
            window.repaint()
            self._app.processEvents()

        taken = [_ms(lambda at=at: flip(at)) for at in range(times)]  # type: ignore[misc]
        window.close()
        return statistics.median(taken)


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
