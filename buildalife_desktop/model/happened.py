"""Whether something happened, and why not."""

from __future__ import annotations

from enum import StrEnum

from .said import Said


class Happened(StrEnum):
    """Did it happen? (content rule 22)."""

    NOT_SAID = ""
    YES = "yes"
    PART = "part"
    NO = "no"


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


_WORDS = {
    Reason.NO_SUPPORT: Said("Nobody could help me"),
    Reason.NO_MONEY: Said("No money"),
    Reason.NO_WAY: Said("No way to get there"),
    Reason.ILL: Said("I was ill"),
    Reason.CHANGED_MY_MIND: Said("I changed my mind"),
    Reason.CALLED_OFF: Said("It was called off"),
    Reason.SOMETHING_ELSE: Said("Something else"),
}
