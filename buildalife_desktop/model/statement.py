"""Something said about an activity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE
from .who_said import WhoSaid


class About(StrEnum):
    """What a statement is about."""

    MY_ROLE = "my role"
    LEARNING = "learning"
    WORKING = "working"
    NOT_WORKING = "not working"
    GOOD_TO_KNOW = "good to know"


class View(StrEnum):
    """Whose view it is: working and not working are kept apart by it, never merged (content rule 20)."""

    MINE = "mine"
    MY_FAMILY = "my family"
    MY_SUPPORTERS = "my supporters"


@dataclass(frozen=True)
class Statement:
    """One thing said about an activity, in words, a picture or my voice (sha256 of a recording), by whom and when."""

    id: str
    activity: str
    about: About
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    view: View = View.MINE
    who_said: WhoSaid = WhoSaid.NOT_ASKED
    said_on: date | None = None
