"""Being with others."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("by_myself", Said("By myself"), "1F464"),
    ("one_other", Said("With one person"), "1F9D1-200D-1F91D-200D-1F9D1"),
    ("group", Said("In a group"), "E081"),
    ("talking", Said("Talking"), "E24A"),
    ("phone", Said("Phone a friend"), "1F4DE"),
    ("video_call", Said("Video call"), "1F933"),
    ("eating", Said("Eating together"), "1F37D"),
    ("television", Said("Television with a neighbour"), "own-watching-tv-with-a-neighbour"),
    ("social_club", Said("Social club"), "own-social-club"),
    ("party", Said("A party"), "1F389"),
    ("birthday", Said("Birthday"), "1F382"),
    ("christmas", Said("Christmas"), "1F384"),
    ("eid", Said("Eid"), "262A"),
    ("diwali", Said("Diwali"), "1FA94"),
    ("hug", Said("A hug"), "1FAC2"),
    ("partner", Said("Having a partner"), "1F491"),
    ("new_people", Said("Meeting new people"), "1F44B"),
    ("helping", Said("Helping others"), "E083"),
    ("present", Said("Giving a present"), "1F381"),
    ("laughing", Said("Laughing together"), "1F602"),
    ("working", Said("Working together"), "E249"),
    ("quiet", Said("Quiet time"), "1F92B"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("wedding", Said("A wedding"), "1F492"),
    ("stage", Said("Singing to people"), "1F9D1-200D-1F3A4"),
    ("crowd", Said("Speaking to many people"), "1F4E3"),
)

BEING_WITH_OTHERS = ReadySet.of(
    "being_with_others", Said("Being with others"), "1F9D1-200D-1F91D-200D-1F9D1", _LIKELY, _UNLIKELY
)
"""How people like to be with others, and when they do not."""
