"""Places."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("park", Said("The park"), "1F3DE"),
    ("shops", Said("The shops"), "1F3EA"),
    ("town", Said("The town"), "E203"),
    ("cafe", Said("Café"), "own-cafe"),
    ("pub", Said("The pub"), "own-pub"),
    ("library", Said("Library"), "1F4DA"),
    ("cinema", Said("Cinema"), "1F3A6"),
    ("beach", Said("The beach"), "1F3D6"),
    ("day_centre", Said("Day centre"), "own-day-centre"),
    ("social_club", Said("Social club"), "own-social-club"),
    ("football_ground", Said("Football ground"), "1F3DF"),
    ("church", Said("Church"), "26EA"),
    ("mosque", Said("Mosque"), "1F54C"),
    ("temple", Said("Temple"), "1F6D5"),
    ("gurdwara", Said("Gurdwara"), "own-gurdwara"),
    ("charity_shop", Said("Charity shop"), "own-charity-shop"),
    ("college", Said("College"), "own-college"),
    ("hills", Said("The hills"), "26F0"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("castle", Said("A castle"), "1F3F0"),
    ("camping", Said("Camping"), "1F3D5"),
    ("boat", Said("On a boat"), "26F4"),
    ("animals", Said("Seeing wild animals"), "1F418"),
)

PLACES = ReadySet.of("places", Said("Places"), "1F3DE", _LIKELY, _UNLIKELY)
"""Where people like to go."""
