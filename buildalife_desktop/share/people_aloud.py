"""My people to be heard."""

from __future__ import annotations

from .people_sheet import PeopleSheet
from .told_person import ToldPerson


def people_aloud(sheet: PeopleSheet) -> list[str]:
    """Who is on the sheet, in sentences, ring by ring from the closest outwards."""
    said = [sheet.title, sheet.name_words]
    for ring in (*sheet.rings, sheet.others):
        if ring.people:
            said += [ring.words, *(_words(person) for person in ring.people)]
    return [sentence for sentence in said if sentence]


def _words(person: ToldPerson) -> str:
    called = ", ".join(part for part in (person.shown.words, person.who) if part)
    return " ".join(part if part.endswith(".") else f"{part}." for part in (called, *person.more))
