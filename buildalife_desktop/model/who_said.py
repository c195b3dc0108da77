"""Who said it."""

from __future__ import annotations

from enum import StrEnum

from .said import Said


class WhoSaid(StrEnum):
    """Who a statement comes from: every statement carries it, and the day (content rule 21)."""

    ME = "me"
    SOMEONE_WHO_KNOWS_ME = "someone who knows me"
    A_GUESS = "a guess"
    NOT_ASKED = ""

    @property
    def said(self) -> Said:
        """It in words; where nobody was asked, that it was not checked (content rule 21)."""
        return _WORDS[self]


_WORDS = {
    WhoSaid.ME: Said("I said it"),
    WhoSaid.SOMEONE_WHO_KNOWS_ME: Said("Someone who knows me"),
    WhoSaid.A_GUESS: Said("A guess"),
    WhoSaid.NOT_ASKED: Said("Not checked by me yet"),
}
