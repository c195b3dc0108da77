"""When a step is to be done: in words, never a date to work out (content rule 22)."""

from __future__ import annotations

from datetime import date

from ..words.language import Language
from . import signs
from .calendar_picture import weeks_picture

When = tuple[str, str]
"""The words and the picture of a time."""

MONTHS = 12
_SEASONS = ("symbol:2744", "symbol:1F337", "symbol:1F3D6", "symbol:1F342")
"""Winter with December, spring, summer and autumn: three months each."""


def soon(t: Language) -> list[When]:
    """The times that are meant most often."""
    return [
        (t("This week"), weeks_picture("1000")),
        (t("Next week"), weeks_picture("0100")),
        (t("This month"), weeks_picture("1111")),
    ]


def later(t: Language) -> list[When]:
    """Times further away that everybody knows."""
    return [
        (t("Next month"), signs.NEXT),
        (t("Before Christmas"), "symbol:1F384"),
        (t("Before my birthday"), "symbol:1F382"),
        (t("In the spring"), _SEASONS[1]),
        (t("Before the summer"), "symbol:2600"),
        (t("In the summer"), _SEASONS[2]),
        (t("In the autumn"), _SEASONS[3]),
        (t("In the winter"), _SEASONS[0]),
        (t("Next year"), "symbol:1F386"),
    ]


def months(t: Language, today: date) -> list[When]:
    """The twelve months from this one on: "In March 2027"."""
    coming = [divmod(today.year * 12 + today.month - 1 + step, 12) for step in range(MONTHS)]
    return [
        (t("In {month}", month=t.month(year, month + 1)), _SEASONS[(month + 1) % 12 // 3]) for year, month in coming
    ]


def when_picture(words: str, t: Language, today: date) -> str:
    """The picture of a time that was chosen; of one in my own words, a calendar."""
    known = dict([*soon(t), *later(t), *months(t, today)])
    return known.get(words, signs.CALENDAR)
