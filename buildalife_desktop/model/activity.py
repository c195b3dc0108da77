"""Something I do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .picture import NO_PICTURE
from .who_said import WhoSaid


class Feeling(StrEnum):
    """How it is for me. No yes and no, no ticks and crosses: they lead people (content rule 19)."""

    NOT_SAID = ""
    LIKE = "like"
    NOT_SURE = "not sure"
    DONT_LIKE = "don't like"
    WANT_TO_TRY = "want to try"


class Support(StrEnum):
    """How I do it."""

    NOT_SAID = ""
    BY_MYSELF = "by myself"
    WITH_SOMEONE = "with someone"
    PAID_HELP = "with paid help"


class Firmness(StrEnum):
    """Whether it can move."""

    NOT_SAID = ""
    FIXED = "fixed"
    CAN_CHANGE = "can change"


class Cost(StrEnum):
    """What I know of what it costs. Most people cannot say (product.md): "I don't know" is an answer."""

    NOT_SAID = ""
    FREE = "free"
    COSTS = "costs"
    DONT_KNOW = "don't know"


LINKS: Mapping[str, str] = {
    "who_with": "people",
    "places": "places",
    "ways": "ways",
    "helpers": "people",
    "takes_me": "people",
    "things": "things",
}
"""The fields of Activity that hold ids, each with the noun of `life.NOUNS` it points at."""


@dataclass(frozen=True)
class Activity:
    """Something I do, with who, where, how I get there and who helps (product.md: a life is built with others).

    Only a picture or a name is needed. `who_with`, `helpers` and `takes_me` hold ids of people, `places`, `ways` and
    `things` ids of those, in the order they were chosen. `voice` is the sha256 of my own recording, or nothing.
    `cost_pence` is the money for one time, known only where `cost` is COSTS, and may still be unknown then.
    """

    id: str
    name: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    who_with: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    takes_me: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    support: Support = Support.NOT_SAID
    cost: Cost = Cost.NOT_SAID
    cost_pence: int | None = None
    feeling: Feeling = Feeling.NOT_SAID
    firmness: Firmness = Firmness.NOT_SAID
    who_said: WhoSaid = WhoSaid.NOT_ASKED
    said_on: date | None = None
