"""Colours by the part they play."""

from __future__ import annotations

from dataclasses import dataclass

from .place_colour import PlaceColour


@dataclass(frozen=True)
class Theme:
    """All colours by role, as `#rrggbb`; nothing else in the app names a colour.

    `plate` is what lies under a drawing so that its black lines show; None where the card does that already.
    `badge` is the ground and letters of short words in a corner where a place's own colour would not be seen.
    `places` are the colours of the parts of the app by name, and of the answers in Choose; `days` those of Monday to
    Sunday.
    """

    name: str
    paper: str
    card: str
    card_pressed: str
    ink: str
    soft_ink: str
    line: str
    dash: str
    bar_line: str
    ring: str
    ring_inside: str
    plate: str | None
    spoken: str
    badge: PlaceColour | None
    places: dict[str, PlaceColour]
    days: tuple[PlaceColour, ...]
