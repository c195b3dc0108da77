"""What a photo is called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..model.my_pictures import day_of
from ..model.photo import Photo
from ..model.photo_prompts import prompt_of
from ..words.language import Language
from .photo_file import PhotoFile


def photo_words(one: Photo, t: Language, used_as: str = "") -> str:
    """My words for it; or else what it is the picture of, what idea it answers, its file's name, or its day."""
    prompt = prompt_of(one.prompt)
    day = day_of(one)
    return (
        one.words
        or used_as
        or (t.tell(prompt.shows) if prompt else "")
        or PhotoFile(Path(one.name), date.min).name
        or (t.date(day, with_year=False) if day else t("My photo"))
    )


def photo_day_words(one: Photo, t: Language) -> str:
    """Its day in full, or nothing."""
    day = day_of(one)
    return t.date(day) if day else ""


def photo_maker_words(one: Photo, t: Language) -> str:
    """Who made it and what may be done with it, for a picture that came with a pack."""
    if one.made_by and one.licence:
        return t("Pictures by {name}. Licence {licence}.", name=one.made_by, licence=one.licence)
    return t("Pictures by {name}.", name=one.made_by) if one.made_by else ""
