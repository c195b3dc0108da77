"""Somebody in my life in words, as they are told."""

from __future__ import annotations

from ..model.life import Life
from ..model.person import Person, Whereabouts
from ..model.ring import NO_RING, ring_name, ring_shown
from ..words.language import Language


def person_name(person: Person, t: Language) -> str:
    """What to call them: their name, or else who they are to me."""
    return person.known_as or t("Somebody")


def ring_words(life: Life, ring: int, t: Language) -> str:
    """What a ring is called, as it is seen now; for somebody in none, that."""
    if ring == NO_RING:
        return t("No ring yet")
    name = ring_name(life.person, ring_shown(life.person, ring))
    return name if isinstance(name, str) else t.tell(name)


def person_more(life: Life, person: Person, t: Language) -> str:
    """What is told after their name: "My neighbour. People I love."; of those who are not here any more, that too."""
    who = person.who_to_me if person.name else ""
    where = "" if person.whereabouts is Whereabouts.HERE else t.tell(person.whereabouts.said)
    ring = ring_words(life, person.ring, t) if person.ring != NO_RING else ""
    return " ".join(_sentence(part) for part in (who, where, ring) if part)


def person_told(life: Life, person: Person, t: Language) -> str:
    """All that a tile of them says aloud: "Jim. My neighbour. People I love."."""
    return f"{_sentence(person_name(person, t))} {person_more(life, person, t)}".strip()


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "…")) else f"{words}."
