"""What I answered to one picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE
from .said import Said


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

    @property
    def said(self) -> Said:
        """It in my words."""
        return _FACES[self][0]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _FACES[self][1]


_FACES = {
    Reply.NOT_NOW: (Said("Not now"), "symbol:23F3"),
    Reply.LIKE: (Said("I like it"), "symbol:1F600"),
    Reply.NOT_SURE: (Said("Not sure"), "symbol:1F914"),
    Reply.DONT_LIKE: (Said("I don't like it"), "symbol:1F641"),
    Reply.WANT_TO_TRY: (Said("Want to try"), "symbol:2B50"),
    Reply.GOING_WELL: (Said("It goes well"), "symbol:1F31E"),
    Reply.SOMETIMES: (Said("Sometimes"), "symbol:26C5"),
    Reply.NOT_GOING_WELL: (Said("It does not go well"), "symbol:1F327"),
    Reply.BY_MYSELF: (Said("By myself"), "symbol:1F464"),
    Reply.A_LITTLE_HELP: (Said("A little help"), "symbol:1F91D"),
    Reply.A_LOT_OF_HELP: (Said("A lot of help"), "symbol:own-support-worker"),
    Reply.MORE: (Said("I want more"), "symbol:2795"),
    Reply.SAME: (Said("The same"), "symbol:own-the-same"),
    Reply.LESS: (Said("I want less"), "symbol:2796"),
}


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
