"""How information must be given to me, as the NHS Accessible Information Standard asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .said import Said


class Consent(StrEnum):
    """Whether others may be told. Nobody is told without a yes."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"

    @property
    def said(self) -> Said:
        """It in words."""
        return _CONSENT[self]


class Met(StrEnum):
    """Whether people give it to me as I need it."""

    NOT_SAID = ""
    YES = "yes"
    SOMETIMES = "sometimes"
    NO = "no"

    @property
    def said(self) -> Said:
        """It in words."""
        return _MET[self]


@dataclass(frozen=True)
class Information:
    """The six steps of the standard (DAPB1605: identify, record, flag, share, meet, review).

    What I need is recorded as lines under its own heading. `asked_on` is the day I was asked (identify), `is_flagged`
    whether it stands first where everybody sees it, `may_share` whether others may be told, `is_met` whether it is
    done, `review_on` the day to ask me again. There is one of these, with the id `information`.
    """

    id: str = "information"
    asked_on: date | None = None
    is_flagged: bool = False
    may_share: Consent = Consent.NOT_ASKED
    is_met: Met = Met.NOT_SAID
    review_on: date | None = None

    def __post_init__(self) -> None:
        if self.id != "information":
            raise ValueError(f"there is one of these, with the id information, not {self.id}")


_CONSENT = {
    Consent.NOT_ASKED: Said("I was not asked yet"),
    Consent.YES: Said("Others may be told"),
    Consent.NO: Said("Do not tell others"),
}

_MET = {
    Met.NOT_SAID: Said("Not said yet"),
    Met.YES: Said("They do it"),
    Met.SOMETIMES: Said("They do it sometimes"),
    Met.NO: Said("They do not do it"),
}
