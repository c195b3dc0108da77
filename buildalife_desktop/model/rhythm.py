"""How often something comes round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .said import Said


class HowOften(StrEnum):
    """The four answers to "How often?"."""

    EVERY_WEEK = "every week"
    TWO_WEEKS = "every two weeks"
    MONTH = "once a month"
    SOME_WEEKS = "some weeks"


LAST = -1


@dataclass(frozen=True)
class Rhythm:
    """How often a thing on my week comes round.

    `starts` is any day of a week it happens in: needed for every two weeks. `which` says which one of the month,
    1 to 4 or LAST (-1): needed for once a month. Some weeks can be any week, so it always may happen.
    """

    how_often: HowOften = HowOften.EVERY_WEEK
    starts: date | None = None
    which: int | None = None

    def __post_init__(self) -> None:
        if self.how_often is HowOften.TWO_WEEKS and self.starts is None:
            raise ValueError("every two weeks needs a day of a week it happens in")
        if self.how_often is HowOften.MONTH and self.which not in (1, 2, 3, 4, LAST):
            raise ValueError("once a month needs 1, 2, 3, 4 or -1 for the last")

    def falls_on(self, day: date) -> bool:
        """Whether it happens on this day, the weekday being right already."""
        match self.how_often:
            case HowOften.TWO_WEEKS:
                assert self.starts is not None
                return (_monday(day) - _monday(self.starts)).days % 14 == 0
            case HowOften.MONTH:
                return (day.day - 1) // 7 + 1 == self.which or (self.which == LAST and _is_last(day))
            case _:
                return True

    @property
    def said(self) -> Said:
        """It in words: "First in the month"."""
        match self.how_often:
            case HowOften.EVERY_WEEK:
                return Said("Every week")
            case HowOften.TWO_WEEKS:
                return Said("Every two weeks")
            case HowOften.SOME_WEEKS:
                return Said("Some weeks")
            case HowOften.MONTH:
                assert self.which is not None
                return _MONTHLY[self.which]


EVERY_WEEK = Rhythm()

_MONTHLY = {
    1: Said("First one in the month"),
    2: Said("Second one in the month"),
    3: Said("Third one in the month"),
    4: Said("Fourth one in the month"),
    LAST: Said("Last one in the month"),
}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _is_last(day: date) -> bool:
    return (day + timedelta(days=7)).month != day.month
