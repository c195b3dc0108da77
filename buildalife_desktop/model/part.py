"""The parts of a day."""

from __future__ import annotations

from datetime import time
from enum import StrEnum

from .said import Said


class Part(StrEnum):
    """A part of a day. Clock times are only used where a person wants them (product.md, My week)."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"

    @property
    def said(self) -> Said:
        """Its name, to be said: "Morning"."""
        return _NAMES[self]

    @property
    def within(self) -> Said:
        """Its name inside a sentence: "Monday, morning"."""
        return _WITHIN[self]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _PICTURES[self]

    @property
    def begins(self) -> time:
        """When it begins by the clock."""
        return _BEGINS[self]

    @staticmethod
    def at(clock: time) -> Part:
        """The part of the day a clock time is in: night is 10 at night to 6 in the morning."""
        begun = [part for part in Part if clock >= part.begins]
        return begun[-1] if begun else Part.NIGHT


_BEGINS = {Part.MORNING: time(6), Part.AFTERNOON: time(12), Part.EVENING: time(17), Part.NIGHT: time(22)}
_NAMES = {
    Part.MORNING: Said("Morning"),
    Part.AFTERNOON: Said("Afternoon"),
    Part.EVENING: Said("Evening"),
    Part.NIGHT: Said("Night"),
}
_WITHIN = {
    Part.MORNING: Said("morning"),
    Part.AFTERNOON: Said("afternoon"),
    Part.EVENING: Said("evening"),
    Part.NIGHT: Said("night"),
}
_PICTURES = {
    Part.MORNING: "symbol:1F305",
    Part.AFTERNOON: "symbol:2600",
    Part.EVENING: "symbol:1F319",
    Part.NIGHT: "symbol:1F6CC",
}
