"""Home."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("by_myself", Said("Living by myself"), "1F464"),
    ("family", Said("Living with family"), "1F46A"),
    ("shared", Said("Sharing a flat"), "own-shared-flat"),
    ("house", Said("A house"), "1F3E0"),
    ("garden", Said("A garden"), "1F3E1"),
    ("front_door", Said("My own front door"), "own-front-door"),
    ("key", Said("My own key"), "1F511"),
    ("dog", Said("A dog"), "1F415"),
    ("cat", Said("A cat"), "1F408"),
    ("near_shops", Said("Near the shops"), "1F3EA"),
    ("cooking", Said("Cooking at home"), "1F373"),
    ("washing_up", Said("Washing up"), "own-washing-up"),
    ("laundry", Said("Laundry"), "E1CF"),
    ("bath", Said("A bath"), "1F6C1"),
    ("shower", Said("A shower"), "1F6BF"),
    ("television", Said("My own television"), "1F4FA"),
    ("chair", Said("A comfortable chair"), "E141"),
    ("pictures", Said("Pictures on the wall"), "1F5BC"),
    ("quiet", Said("A quiet home"), "1F92B"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("sea", Said("Living by the sea"), "1F30A"),
    ("city", Said("Living in a city"), "1F3D9"),
    ("growing", Said("Growing plants"), "1F331"),
    ("bird", Said("A bird at home"), "1F99C"),
    ("horses", Said("Near horses"), "1F40E"),
)

HOME = ReadySet.of("home", Said("My home"), "1F3E0", _LIKELY, _UNLIKELY)
"""Where and how people live."""
