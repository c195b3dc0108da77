"""Something to decide in my life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE
from .said import Said
from .who_said import WhoSaid


class Decider(StrEnum):
    """Who decides (content rule 23)."""

    NOT_SAID = ""
    ME = "me"
    ME_WITH_HELP = "me with help"
    SOMEONE_ELSE = "someone else"

    @property
    def said(self) -> Said:
        """It in words."""
        return _WORDS[self]

    @property
    def picture(self) -> str:
        """The picture that always stands for it; for me alone, where my own face is not at hand."""
        return _PICTURES[self]


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


_WORDS = {
    Decider.NOT_SAID: Said("Not said yet"),
    Decider.ME: Said("I decide"),
    Decider.ME_WITH_HELP: Said("I decide with help"),
    Decider.SOMEONE_ELSE: Said("Someone else decides"),
}

_PICTURES = {
    Decider.NOT_SAID: NO_PICTURE,
    Decider.ME: "symbol:1F464",
    Decider.ME_WITH_HELP: "symbol:1F9D1-200D-1F91D-200D-1F9D1",
    Decider.SOMEONE_ELSE: "symbol:1F481",
}
