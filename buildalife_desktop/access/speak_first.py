"""Hear it, then choose it."""

from __future__ import annotations

from collections.abc import Hashable


class SpeakFirst:
    """The first press on something speaks it, the second one chooses it; a press on anything else moves on."""

    def __init__(self) -> None:
        self._heard: Hashable = None

    def chooses(self, what: Hashable) -> bool:
        """Something is pressed: whether that chooses it. If not, it is to be spoken."""
        chooses = self._heard is not None and what == self._heard
        self._heard = None if chooses else what
        return chooses

    def forget(self) -> None:
        """Another place: what was heard before counts no more."""
        self._heard = None
