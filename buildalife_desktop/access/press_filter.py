"""Which presses count."""

from __future__ import annotations

from .spot import Spot

Point = tuple[int, int]


class PressFilter:
    """Lets presses through that were meant: held long enough, and not one more of a trembling hand.

    Every call gives the spot that is pressed by it, or None. Acting on lift, it is the one where the finger is lifted;
    otherwise the one that was touched, as soon as it was held long enough. Times are milliseconds.
    """

    def __init__(self, hold_ms: int = 0, ignore_ms: int = 0, *, acts_on_lift: bool = True) -> None:
        self._hold_ms, self._ignore_ms, self._acts_on_lift = hold_ms, ignore_ms, acts_on_lift
        self._on: Spot | None = None
        self._since_ms = 0
        self._last: Spot | None = None
        self._last_ms = 0

    @property
    def on(self) -> Spot | None:
        """What is being pressed."""
        return self._on

    def share(self, now_ms: int) -> float:
        """How much of the time it has to be held is over, 0 to 1; 0 where nothing has to be held."""
        if self._on is None or not self._hold_ms:
            return 0.0
        return min(1.0, (now_ms - self._since_ms) / self._hold_ms)

    def touch(self, spot: Spot | None, at: Point, now_ms: int) -> Spot | None:
        """A finger or a button goes down at a point, on a spot or beside all."""
        self._on, self._since_ms = spot, now_ms
        if spot is not None and self._is_repeat(at, now_ms):
            self._on = None
        return self.wait(now_ms)

    def slide(self, spot: Spot | None, now_ms: int) -> None:
        """The finger has moved on to another spot."""
        if self._acts_on_lift and spot is not None and spot != self._on:
            self._on, self._since_ms = spot, now_ms

    def wait(self, now_ms: int) -> Spot | None:
        """Time has gone by."""
        return None if self._acts_on_lift else self._act(now_ms)

    def lift(self, spot: Spot | None, now_ms: int) -> Spot | None:
        """The finger is lifted on a spot or beside all."""
        pressed = self._act(now_ms) if self._acts_on_lift and spot == self._on else None
        self._on = None
        return pressed

    def _act(self, now_ms: int) -> Spot | None:
        if self._on is None or now_ms - self._since_ms < self._hold_ms:
            return None
        pressed, self._on = self._on, None
        self._last, self._last_ms = pressed, now_ms
        return pressed

    def _is_repeat(self, at: Point, now_ms: int) -> bool:
        """Another one where the last one was, too soon after: whatever lies there by now."""
        last = self._last
        if last is None or now_ms - self._last_ms >= self._ignore_ms:
            return False
        return last.left <= at[0] < last.right and last.top <= at[1] < last.bottom
