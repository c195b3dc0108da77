"""The two pages for whoever goes out with a camera: ideas for the photo diary, and the photos still missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..model.life import Life
from ..model.my_pictures import activities_without_photo, people_without_photo
from ..model.photo_prompt import PhotoPrompt
from ..model.photo_prompts import picked_out
from ..pictures.credits import credits_for
from ..words.language import Language
from .card_section import CardSection
from .card_sheet import CardSheet
from .named_picture import NamedPicture
from .sheet_words import my_face, name_words, page_words

CAMERA = "symbol:1F4F7"
SHOPPING = "symbol:1F6D2"


def prompt_sheet(life: Life, t: Language, today: date, prompts: Sequence[PhotoPrompt] | None = None) -> CardSheet:
    """Ideas for photos, for the camera's bag: these, or all that come."""
    prompts = picked_out(life) if prompts is None else prompts
    cards = tuple(NamedPicture(t.tell(one.asks), one.picture) for one in prompts)
    lead = t("You choose which ones. You can draw it in the box.") if cards else t("There is a photo for each idea.")
    return _sheet(life, t, today, t("Photo ideas"), CAMERA, lead, [CardSection("", cards)])


def shopping_sheet(life: Life, t: Language, today: date) -> CardSheet:
    """What is on my week and who is in my life that has no photo yet, each with its drawing and words."""
    sections = [
        CardSection(t("On my week"), tuple(_card(one.name, one.picture, t) for one in activities_without_photo(life))),
        CardSection(t("My people"), tuple(_card(one.name, one.picture, t) for one in people_without_photo(life))),
    ]
    sections = [section for section in sections if section.cards]
    lead = t("Please take a photo of these with me.") if sections else t("Everything here has a photo.")
    return _sheet(life, t, today, t("Photo shopping list"), SHOPPING, lead, sections)


def _card(name: str, picture: str, t: Language) -> NamedPicture:
    return NamedPicture(name or t("A picture"), picture)


def _sheet(
    life: Life, t: Language, today: date, title: str, picture: str, lead: str, sections: Sequence[CardSection]
) -> CardSheet:
    sheet = CardSheet(
        language=t.code,
        is_right_to_left=t.is_right_to_left,
        title=title,
        title_picture=picture,
        name_words=name_words(life, t),
        face=my_face(life, t),
        lead=lead,
        made_on=t.date(today),
        page_words=page_words(t),
        sections=tuple(sections),
    )
    return replace(sheet, credits_words=" ".join(t.tell(one) for one in credits_for(sheet.pictures, life.photos)))
