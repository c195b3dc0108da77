"""Which facts hold the ids of which: the one list that taking away, bringing back and checking go by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .activity import LINKS
from .life import Life

READY = "ready:"
"""How the id of a set begins that comes with the app: it is always there."""

LISTS: Mapping[str, Mapping[str, str]] = {
    "activities": LINKS,
    "photos": {"people": "people"},
    "decisions": {"people": "people"},
}
"""By noun, the fields that hold lists of ids, each with the noun it points at. An id that goes leaves the list."""

ONES: Mapping[str, Mapping[str, str]] = {
    "hopes": {"activity": "activities"},
    "steps": {"person": "people"},
    "hand_overs": {"person": "people"},
}
"""By noun, the fields that hold one id or "". When what it points at goes, nothing is pointed at."""

_BELONGS: Mapping[str, tuple[str, str]] = {
    "statements": ("activity", "activities"),
    "placings": ("activity", "activities"),
    "happenings": ("activity", "activities"),
    "steps": ("hope", "hopes"),
    "options": ("choice_set", "choice_sets"),
    "sittings": ("choice_set", "choice_sets"),
    "answers": ("sitting", "sittings"),
    "pinned": ("board", "boards"),
}

BELONGING = (*_BELONGS, "lines")
"""The nouns whose facts go when what they belong to goes."""


def owner_of(noun: str, fact: Any) -> tuple[str, str] | None:
    """The noun and the id of what a fact belongs to and goes with; None where it stands by itself."""
    if noun == "lines":
        return (fact.heading.goes_with, fact.goes_with) if fact.heading.goes_with else None
    field, owners = _BELONGS[noun]
    owner = getattr(fact, field)
    return None if owner.startswith(READY) else (owners, owner)


def owner_field(noun: str) -> str:
    """The field that holds the id of what a fact of this noun belongs to."""
    return "goes_with" if noun == "lines" else _BELONGS[noun][0]


def belonging_to(life: Life, noun: str, gone: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The noun and id of every fact that goes when these ids of a noun go; one step only."""
    for belonging in BELONGING:
        for fact in getattr(life, belonging).values():
            owner = owner_of(belonging, fact)
            if owner is not None and owner[0] == noun and owner[1] in gone:
                yield belonging, fact.id
