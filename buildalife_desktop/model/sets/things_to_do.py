"""Things to do."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("gardening", Said("Gardening"), "E340"),
    ("cooking", Said("Cooking"), "1F373"),
    ("baking", Said("Baking"), "1F370"),
    ("knitting", Said("Knitting"), "1F9F6"),
    ("painting", Said("Painting"), "1F3A8"),
    ("jigsaw", Said("Jigsaw"), "1F9E9"),
    ("board_games", Said("Board games"), "1F3B2"),
    ("cards", Said("Playing cards"), "1F0CF"),
    ("walk", Said("Going for a walk"), "1F6B6"),
    ("swimming", Said("Swimming"), "1F3CA"),
    ("football", Said("Football"), "26BD"),
    ("bowling", Said("Bowling"), "1F3B3"),
    ("dancing", Said("Dancing"), "1F483"),
    ("gym", Said("The gym"), "1F3CB"),
    ("darts", Said("Darts"), "1F3AF"),
    ("pool", Said("Playing pool"), "1F3B1"),
    ("photos", Said("Taking photos"), "1F4F8"),
    ("reading", Said("Reading"), "1F4D6"),
    ("video_games", Said("Video games"), "1F3AE"),
    ("shopping", Said("Going shopping"), "1F6CD"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("horse_riding", Said("Horse riding"), "E184"),
    ("fishing", Said("Fishing"), "1F3A3"),
    ("yoga", Said("Yoga"), "1F9D8"),
    ("boxing", Said("Boxing"), "1F94A"),
)

THINGS_TO_DO = ReadySet.of("things_to_do", Said("Things to do"), "1F3A8", _LIKELY, _UNLIKELY)
"""What people do with their time."""
