"""Something to decide in my life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE
from .who_said import WhoSaid


class Decider(StrEnum):
    """Who decides (content rule 23)."""

    NOT_SAID = ""
    ME = "me"
    ME_WITH_HELP = "me with help"
    SOMEONE_ELSE = "someone else"


@dataclass(frozen=True)
class Decision:
    """Something to decide, who decides it, and the ids of the people who help or decide.

    How I must be involved are lines that go with it (content rule 23).
    """

    id: str
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    decider: Decider = Decider.NOT_SAID
    people: tuple[str, ...] = ()
    who_said: WhoSaid = WhoSaid.ME
    said_on: date | None = None
    is_checked: bool = False
