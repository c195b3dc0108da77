"""The two weeks of a life."""

from __future__ import annotations

from enum import StrEnum

from .said import Said


class WhichWeek(StrEnum):
    """My week as it is now, or as I want it: kept side by side (perfect week, Helen Sanderson)."""

    NOW = "now"
    WANTED = "wanted"

    @property
    def said(self) -> Said:
        """Its name, to be said."""
        return Said("My week now") if self is WhichWeek.NOW else Said("How I want it")

    @property
    def other(self) -> WhichWeek:
        """The one beside it."""
        return WhichWeek.WANTED if self is WhichWeek.NOW else WhichWeek.NOW
