"""The rings of my circle."""

from __future__ import annotations

from collections.abc import Mapping

from .me import Me
from .said import Said

FEWEST, MOST = 2, 5
"""How many rings there can be (content rule 18: four, and fewer or more where somebody wants it so)."""

NO_RING = 0
"""The ring of somebody who has no place in the circle yet."""

_NAMES: Mapping[int, tuple[Said, ...]] = {
    2: (Said("People close to me"), Said("Other people in my life")),
    3: (Said("People I love"), Said("My friends"), Said("Other people in my life")),
    4: (Said("People I love"), Said("My friends"), Said("People I do things with"), Said("People paid to help me")),
    5: (
        Said("People I love"),
        Said("My friends"),
        Said("People I do things with"),
        Said("People paid to help me"),
        Said("Other people I know"),
    ),
}


def rings(me: Me) -> range:
    """The rings there are now, the closest first: 1 and so on."""
    return range(1, me.rings + 1)


def ring_shown(me: Me, ring: int) -> int:
    """The ring somebody is seen in: with fewer rings, those further out are in the last. Nobody forgets their own."""
    return min(ring, me.rings)


def ring_name(me: Me, ring: int) -> str | Said:
    """What a ring is called: in my own words, or as it is called by itself."""
    own = me.ring_names[ring - 1] if ring <= len(me.ring_names) else ""
    return own or _NAMES[me.rings][ring - 1]
