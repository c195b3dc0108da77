"""Somebody in my life."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .picture import NO_PICTURE
from .ring import MOST, NO_RING


class Whereabouts(StrEnum):
    """Whether somebody is still near. Those who are not stay in my circle (product.md, My people)."""

    HERE = ""
    MOVED_AWAY = "moved away"
    DIED = "died"


class Paid(StrEnum):
    """Whether they are paid to help me."""

    NOT_SAID = ""
    PAID = "paid"
    NOT_PAID = "not paid"


class PhotoSharing(StrEnum):
    """Who may see their photo (content rule 24): without a yes, others get a drawing and the name."""

    NOT_ASKED = ""
    YES = "yes share"
    ONLY_HERE = "only here"


class MoreOrLess(StrEnum):
    """Whether I want to see them more or less (content rule 18). It never leaves the app by itself."""

    NOT_SAID = ""
    MORE = "more"
    LESS = "less"


@dataclass(frozen=True)
class Person:
    """Somebody in my life: a person or an animal. `who_to_me` is in my own words: "my sister".

    `ring` is 1 for the closest, NO_RING for somebody not in my circle yet. `remembered_with` is the picture I chose to
    stand beside somebody who died or moved away. `voice` is the sha256 of my own recording of their name, or nothing.
    """

    id: str
    name: str
    picture: str = NO_PICTURE
    who_to_me: str = ""
    ring: int = NO_RING
    whereabouts: Whereabouts = Whereabouts.HERE
    remembered_with: str = NO_PICTURE
    paid: Paid = Paid.NOT_SAID
    shares_photo: PhotoSharing = PhotoSharing.NOT_ASKED
    wish: MoreOrLess = MoreOrLess.NOT_SAID
    voice: str = ""

    def __post_init__(self) -> None:
        if not NO_RING <= self.ring <= MOST:
            raise ValueError(f"a ring is {NO_RING} to {MOST}, not {self.ring}")
