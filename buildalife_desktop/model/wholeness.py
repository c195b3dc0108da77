"""Whether a life hangs together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .letting_go import let_go
from .life import NOUNS, Life
from .picture import NO_PICTURE, photo_sha256
from .pointing import BELONGING, LISTS, ONES, owner_field, owner_of


def loose_ends(life: Life) -> list[str]:
    """Where a fact points at one that is not there: each as `noun/id field`, none where the life is whole."""
    return [f"{noun}/{key} {field}" for noun, key, field in _loose(life)]


def mended(life: Life) -> Life:
    """The same life with every loose end let go: for facts that come back to a life that has changed meanwhile."""
    if not loose_ends(life):
        return life
    for noun in {**LISTS, **ONES}:
        life = life.having(
            noun, *(replace(fact, **_that_hold(life, noun, fact)) for fact in getattr(life, noun).values())
        )
    for noun, lone in _lone(life).items():
        life = let_go(life, noun, *lone)
    for noun in NOUNS:
        for fact in getattr(life, noun).values():
            without = _not_kept(life, fact)
            if without:
                life = life.having(noun, replace(fact, **without))
    return life


def _loose(life: Life) -> Iterator[tuple[str, str, str]]:
    """The noun, id and field of every loose end."""
    for noun in {**LISTS, **ONES}:
        for fact in getattr(life, noun).values():
            for field, held, there in _held(noun, fact):
                if not held <= getattr(life, there).keys():
                    yield noun, fact.id, field
    for noun, lone in _lone(life).items():
        for key in lone:
            yield noun, key, owner_field(noun)
    for noun in NOUNS:
        for fact in getattr(life, noun).values():
            for field in _not_kept(life, fact):
                yield noun, fact.id, field


def _held(noun: str, fact: Any) -> Iterator[tuple[str, set[str], str]]:
    """The fields of a fact that point, with the ids they hold and the noun they point at."""
    for field, there in LISTS.get(noun, {}).items():
        yield field, set(getattr(fact, field)), there
    for field, there in ONES.get(noun, {}).items():
        yield field, {getattr(fact, field)} - {""}, there


def _that_hold(life: Life, noun: str, fact: Any) -> dict[str, Any]:
    """The fields of a fact that point, with only what is there."""
    lists = {
        field: tuple(one for one in getattr(fact, field) if one in getattr(life, there))
        for field, there in LISTS.get(noun, {}).items()
    }
    ones = {
        field: getattr(fact, field) if getattr(fact, field) in getattr(life, there) else ""
        for field, there in ONES.get(noun, {}).items()
    }
    return lists | ones


def _lone(life: Life) -> dict[str, list[str]]:
    """By noun, the ids of facts that belong to something that is not there."""
    found: dict[str, list[str]] = defaultdict(list)
    for noun in BELONGING:
        for fact in getattr(life, noun).values():
            owner = owner_of(noun, fact)
            if owner is not None and owner[1] not in getattr(life, owner[0]):
                found[noun].append(fact.id)
    return found


_PICTURES = ("picture", "remembered_with")


def _not_kept(life: Life, fact: Any) -> dict[str, str]:
    """The fields of a fact that name a photo or a voice that is not here, each with nothing instead."""
    fields = {}
    for field in _PICTURES:
        sha256 = photo_sha256(getattr(fact, field, NO_PICTURE))
        if sha256 is not None and sha256 not in life.photos:
            fields[field] = NO_PICTURE
    made_from = getattr(fact, "made_from", "")
    if made_from and made_from not in life.photos:
        fields["made_from"] = ""
    voice = getattr(fact, "voice", "")
    if voice and voice not in life.recordings:
        fields["voice"] = ""
    return fields
