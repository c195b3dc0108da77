"""Dwelling: staying on something chooses it."""

from __future__ import annotations

from collections.abc import Sequence

from .spot import Spot

SLIP_MS = 400
"""How long the pointer may slip off and still go on where it was."""


class Dwell:
    """A ring fills while the pointer stays on something, and chooses it when it is full. Times are milliseconds.

    A short slip does not empty the ring. What was chosen has to be left before anything is chosen again, and what
    comes to lie under a still pointer has to be left first. Outside of anything nothing happens. Staying on the rest
    place stops it all, until the pointer stays there again.
    """

    def __init__(self, dwell_ms: int) -> None:
        self._dwell_ms = dwell_ms
        self._spot: Spot | None = None
        self._gathered_ms = 0
        self._away_ms = 0
        self._to_leave: Spot | None = None
        self._has_new_place = True
        self._is_paused = False
        self.is_resting = False

    @property
    def spot(self) -> Spot | None:
        """What the ring is on."""
        return self._spot if self._gathered_ms else None

    @property
    def share(self) -> float:
        """How full the ring is, 0 to 1."""
        return min(1.0, self._gathered_ms / self._dwell_ms)

    def arrive(self) -> None:
        """Another place has come under the pointer."""
        self._has_new_place = True
        self._empty()

    def pause(self, is_paused: bool) -> None:
        """Nothing fills while it is paused."""
        self._is_paused = is_paused
        if is_paused:
            self._empty()

    def stay(self, ms: int, at: tuple[int, int] | None, spots: Sequence[Spot], rest: Spot | None = None) -> int | None:
        """The pointer was there for so long; gives the number of the spot that is chosen by that.

        `at` is None where the pointer is outside of the window. Where spots overlap the later one lies on top.
        """
        if self._is_paused:
            return None
        found = next((number for number in reversed(range(len(spots))) if _is_on(at, spots[number])), None)
        spot = rest if found is None and _is_on(at, rest) else spots[found] if found is not None else None
        if self._has_to_leave(at, spot):
            self._empty()
            return None
        if self.is_resting and spot != rest:
            spot = None
        self._gather(ms, spot)
        if self._gathered_ms < self._dwell_ms:
            return None
        return self._fill(found if self._spot == spot else None, is_rest=self._spot == rest)

    def _has_to_leave(self, at: tuple[int, int] | None, spot: Spot | None) -> bool:
        if self._has_new_place:
            self._has_new_place = False
            self._to_leave = self._to_leave or spot
        if self._to_leave is not None and not _is_on(at, self._to_leave):
            self._to_leave = None
        return self._to_leave is not None

    def _gather(self, ms: int, spot: Spot | None) -> None:
        if spot == self._spot:
            self._away_ms = 0
            self._gathered_ms += ms if spot is not None else 0
            return
        self._away_ms += ms
        if self._spot is None or self._away_ms > SLIP_MS:
            self._empty()
            self._spot = spot

    def _fill(self, found: int | None, *, is_rest: bool) -> int | None:
        self._to_leave = self._spot
        self._empty()
        if is_rest:
            self.is_resting = not self.is_resting
            return None
        return found

    def _empty(self) -> None:
        self._spot, self._gathered_ms, self._away_ms = None, 0, 0


def _is_on(at: tuple[int, int] | None, spot: Spot | None) -> bool:
    if at is None or spot is None:
        return False
    return spot.left <= at[0] < spot.right and spot.top <= at[1] < spot.bottom
