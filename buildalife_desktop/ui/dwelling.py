"""Dwelling on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from ..access.dwell import Dwell
from ..access.spot import Spot
from ..model.ways_in import WaysIn
from . import signs
from .around import Around
from .beat import Beat
from .navigator import Navigator
from .pressables import Pressables
from .screens.screen import Screen
from .tile_press import TilePress
from .widgets.light import Light


class Dwelling(QObject):
    """Fills a ring on the tile the pointer stays on, and presses it when the ring is full.

    The title in the bar is the rest place: staying there stops it all, until the pointer stays there again.
    """

    where: Callable[[], QPoint] = staticmethod(QCursor.pos)
    """Where the pointer is on the computer's screen."""

    def __init__(
        self, window: QWidget, around: Around, navigator: Navigator, rest: QWidget, ways: WaysIn, beat: Beat
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._navigator, self._rest = window, around, navigator, rest
        self.dwell_ms = ways.dwell_ms
        self._dwell = Dwell(ways.dwell_ms)
        self._pressables = Pressables(window)
        self._light = Light(around.look, around.shelf, window)
        self._rest_light = Light(around.look, around.shelf, window)
        self.presses = TilePress(around.hear, speaks_first=ways.speaks_first)
        self._place: tuple[Screen | None, str] = (None, "")
        self._is_closed = False
        beat.came.connect(self._go_on)

    @property
    def share(self) -> float:
        """How full the ring is."""
        return self._dwell.share

    @property
    def is_resting(self) -> bool:
        """Whether it was stopped on the rest place."""
        return self._dwell.is_resting

    def close(self) -> None:
        """Dwell no more."""
        self._is_closed = True
        for light in (self._light, self._rest_light):
            light.go_out()
            light.deleteLater()
        self.deleteLater()

    def _go_on(self, ms: int) -> None:
        if self._is_closed:
            return
        self._look()
        tiles = self._pressables.tiles()
        spots = [self._pressables.spot(tile) for tile in tiles]
        was_resting = self._dwell.is_resting
        self._dwell.pause(not self._window.isActiveWindow())
        chosen = self._dwell.stay(ms, self._pointer(), spots, self._pressables.spot(self._rest))
        if self._dwell.is_resting != was_resting:
            self._tell_rest()
        if chosen is not None:
            self.presses.press(tiles[chosen])
        if not self._is_closed:
            self._show()

    def _look(self) -> None:
        here = self._navigator.here
        place = (here, here.title())
        if place != self._place:
            self._place = place
            self._dwell.arrive()
            self.presses.forget()

    def _pointer(self) -> tuple[int, int] | None:
        at = self._window.mapFromGlobal(self.where())
        return (at.x(), at.y()) if self._window.rect().contains(at) else None

    def _show(self) -> None:
        spot = self._dwell.spot
        if spot is None:
            self._light.go_out()
        else:
            self._light.fill(_rect(spot), self._dwell.share)
        if self._dwell.is_resting:
            badge = (signs.REST, self._around.t("Stopped"))
            self._rest_light.light(_rect(self._pressables.spot(self._rest)), badge, covers=True)
        else:
            self._rest_light.go_out()

    def _tell_rest(self) -> None:
        t = self._around.t
        self._around.say(t("Stopped. Stay here again to go on.") if self._dwell.is_resting else t("Going on."))


def _rect(spot: Spot) -> QRect:
    return QRect(spot.left, spot.top, spot.width, spot.height)
