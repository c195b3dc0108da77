"""How somebody drives the app."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SHORTEST_STEP_MS, LONGEST_STEP_MS = 300, 10_000


class WayIn(StrEnum):
    """The way somebody presses. Mouse, touch and keys work always, whatever is chosen."""

    PRESS = "press"
    ONE_SWITCH = "one switch"
    TWO_SWITCHES = "two switches"
    DWELL = "dwell"


class ScanBy(StrEnum):
    """What a scan goes through."""

    ROWS = "rows"
    GROUPS = "groups"
    ONE_BY_ONE = "one by one"


class ScanMode(StrEnum):
    """What moves a scan on: time, a switch, or holding a switch and letting go to choose."""

    AUTOMATIC = "automatic"
    STEP = "step"
    INVERSE = "inverse"


@dataclass(frozen=True)
class WaysIn:
    """How somebody drives the app; all times in milliseconds.

    `rounds` is how often a scan goes round before it sleeps. `switches` are the names of keys, mouse or joystick
    buttons that are switches, the one that chooses first. `hold_ms` is how long to hold for a press, `ignore_ms` how
    long another press on the same place is not counted; 0 is not at all. `acts_on_lift` presses where the finger is
    lifted. `speaks_first` is for those who want to hear before they choose: the first press speaks.
    """

    way: WayIn = WayIn.PRESS
    scan_by: ScanBy = ScanBy.ROWS
    scan_mode: ScanMode = ScanMode.AUTOMATIC
    step_ms: int = 1500
    first_step_ms: int = 2500
    rounds: int = 3
    speaks_scan: bool = True
    switches: tuple[str, ...] = ()
    dwell_ms: int = 1500
    hold_ms: int = 0
    ignore_ms: int = 0
    acts_on_lift: bool = True
    speaks_first: bool = False

    def __post_init__(self) -> None:
        for name in ("step_ms", "first_step_ms", "dwell_ms"):
            if not SHORTEST_STEP_MS <= getattr(self, name) <= LONGEST_STEP_MS:
                raise ValueError(f"{name} is {SHORTEST_STEP_MS} to {LONGEST_STEP_MS}, not {getattr(self, name)}")
        if self.rounds < 1 or self.hold_ms < 0 or self.ignore_ms < 0:
            raise ValueError("a scan goes round once at least, and times are not below 0")


AS_EVERYBODY = WaysIn()
"""For somebody who wishes for nothing else."""
