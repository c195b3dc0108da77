"""Scanning on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ..access.lit import Lit
from ..access.scan_groups import scan_groups
from ..access.scanner import Scanner
from ..access.switches import switches_of
from ..access.target import BAR, Target
from ..model.ways_in import WaysIn
from . import signs
from .around import Around
from .beat import Beat
from .navigator import Navigator
from .pressables import NOTICE, Pressables
from .reader import Reader
from .screens.screen import Screen
from .switch_input import SwitchInput
from .tile_press import TilePress
from .widgets.light import Light
from .widgets.tile import Tile

MOST_NAMES = 3
BEATS_FOR_WHAT_WAS_DONE = 2
"""So long a choice has, to say what it did and where I am, before what is lit is said."""


class Scanning(QObject):
    """Drives a Scanner with time and switches: lights what can be pressed, says it, and presses what is chosen.

    It waits while anything is spoken and while the window is not the active one. A press while a screen is being read
    only stops the reading.
    """

    def __init__(
        self, window: QWidget, around: Around, navigator: Navigator, reader: Reader, ways: WaysIn, beat: Beat,
        *, is_asleep: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._around, self._navigator, self._reader = window, around, navigator, reader
        self._ways = ways
        self._scanner = Scanner(ways)
        self._pressables = Pressables(window)
        self._light = Light(around.look, around.shelf, window)
        self.presses = TilePress(around.hear, speaks_first=False)
        self._input = SwitchInput(window, beat, switches_of(ways), ways.ignore_ms)
        self._tiles: list[Tile] = []
        self._targets: list[Target] = []
        self._place: tuple[Screen | None, str, bool] = (None, "", False)
        self._seen: object = None
        self._shown: Lit | None = None
        self._is_unsaid = self._is_own_voice = self._is_reading = self._is_closed = False
        self._quiet_beats = 0
        self._connect(beat)
        self._look()
        if is_asleep:
            self._scanner.sleep()
        self._show()

    def _connect(self, beat: Beat) -> None:
        beat.came.connect(self._go_on)
        self._input.pressed.connect(self._press)
        self._input.lifted.connect(lambda switch: self._choose(self._scanner.lift(switch)))
        self._reader.reading.connect(self._mark_reading)

    @property
    def lit(self) -> list[Tile]:
        """The tiles that are lit: one, or a group."""
        lit = self._scanner.lit
        return [self._tiles[number] for number in lit.numbers] if lit else []

    @property
    def is_asleep(self) -> bool:
        """Whether it waits for a press."""
        return self._scanner.is_asleep

    @property
    def is_out(self) -> bool:
        """Whether the way out of a group is lit."""
        lit = self._scanner.lit
        return lit is not None and lit.is_out

    @property
    def groups(self) -> list[list[Tile]]:
        """All that is gone through."""
        self._look()
        return [[self._tiles[number] for number in group] for group in self._groups()]

    def close(self) -> None:
        """Scan no more."""
        self._is_closed = True
        self._input.close()
        self._light.go_out()
        self._light.deleteLater()
        self.deleteLater()

    def _go_on(self, ms: int) -> None:
        if self._is_closed or self._scanner.is_asleep:
            return
        self._look()
        is_speaking = self._around.speaker.is_speaking
        self._is_own_voice = self._is_own_voice and is_speaking
        self._scanner.pause(is_speaking or not self._window.isActiveWindow())
        self._choose(self._scanner.pass_time(ms))
        if self._quiet_beats:
            self._quiet_beats -= 1
        elif self._is_unsaid and (self._is_own_voice or not is_speaking):
            self._say()

    def _press(self, switch: int) -> None:
        if self._is_reading:
            self._reader.stop()
            return
        self._look()
        self._choose(self._scanner.press(switch))

    def _choose(self, number: int | None) -> None:
        if number is not None:
            self._is_own_voice, self._quiet_beats = False, BEATS_FOR_WHAT_WAS_DONE
            self.presses.press(self._tiles[number])
        if not self._is_closed:
            self._look()
            self._show()

    def _look(self) -> None:
        """See what can be pressed by now."""
        here = self._navigator.here
        tiles, title = self._pressables.tiles(), here.title()
        seen = (here, title, tiles, [self._pressables.spot(tile) for tile in tiles])
        if seen == self._seen:
            return
        self._seen = seen
        self._tiles, self._targets = tiles, [self._pressables.target(tile) for tile in tiles]
        place = (here, title, any(target.block == NOTICE for target in self._targets))
        is_new_place, self._place = place != self._place, place
        self._scanner.show(self._groups(), is_new_place=is_new_place)
        self._shown = None if is_new_place else self._shown
        self._show(has_moved=True)

    def _groups(self) -> tuple[tuple[int, ...], ...]:
        is_right_to_left = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return scan_groups(self._targets, self._ways.scan_by, is_right_to_left=is_right_to_left)

    def _show(self, *, has_moved: bool = False) -> None:
        lit = self._scanner.lit
        if lit == self._shown and not has_moved:
            return
        self._is_unsaid = self._is_unsaid or lit != self._shown
        self._shown = lit
        if lit is None:
            self._light.go_out()
        else:
            badge = (signs.BACK, self._around.t("Out")) if lit.is_out else ("", "")
            room, each = self._pressables.room(self.lit), self._each(lit)
            self._light.light(room, badge, each=each)

    def _each(self, lit: Lit) -> list[QRect]:
        """Where others stand among those of a group, as in a circle, each of the group is framed by itself."""
        rects = [QRect(spot.left, spot.top, spot.width, spot.height) for spot in (one.spot for one in self._targets)]
        mine = [rects[number] for number in lit.numbers]
        room = self._pressables.room(self.lit)
        is_scattered = any(room.intersects(rect) for number, rect in enumerate(rects) if number not in lit.numbers)
        return mine if is_scattered else []

    def _say(self) -> None:
        self._is_unsaid = False
        tiles, lit = [tile for tile in self.lit if isValid(tile)], self._scanner.lit
        if not self._ways.speaks_scan or lit is None or not tiles:
            return
        self._is_own_voice = True
        if lit.is_out:
            self._around.speaker.say(self._around.t("Out"))
        elif lit.is_group:
            self._around.speaker.say(self._group_words(tiles))
        else:
            self._around.hear(tiles[0])

    def _group_words(self, tiles: Sequence[Tile]) -> str:
        """What a group is called where it has a name, or else the first few in it."""
        holders = {tile.parentWidget() for tile in tiles}
        called = holders.pop().accessibleName() if len(holders) == 1 else ""
        if called and self._targets[self._tiles.index(tiles[0])].block != BAR:
            return called
        return ", ".join(tile.accessibleName() for tile in tiles[:MOST_NAMES])

    def _mark_reading(self, is_reading: bool) -> None:
        self._is_reading = is_reading
