"""A sitting of Choose: one set talked about on one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .said import Said


class Scale(StrEnum):
    """Which answers there are (content rule 19: three or two; issue 5 adds those for my real week)."""

    FOUR = "like, not sure, don't like, want to try"
    THREE = "like, not sure, don't like"
    TWO = "like, don't like"
    GOING = "going well, sometimes, not going well"
    HELP = "by myself, a little help, a lot of help"
    AMOUNT = "more, the same, less"

    @property
    def said(self) -> Said:
        """Its name, to be chosen by."""
        return _NAMES[self]

    @property
    def question(self) -> Said:
        """What is asked with each picture, after its words.

        Always with both sides in it: to a plain "Do you like it?" many people say yes whatever it is (Sigelman and
        others, "When in doubt, say yes", 1981).
        """
        return _QUESTIONS[self]


_NAMES = {
    Scale.FOUR: Said("Four answers"),
    Scale.THREE: Said("Three answers"),
    Scale.TWO: Said("Two answers"),
    Scale.GOING: Said("How is it going?"),
    Scale.HELP: Said("How much help?"),
    Scale.AMOUNT: Said("More or less?"),
}
_LIKE_IT = Said("Do you like it, or not?")
_QUESTIONS = {
    Scale.FOUR: _LIKE_IT,
    Scale.THREE: _LIKE_IT,
    Scale.TWO: _LIKE_IT,
    Scale.GOING: Said("Does it go well, or not?"),
    Scale.HELP: Said("Do you want help, or not?"),
    Scale.AMOUNT: Said("Do you want more, or less?"),
}


@dataclass(frozen=True)
class Sitting:
    """One set talked about, in an order mixed from `seed`, which is kept so that it can be made again.

    `choice_set` is the id of a set of mine or of a ready one. `options` are the keys of what is shown, in that order:
    the order is kept as well, for a set may grow meanwhile. `is_over` when all were shown or I stopped for good;
    `is_right` once I was read it all and said that it is right.
    """

    id: str
    choice_set: str
    scale: Scale = Scale.FOUR
    seed: int = 0
    options: tuple[str, ...] = ()
    begun_on: date | None = None
    is_over: bool = False
    is_right: bool = False
