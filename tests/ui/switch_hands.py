"""Two more ways people press: with one switch, and with a pointer that stays. Time is moved by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buildalife_desktop.model.ways_in import WayIn, WaysIn
from buildalife_desktop.ui.beat import EVERY_MS
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.widgets.tile import Tile
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.hands import Hand, Mouse

ONE_SWITCH = WaysIn(way=WayIn.ONE_SWITCH)
TWO_SWITCHES = WaysIn(way=WayIn.TWO_SWITCHES)
DWELL = WaysIn(way=WayIn.DWELL)
MOST_STEPS = 200
NOWHERE = QPoint(-1000, -1000)


def pass_by(house: House, ms: int) -> None:
    """So much time goes by, and everything that is said is heard to its end at once."""
    while ms > 0:
        QApplication.processEvents()
        assert isinstance(house.speaker, FakeSpeaker)
        house.speaker.finish_all()
        house.pressing.beat.pass_by(EVERY_MS)
        ms -= EVERY_MS
    QApplication.processEvents()


@contextmanager
def pressing_like(house: House, way: str) -> Iterator[Hand]:
    """A hand that presses in this way (of WAYS), in a window where nobody asked for it. Nothing is scanned aloud."""
    ways, hand = WAYS[way]
    house.my_pressing().follow(ways)
    house.pressing.beat.stop()
    yield hand(house)
    house.pressing.follow(WaysIn())


class OneSwitch:
    """Space and nothing else: waits until what leads to it is lit, and presses."""

    key = Qt.Key.Key_Space

    def __init__(self, house: House) -> None:
        self._house = house

    def press(self, window: QWidget, target: QWidget) -> None:
        """Press `target`, through its group."""
        while True:
            self._wait_for(target)
            is_group = len(self._house.pressing.part.lit) > 1
            self.space()
            if not is_group:
                break
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def space(self) -> None:
        """Press and let go of the switch."""
        QTest.keyClick(self._house.window.windowHandle(), self.key)
        QApplication.processEvents()

    def _wait_for(self, target: QWidget) -> None:
        scanning = self._house.pressing.part
        for _ in range(MOST_STEPS):
            if scanning.is_asleep:
                self.space()
            if target in scanning.lit and not scanning.is_out:
                return
            pass_by(self._house, 500)
        raise AssertionError(f"the scan does not get to {target.accessibleName()!r}")


class Stay:
    """Brings the pointer there, and waits."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.at = NOWHERE
        self.follow()

    def follow(self) -> None:
        """Be the pointer of the house, also where another part drives it now."""
        self._house.pressing.part.where = lambda: self.at

    def press(self, window: QWidget, target: QWidget) -> None:
        """Stay on `target` until it is pressed, and go away again."""
        self.go(NOWHERE, 1000)
        self.go(target.mapToGlobal(target.rect().center()), self._house.pressing.part.dwell_ms + 3 * EVERY_MS)
        self.go(NOWHERE, 500)

    def go(self, to: QPoint, ms: int) -> None:
        """Go there and stay for so long."""
        self.at = to
        pass_by(self._house, ms)


class HearFirst:
    """Presses twice with the mouse: the first press speaks. What it spoke is checked, and left out of what was said."""

    def __init__(self, house: House) -> None:
        self._house = house

    def press(self, window: QWidget, target: QWidget) -> None:
        """Hear `target`, and choose it."""
        assert isinstance(target, Tile)
        said = self._house.speaker.said
        Mouse().press(window, target)
        assert said.pop() == target.spoken()
        Mouse().press(window, target)


class StayOnly(Stay):
    """Stays until it is pressed, and not a moment longer."""

    def press(self, window: QWidget, target: QWidget) -> None:
        self.go(NOWHERE, 500)
        pressed = self._house.pressing.part.presses
        self.at, before = target.mapToGlobal(target.rect().center()), pressed.presses
        while pressed.presses == before:
            self._house.pressing.beat.pass_by(EVERY_MS)
        QApplication.processEvents()


def faster(ways: WaysIn) -> WaysIn:
    """The same, with the shortest steps there are."""
    return replace(ways, step_ms=500, first_step_ms=500, dwell_ms=300)


WAYS: dict[str, tuple[WaysIn, Callable[[House], Hand]]] = {
    "one switch": (replace(faster(ONE_SWITCH), speaks_scan=False), OneSwitch),
    "dwell": (faster(DWELL), StayOnly),
    "hear first": (WaysIn(speaks_first=True), HearFirst),
}
"""The ways in beside those of HANDS, and who presses so."""
