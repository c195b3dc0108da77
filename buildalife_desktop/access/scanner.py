"""Scanning: what is lit moves on, and one or two switches choose."""

from __future__ import annotations

from ..model.ways_in import ScanMode, WayIn, WaysIn
from .lit import Lit

Groups = tuple[tuple[int, ...], ...]
CHOOSES, MOVES = 0, 1
"""The numbers of the switches. Somebody with one switch has only the first."""


class Scanner:
    """Lights one group after the other, and in a group one after the other, with a way out after the last.

    * One switch, automatic: time moves on, a press chooses. After some rounds with no press it sleeps; in a group it
      goes back out. A press wakes it.
    * One switch, step: a press moves on, and staying there chooses. What comes to be lit by itself is chosen only
      after a press.
    * One switch, inverse: holding moves on, letting go chooses.
    * Two switches: one chooses, the other moves on. Time does nothing.

    Every call that can choose gives the number of what was chosen, or None. Times are milliseconds.
    """

    def __init__(self, ways: WaysIn) -> None:
        self._ways = ways
        self._mode = ways.scan_mode
        self._has_two = ways.way is WayIn.TWO_SWITCHES
        self._groups: Groups = ()
        self._row = 0
        self._member: int | None = None
        self._rounds = 0
        self._is_asleep = False
        self._is_armed = False
        self._is_paused = False
        self._left_ms = 0

    @property
    def lit(self) -> Lit | None:
        """What is lit now; None while it sleeps or there is nothing to press."""
        if self._is_asleep or not self._groups:
            return None
        group = self._groups[self._row]
        if self._member is None:
            return Lit(group)
        return Lit(group, is_out=True) if self._member == len(group) else Lit((group[self._member],))

    @property
    def is_asleep(self) -> bool:
        """Whether it waits for a press after its rounds."""
        return self._is_asleep

    def show(self, groups: Groups, *, is_new_place: bool) -> None:
        """There is this to scan now. A new place is gone through from the start, the same one from the same row."""
        if not is_new_place and groups == self._groups:
            return
        was_in = self._member is not None and len(self._groups[self._row])
        self._groups = groups
        if is_new_place:
            self._go_to(0, None)
        else:
            row = max(0, min(self._row, len(groups) - 1))
            stays_in = bool(groups) and was_in == len(groups[row])
            self._go_to(row, self._member if stays_in else None)

    def sleep(self) -> None:
        """Nothing is lit until a press."""
        self._is_asleep = True

    def pause(self, is_paused: bool) -> None:
        """Time does nothing while it is paused; after that, what is lit has its whole time again."""
        if self._is_paused and not is_paused:
            self._begin_time()
        self._is_paused = is_paused

    def press(self, switch: int = CHOOSES) -> int | None:
        """A switch goes down."""
        if self._is_asleep:
            self._is_asleep = False
            self._go_to(0, None)
        elif not self._groups:
            return None
        elif self._has_two:
            if switch == CHOOSES:
                return self._choose()
            self._move()
        elif self._mode is ScanMode.AUTOMATIC:
            return self._choose()
        elif self._mode is ScanMode.STEP and self._is_armed:
            self._move()
        self._arm()
        return None

    def lift(self, switch: int = CHOOSES) -> int | None:
        """A switch is let go."""
        if self._has_two or self._mode is not ScanMode.INVERSE or not self._is_armed or switch != CHOOSES:
            return None
        self._is_armed = False
        return self._choose() if self._groups else None

    def pass_time(self, ms: int) -> int | None:
        """So much time has gone by."""
        if self._is_paused or self._is_asleep or not self._groups or not self._time_counts():
            return None
        self._left_ms -= ms
        if self._left_ms > 0:
            return None
        if self._mode is ScanMode.STEP:
            return self._choose()
        self._move()
        return None

    def _time_counts(self) -> bool:
        return not self._has_two and (self._mode is ScanMode.AUTOMATIC or self._is_armed)

    def _arm(self) -> None:
        """From a press on, time counts."""
        if not self._has_two and self._mode is not ScanMode.AUTOMATIC:
            self._is_armed = True
            self._begin_time()

    def _move(self) -> None:
        if self._member is None:
            self._row = (self._row + 1) % len(self._groups)
            self._rounds += self._row == 0
            self._is_asleep = self._is_over()
        else:
            self._member = (self._member + 1) % (len(self._groups[self._row]) + 1)
            self._rounds += self._member == 0
            if self._is_over():
                self._go_to(self._row, None)
        self._begin_time()

    def _is_over(self) -> bool:
        """Rounds are counted only where time moves on by itself."""
        by_itself = not self._has_two and self._mode is ScanMode.AUTOMATIC
        return by_itself and self._rounds >= self._ways.rounds

    def _choose(self) -> int | None:
        group, member = self._groups[self._row], self._member
        if member is None and len(group) > 1:
            self._go_to(self._row, 0)
            return None
        self._go_to(self._row, None)
        return None if member == len(group) else group[member or 0]

    def _go_to(self, row: int, member: int | None) -> None:
        """Begin there, with a longer first step."""
        self._row, self._member, self._rounds = row, member, 0
        self._is_armed = self._is_armed and self._mode is ScanMode.INVERSE
        self._left_ms = max(self._ways.first_step_ms, self._ways.step_ms)

    def _begin_time(self) -> None:
        is_first = self._member == 0 or (self._member is None and self._row == 0)
        self._left_ms = max(self._ways.first_step_ms, self._ways.step_ms) if is_first else self._ways.step_ms
