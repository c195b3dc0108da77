"""What I answered to one picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE


class Reply(StrEnum):
    """Every answer of every scale. Not now is an answer too. No yes and no, no ticks and crosses (content rule 19)."""

    NOT_NOW = "not now"
    LIKE = "like"
    NOT_SURE = "not sure"
    DONT_LIKE = "don't like"
    WANT_TO_TRY = "want to try"
    GOING_WELL = "going well"
    SOMETIMES = "sometimes"
    NOT_GOING_WELL = "not going well"
    BY_MYSELF = "by myself"
    A_LITTLE_HELP = "a little help"
    A_LOT_OF_HELP = "a lot of help"
    MORE = "more"
    SAME = "the same"
    LESS = "less"


@dataclass(frozen=True)
class Answer:
    """What I answered to one option of a sitting, with the words and the picture I was shown then."""

    id: str
    sitting: str
    option: str
    reply: Reply
    words: str = ""
    picture: str = NO_PICTURE
    said_on: date | None = None
