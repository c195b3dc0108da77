"""My people as the plain data that the paper's template reads."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from typing import Any

from . import colours
from .circle_places import CirclePlaces
from .people_sheet import PeopleSheet
from .picture_files import PictureFiles
from .plain_data import colour_data, language_only, picture_data, printable
from .told_person import ToldPerson

FURTHEST, CLOSEST, FULLNESS = 0.96, 0.74, 0.54
"""How light the ring furthest out is, and the closest; how full the colour is: as on the screen."""


def people_data(sheet: PeopleSheet, files: PictureFiles) -> dict[str, Any]:
    """JSON for `templates/people.typ`."""
    count = len(sheet.rings)
    grounds = [ring_ground(ring, count) for ring in range(1, count + 1)]
    rings = [*zip(sheet.rings, grounds, strict=True), (sheet.others, colours.CARD)]
    cleaned = printable(
        {
            "language": language_only(sheet.language),
            "is_right_to_left": sheet.is_right_to_left,
            "is_upright": sheet.is_upright,
            "title": sheet.title,
            "name_words": sheet.name_words,
            "face": picture_data(sheet.face, files),
            "legend": [{"words": ring.words, "ground": ground} for ring, ground in rings[:count]],
            "rings": [
                {"words": ring.words, "ground": ground, "people": [_person(one, files) for one in ring.people]}
                for ring, ground in rings
                if ring.people
            ],
            "circle": _circle(sheet, sheet.places, grounds, files) if sheet.places else None,
            "made_on": sheet.made_on,
            "page_words": sheet.page_words,
            "credits_words": sheet.credits_words,
            "colours": colour_data(colours.PEOPLE, colours.PEOPLE_PALE),
        }
    )
    assert isinstance(cleaned, dict)
    return cleaned


def ring_ground(ring: int, rings: int) -> str:
    """The ground of a ring, 1 for the closest, which is the strongest: as `#RRGGBB`."""
    strong = colours.PEOPLE.lstrip("#")
    hue, _, _ = rgb_to_hls(*(int(strong[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    share = (rings - ring) / max(1, rings - 1)
    parts = hls_to_rgb(hue, FURTHEST + (CLOSEST - FURTHEST) * share, FULLNESS)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _person(person: ToldPerson, files: PictureFiles) -> dict[str, Any]:
    kept = files.name_of(person.kept)
    return {**picture_data(person.shown, files), "who": person.who, "more": list(person.more), "kept": kept}


def _circle(sheet: PeopleSheet, places: CirclePlaces, grounds: list[str], files: PictureFiles) -> dict[str, Any]:
    """From the ring furthest out to the closest, for each lies on the one before; mirrored right to left."""

    def across(x: float) -> float:
        return places.side - x if sheet.is_right_to_left else x

    faces = [
        {
            "x": across(spot.x),
            "y": spot.y,
            "lines": list(spot.lines),
            "file": files.name_of(person.shown.picture),
            "kept": files.name_of(person.kept),
            "is_here": person.is_here,
        }
        for ring, spots in zip(sheet.rings, places.rings, strict=True)
        for person, spot in zip(ring.people, spots, strict=True)
    ]
    discs = [{"radius": radius, "ground": ground} for radius, ground in zip(places.radii, grounds, strict=True)]
    return {"side": places.side, "face": places.face, "discs": discs[::-1], "faces": faces}
