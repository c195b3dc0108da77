"""A step towards something I hope for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .happened import Happened, Reason
from .picture import NO_PICTURE
from .who_said import WhoSaid


@dataclass(frozen=True)
class Step:
    """One step: one person of my circle, a date in words, and whether it happened (content rule 22).

    `person` is the id of who sees to it, or "" for nobody yet. `when` is in words: "before Christmas". `asked_on` is
    the day I was asked whether it happened.
    """

    id: str
    hope: str
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    person: str = ""
    when: str = ""
    happened: Happened = Happened.NOT_SAID
    reasons: tuple[Reason, ...] = ()
    asked_on: date | None = None
    who_said: WhoSaid = WhoSaid.ME
    said_on: date | None = None
    is_checked: bool = False
