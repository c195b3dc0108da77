"""My photos in piles: by month, by activity, by person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.life import Life
from ..model.my_pictures import photos_by_activity, photos_by_month, photos_by_person, put_away_photos
from ..model.photo import Photo
from ..words.language import Language
from . import signs

MONTH, ACTIVITY, PERSON, AWAY = "month", "activity", "person", "away"


@dataclass(frozen=True)
class PicturePile:
    """Photos that belong together, with what they have in common. One with no photo is not a pile."""

    id: str
    words: str
    photos: tuple[Photo, ...]


def piles(life: Life, by: str, t: Language) -> list[PicturePile]:
    """The piles that my photos are in when they are looked at this way."""
    if by == MONTH:
        return [
            PicturePile(f"{year}-{month:02}", t.month(year, month) if year else t("No day"), tuple(photos))
            for (year, month), photos in photos_by_month(life).items()
        ]
    if by == AWAY:
        photos = tuple(put_away_photos(life))
        return [PicturePile(AWAY, t("Put away"), photos)] if photos else []
    facts, found = (
        (life.activities, photos_by_activity(life)) if by == ACTIVITY else (life.people, photos_by_person(life))
    )
    called = {key: getattr(fact, "known_as", fact.name) or t("A picture") for key, fact in facts.items()}
    return [PicturePile(one, called[one], tuple(photos)) for one, photos in found.items()]


def ways_to_look(life: Life, t: Language) -> Sequence[tuple[str, str, str]]:
    """The ways of looking at them that show something now: the key, its words and picture."""
    ways = (
        (MONTH, t("By month"), signs.WEEK),
        (ACTIVITY, t("By activity"), signs.THINGS),
        (PERSON, t("By person"), signs.PEOPLE),
        (AWAY, t("Put away"), signs.PUT_AWAY),
    )
    return [way for way in ways if piles(life, way[0], t)]
