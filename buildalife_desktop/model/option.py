"""Something to choose, put in by somebody here."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class Option:
    """One picture of a set: of one made here, or put into one that comes with the app (content rule 19: blank options).

    `choice_set` is the id of a ChoiceSet, or of a set in `ready_sets`.
    """

    id: str
    choice_set: str
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
