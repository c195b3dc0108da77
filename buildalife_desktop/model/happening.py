"""Whether something on my week happened on a real day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .happened import Happened, Reason
from .part import Part


@dataclass(frozen=True)
class Happening:
    """What became of an activity in one part of one day."""

    id: str
    activity: str
    on: date
    part: Part
    happened: Happened = Happened.NOT_SAID
    reasons: tuple[Reason, ...] = ()
