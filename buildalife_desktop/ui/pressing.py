"""How somebody presses, where that is not as everybody does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..model.ways_in import WayIn, WaysIn
from .around import Around
from .beat import Beat
from .navigator import Navigator
from .reader import Reader
from .widgets.notice import Notice

SWITCHES = (WayIn.ONE_SWITCH, WayIn.TWO_SWITCHES)


class Pressing(QObject):
    """Puts between a person and the tiles what their way in needs: scanning, dwelling, or a gate for presses.

    Made only when the life that is open, or the screen about it, asks for it.
    """

    def __init__(
        self, window: QWidget, around: Around, navigator: Navigator, reader: Reader, rest: QWidget, notice: Notice,
        *, is_safe: bool,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._around, self._navigator = window, around, navigator
        self._reader, self._rest = reader, rest
        self.beat = Beat(self)
        self.part: Any = None
        self._followed: tuple[WaysIn, bool] = (WaysIn(), False)
        self.trial = self._trial(notice, is_safe=is_safe)

    def follow(self, ways: WaysIn, *, is_asleep: bool = False) -> None:
        """Press like this from now on; asleep, a switch has to wake it first. What is being tried on goes on."""
        if not self.trial.is_on:
            self._use(ways, is_asleep=is_asleep)

    def _trial(self, notice: Notice, *, is_safe: bool) -> Any:
        if is_safe:
            from .safe_ways import SafeWays

            return SafeWays(self._around, self)
        from .ways_trial import WaysTrial

        trial = WaysTrial(self._around, notice, self.beat, self._use)
        trial.is_pressed_so = self._is_pressed_so
        return trial

    def _use(self, ways: WaysIn, *, is_asleep: bool = False) -> None:
        if (ways, is_asleep) != self._followed:
            self._followed = (ways, is_asleep)
            if self.part is not None:
                self.part.close()
            self.part = self._part(ways, is_asleep)
        if self.part is not None or self.trial.is_on:
            self.beat.start()
        else:
            self.beat.stop()

    def _part(self, ways: WaysIn, is_asleep: bool) -> Any:
        window, around, beat = self._window, self._around, self.beat
        if ways.way in SWITCHES:
            from .scanning import Scanning

            return Scanning(window, around, self._navigator, self._reader, ways, beat, is_asleep=is_asleep)
        if ways.way is WayIn.DWELL:
            from .dwelling import Dwelling

            return Dwelling(window, around, self._navigator, self._rest, ways, beat)
        if ways.hold_ms or ways.ignore_ms or ways.speaks_first or not ways.acts_on_lift:
            from .press_gate import PressGate

            return PressGate(window, around, self._navigator, ways, beat)
        return None

    def _is_pressed_so(self) -> bool:
        """Whether the press that is going on came by the way in.

        With a mouse, a finger, keys or a screen reader every press does: those that do not count come nowhere.
        """
        return self._followed[0].way is WayIn.PRESS or self.part.presses.is_pressing
