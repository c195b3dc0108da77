"""Having help."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("cooking", Said("Help with cooking"), "1F373"),
    ("money", Said("Help with money"), "1F4B7"),
    ("shopping", Said("Help with shopping"), "1F6D2"),
    ("cleaning", Said("Help with cleaning"), "1F9F9"),
    ("dressing", Said("Help to get dressed"), "own-get-dressed"),
    ("teeth", Said("Help with my teeth"), "1FAA5"),
    ("medicine", Said("Help with medicine"), "1F48A"),
    ("letters", Said("Help with letters"), "2709"),
    ("forms", Said("Help with forms"), "1F4CB"),
    ("phone", Said("Help with my phone"), "1F4F1"),
    ("bus", Said("Help on the bus"), "1F68C"),
    ("lift", Said("A lift by car"), "1F697"),
    ("doctor", Said("Help with the doctor"), "own-gp-surgery"),
    ("speaking_up", Said("Help to speak up"), "1F64B"),
    ("friends", Said("Help to make friends"), "1F44B"),
    ("work", Said("Help to find work"), "1F4BC"),
    ("garden", Said("Help in the garden"), "E340"),
    ("night", Said("Help at night"), "1F319"),
    ("feelings", Said("Help when I'm upset"), "1F622"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("holiday", Said("Help on holiday"), "1F3D6"),
    ("voting", Said("Help to vote"), "1F5F3"),
    ("learning", Said("Help to learn"), "1F393"),
)

HELP = ReadySet.of("help", Said("Having help"), "1F91D", _LIKELY, _UNLIKELY)
"""What people have help with, or would like to."""
