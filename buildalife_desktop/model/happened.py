"""Whether something happened, and why not."""

from __future__ import annotations

from enum import StrEnum

from .picture import NO_PICTURE
from .said import Said


class Happened(StrEnum):
    """Did it happen? (content rule 22)."""

    NOT_SAID = ""
    YES = "yes"
    PART = "part"
    NO = "no"

    @property
    def said(self) -> Said:
        """It in words; neither yes nor no, which lead people (content rule 19)."""
        return _ANSWERS[self]

    @property
    def picture(self) -> str:
        """A whole circle, a part of one, an empty one: neither good nor bad, never a tick or a cross."""
        return _ANSWER_PICTURES[self]

    @property
    def has_reasons(self) -> bool:
        """Whether there is something to ask: why it did not happen, or not all of it."""
        return self in (Happened.PART, Happened.NO)


class Reason(StrEnum):
    """Why it did not happen, or only in part: each has a picture."""

    NO_SUPPORT = "no support"
    NO_MONEY = "no money"
    NO_WAY = "no way to get there"
    ILL = "ill"
    CHANGED_MY_MIND = "changed my mind"
    CALLED_OFF = "called off"
    SOMETHING_ELSE = "something else"

    @property
    def said(self) -> Said:
        """It in my words."""
        return _WORDS[self]

    @property
    def picture(self) -> str:
        """The picture that always stands for it: of what was missing, or of what came instead."""
        return _PICTURES[self]


_WORDS = {
    Reason.NO_SUPPORT: Said("Nobody could help me"),
    Reason.NO_MONEY: Said("No money"),
    Reason.NO_WAY: Said("No way to get there"),
    Reason.ILL: Said("I was ill"),
    Reason.CHANGED_MY_MIND: Said("I changed my mind"),
    Reason.CALLED_OFF: Said("It was called off"),
    Reason.SOMETHING_ELSE: Said("Something else"),
}

_PICTURES = {
    Reason.NO_SUPPORT: "symbol:own-support-worker",
    Reason.NO_MONEY: "symbol:1F45B",
    Reason.NO_WAY: "symbol:1F68C",
    Reason.ILL: "symbol:1F912",
    Reason.CHANGED_MY_MIND: "symbol:1F504",
    Reason.CALLED_OFF: "symbol:1F512",
    Reason.SOMETHING_ELSE: "symbol:1F4AC",
}

_ANSWERS = {
    Happened.NOT_SAID: Said("Not said yet"),
    Happened.YES: Said("It happened"),
    Happened.PART: Said("A part of it"),
    Happened.NO: Said("It did not happen"),
}

_ANSWER_PICTURES = {
    Happened.NOT_SAID: NO_PICTURE,
    Happened.YES: "symbol:own-all-of-it",
    Happened.PART: "symbol:own-part-of-it",
    Happened.NO: "symbol:own-none-of-it",
}
