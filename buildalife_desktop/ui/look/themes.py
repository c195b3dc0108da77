"""The four themes. All are equals (look.md)."""

from __future__ import annotations

from ...share import colours
from .place_colour import PlaceColour
from .theme import Theme

_PLACES = {
    "week": (colours.WEEK, colours.WEEK_PALE),
    "people": (colours.PEOPLE, colours.PEOPLE_PALE),
    "pictures": (colours.PICTURES, colours.PICTURES_PALE),
    "choose": (colours.CHOOSE, colours.CHOOSE_PALE),
    "about": (colours.ABOUT_ME, colours.ABOUT_ME_PALE),
    "plan": (colours.PLAN, colours.PLAN_PALE),
    "like": (colours.LIKE, colours.LIKE_PALE),
    "not sure": (colours.NOT_SURE, colours.NOT_SURE_PALE),
    "don't like": (colours.DONT_LIKE, colours.DONT_LIKE_PALE),
    "want to try": (colours.WANT_TO_TRY, colours.WANT_TO_TRY_PALE),
}

CALM = Theme(
    name="calm",
    paper=colours.PAPER,
    card=colours.CARD,
    card_pressed="#EFE9DF",
    ink=colours.INK,
    soft_ink="#46505E",
    line=colours.HAIRLINE,
    dash="#8A8F98",
    bar_line=colours.HAIRLINE,
    ring="#111111",
    ring_inside="#FFD400",
    plate=None,
    spoken="#FFE680",
    badge=None,
    places={name: PlaceColour(strong, "#FFFFFF", pale) for name, (strong, pale) in _PLACES.items()},
    days=tuple(PlaceColour(strong, "#FFFFFF", "#FFFFFF") for strong in colours.DAYS),
)

_YELLOW = "#FFD400"
_ON_BLACK = PlaceColour("#000000", "#FFFFFF", "#000000")

CONTRAST = Theme(
    name="contrast",
    paper="#000000",
    card="#000000",
    card_pressed="#333333",
    ink="#FFFFFF",
    soft_ink="#FFFFFF",
    line="#FFFFFF",
    dash="#FFFFFF",
    bar_line=_YELLOW,
    ring="#FFFFFF",
    ring_inside=_YELLOW,
    plate="#FFFFFF",
    spoken="#5C4B00",
    badge=PlaceColour(_YELLOW, "#000000", "#000000"),
    places=dict.fromkeys(_PLACES, PlaceColour(_YELLOW, "#000000", "#000000")),
    days=(_ON_BLACK,) * 7,
)


def _dark(strong: str) -> PlaceColour:
    """The same colour, made light enough to show on a dark ground, with dark letters on it."""
    red, green, blue = (int(strong[at : at + 2], 16) for at in (1, 3, 5))
    lighter = [round(part + (255 - part) * 0.62) for part in (red, green, blue)]
    return PlaceColour("#{:02X}{:02X}{:02X}".format(*lighter), "#10151C", "#222B36")


DARK = Theme(
    name="dark",
    paper="#151B23",
    card="#1F2731",
    card_pressed="#2D3845",
    ink="#F4F1EA",
    soft_ink="#D5D9DF",
    line="#8996A6",
    dash="#A9B4C0",
    bar_line="#3A4655",
    ring="#FFFFFF",
    ring_inside=_YELLOW,
    plate="#F4F1EA",
    spoken="#5C4B00",
    badge=None,
    places={name: _dark(strong) for name, (strong, _) in _PLACES.items()},
    days=tuple(_dark(strong) for strong in colours.DAYS),
)

SOFT = Theme(
    name="soft",
    paper="#E9E4D8",
    card="#F1EDE2",
    card_pressed="#DDD6C6",
    ink="#2A2A24",
    soft_ink="#3C3C34",
    line="#B9B09C",
    dash="#77705F",
    bar_line="#C9C0AC",
    ring="#2A2A24",
    ring_inside="#E3C45A",
    plate=None,
    spoken="#E8D48A",
    badge=None,
    places={name: PlaceColour(strong, "#F7F3E8", "#E4DECF") for name, (strong, _) in _PLACES.items()},
    days=tuple(PlaceColour(strong, "#F7F3E8", "#F1EDE2") for strong in colours.DAYS),
)

THEMES = {theme.name: theme for theme in (CALM, CONTRAST, DARK, SOFT)}
