"""What sets the two weeks apart."""

from __future__ import annotations

from enum import StrEnum

from ..model.said import Said
from ..model.which_week import WhichWeek


class Mark(StrEnum):
    """The mark on what is in one of the two weeks only. It is a shape and a word, never a colour alone (look.md)."""

    STAR = "star"
    ARROWS = "arrows"

    @property
    def said(self) -> Said:
        """Its word, to be said."""
        return Said("New") if self is Mark.STAR else Said("Change")

    @staticmethod
    def of(week: WhichWeek) -> Mark:
        """The mark for what only this week has: new in the week I want, to be changed in the week now."""
        return Mark.STAR if week is WhichWeek.WANTED else Mark.ARROWS
