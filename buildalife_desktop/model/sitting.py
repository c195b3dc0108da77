"""A sitting of Choose: one set talked about on one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Scale(StrEnum):
    """Which answers there are (content rule 19: three or two; issue 5 adds those for my real week)."""

    FOUR = "like, not sure, don't like, want to try"
    THREE = "like, not sure, don't like"
    TWO = "like, don't like"
    GOING = "going well, sometimes, not going well"
    HELP = "by myself, a little help, a lot of help"
    AMOUNT = "more, the same, less"


@dataclass(frozen=True)
class Sitting:
    """One set talked about, in an order mixed from `seed`, which is kept so that it can be made again.

    `choice_set` is the id of a set of mine or of a ready one. `options` are the keys of what is shown, in that order:
    the order is kept as well, for a set may grow meanwhile. `is_over` when all were shown or I stopped for good;
    `is_right` once I was read it all and said that it is right.
    """

    id: str
    choice_set: str
    scale: Scale = Scale.FOUR
    seed: int = 0
    options: tuple[str, ...] = ()
    begun_on: date | None = None
    is_over: bool = False
    is_right: bool = False
