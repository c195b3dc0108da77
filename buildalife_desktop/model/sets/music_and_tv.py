"""Music and television."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("music", Said("Listening to music"), "1F3A7"),
    ("radio", Said("Radio"), "1F4FB"),
    ("television", Said("Television"), "1F4FA"),
    ("singing", Said("Singing"), "1F3A4"),
    ("films", Said("Films"), "1F3AC"),
    ("guitar", Said("Guitar music"), "1F3B8"),
    ("piano", Said("Piano music"), "1F3B9"),
    ("drums", Said("Drums"), "1F941"),
    ("dance_shows", Said("Dancing shows"), "1F57A"),
    ("funny", Said("Funny shows"), "1F602"),
    ("football", Said("Watching football"), "1F3DF"),
    ("animals", Said("Shows about animals"), "1F418"),
    ("cooking", Said("Cooking shows"), "1F9D1-200D-1F373"),
    ("gardening", Said("Gardening shows"), "E340"),
    ("police", Said("Police stories"), "1F693"),
    ("love", Said("Love stories"), "1F491"),
    ("news", Said("The news"), "1F4F0"),
    ("disco", Said("A disco"), "1FAA9"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("old_films", Said("Old films"), "1F4FD"),
    ("concert", Said("A concert"), "1F9D1-200D-1F3A4"),
    ("space", Said("Films about space"), "1F9D1-200D-1F680"),
    ("magic", Said("Magic shows"), "1FA84"),
)

MUSIC_AND_TV = ReadySet.of("music_and_tv", Said("Music and television"), "1F3B5", _LIKELY, _UNLIKELY)
"""What people listen to and watch."""
