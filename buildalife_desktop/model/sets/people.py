"""People."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("family", Said("Seeing my family"), "1F46A"),
    ("friends", Said("Seeing friends"), "1F9D1-200D-1F91D-200D-1F9D1"),
    ("partner", Said("Seeing a partner"), "1F491"),
    ("neighbour", Said("Seeing my neighbour"), "1F3D8"),
    ("brother_sister", Said("A brother or sister"), "own-sister"),
    ("older", Said("Older people"), "1F9D3"),
    ("women", Said("A woman helping me"), "1F469"),
    ("men", Said("A man helping me"), "1F468"),
    ("support_worker", Said("A support worker"), "own-support-worker"),
    ("carer", Said("A carer"), "own-home-carer"),
    ("advocate", Said("An advocate"), "own-advocate"),
    ("nurse", Said("A nurse"), "E302"),
    ("doctor", Said("A doctor"), "1F9D1-200D-2695-FE0F"),
    ("physio", Said("A physio"), "own-physio"),
    ("boss", Said("A boss"), "1F9D1-200D-1F4BC"),
    ("dogs", Said("Dogs"), "1F415"),
    ("cats", Said("Cats"), "1F408"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("horses", Said("Horses"), "1F40E"),
    ("birds", Said("Birds"), "1F426"),
    ("police", Said("The police"), "1F46E"),
    ("singer", Said("A singer"), "1F9D1-200D-1F3A4"),
)

PEOPLE = ReadySet.of("people", Said("People"), "1F465", _LIKELY, _UNLIKELY)
"""Who people like to see. Kinds of people: nobody is asked here about somebody by name (content rule 18)."""
