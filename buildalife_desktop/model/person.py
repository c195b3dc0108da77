"""Somebody in my life."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .picture import NO_PICTURE
from .ring import MOST, NO_RING
from .said import Said


class Whereabouts(StrEnum):
    """Whether somebody is still near. Those who are not stay in my circle (product.md, My people)."""

    HERE = ""
    MOVED_AWAY = "moved away"
    DIED = "died"

    @property
    def said(self) -> Said:
        """It in words."""
        return _WHERE[self][0]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _WHERE[self][1]


class Paid(StrEnum):
    """Whether they are paid to help me."""

    NOT_SAID = ""
    PAID = "paid"
    NOT_PAID = "not paid"

    @property
    def said(self) -> Said:
        """It in words."""
        return _PAID[self][0]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _PAID[self][1]


class PhotoSharing(StrEnum):
    """Who may see their photo (content rule 24): without a yes, others get a drawing and the name."""

    NOT_ASKED = ""
    YES = "yes share"
    ONLY_HERE = "only here"

    @property
    def said(self) -> Said:
        """It in words."""
        return _SHARING[self][0]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _SHARING[self][1]


class MoreOrLess(StrEnum):
    """Whether I want to see them more or less (content rule 18). It never leaves the app by itself."""

    NOT_SAID = ""
    MORE = "more"
    LESS = "less"

    @property
    def said(self) -> Said:
        """It in words."""
        return _WISHES[self][0]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _WISHES[self][1]


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

    @property
    def known_as(self) -> str:
        """What to call them: their name, or else who they are to me; "" where neither is known."""
        return self.name or self.who_to_me


_WHERE = {
    Whereabouts.HERE: (Said("Here"), "symbol:1F64B"),
    Whereabouts.MOVED_AWAY: (Said("Moved away"), "symbol:1F9F3"),
    Whereabouts.DIED: (Said("Died"), "symbol:1F54A"),
}
_PAID = {
    Paid.NOT_SAID: (Said("Not said yet"), "symbol:2753"),
    Paid.PAID: (Said("Paid to help me"), "symbol:own-support-worker"),
    Paid.NOT_PAID: (Said("Not paid"), "symbol:2764"),
}
_SHARING = {
    PhotoSharing.NOT_ASKED: (Said("Not asked yet"), "symbol:2753"),
    PhotoSharing.YES: (Said("Yes, share it"), "symbol:1F465"),
    PhotoSharing.ONLY_HERE: (Said("Only here"), "symbol:1F512"),
}
_WISHES = {
    MoreOrLess.NOT_SAID: (Said("Not said yet"), "symbol:2753"),
    MoreOrLess.MORE: (Said("See them more"), "symbol:2795"),
    MoreOrLess.LESS: (Said("See them less"), "symbol:2796"),
}
