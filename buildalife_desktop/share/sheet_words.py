"""What stands on every sheet: whose it is, and which page."""

from __future__ import annotations

from ..model.life import Life
from ..words.language import Language
from .named_picture import NamedPicture


def name_words(life: Life, t: Language) -> str:
    """My name in a sentence; "" where I have none."""
    name = life.person.name
    return t("My name is {name}.", name=name) if name else ""


def my_face(life: Life, t: Language) -> NamedPicture:
    """My picture with my name."""
    name = life.person.name
    alt = t("A picture of {name}", name=name) if name else t("A picture")
    return NamedPicture(name, life.person.picture, alt)


def page_words(t: Language) -> str:
    """Which page of how many, with the gaps `{page}` and `{pages}`: only who sets the pages knows them."""
    return t("Page {page} of {pages}", page="{page}", pages="{pages}")
