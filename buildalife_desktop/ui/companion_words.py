"""What people, places, ways and things are called when there is a new one."""

from __future__ import annotations

from ..model.person import Person
from ..model.verbs.companions import Companion
from ..words.language import Language


def new_words(noun: str, t: Language) -> str:
    """What is pressed to make a new one."""
    match noun:
        case "people":
            return t("Someone new")
        case "places":
            return t("Somewhere new")
        case "ways":
            return t("A new way")
        case _:
            return t("Something new")


def name_words(noun: str, t: Language) -> str:
    """What is asked for its name."""
    match noun:
        case "people":
            return t("Their name")
        case "places":
            return t("What is the place called?")
        case "ways":
            return t("How do you get there?")
        case _:
            return t("What is it called?")


def companion_name(companion: Companion) -> str:
    """What it is called; "" where that is not known. A person without a name is called who they are to me."""
    return companion.known_as if isinstance(companion, Person) else companion.name
