"""Letting facts go, with all that belongs to them, so that nothing points at what is not there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from .life import Life
from .pointing import LISTS, ONES, belonging_to


def let_go(life: Life, noun: str, *ids: str) -> Life:
    """The same life without these facts of a noun, without what belongs to them, and pointed at by nothing."""
    gone: dict[str, set[str]] = defaultdict(set)
    waiting = [(noun, one) for one in ids]
    while waiting:
        found: dict[str, set[str]] = defaultdict(set)
        for kind, one in waiting:
            if one not in gone[kind]:
                gone[kind].add(one)
                found[kind].add(one)
        waiting = [more for kind, some in found.items() for more in belonging_to(life, kind, frozenset(some))]
    for kind, some in gone.items():
        if some:
            life = life.without(kind, *some)
    return _pointed_at_no_more(life, gone)


def _pointed_at_no_more(life: Life, gone: dict[str, set[str]]) -> Life:
    for noun in {**LISTS, **ONES}:
        changed = []
        for fact in getattr(life, noun).values():
            kept = _kept_links(noun, fact, gone)
            if kept:
                changed.append(replace(fact, **kept))
        if changed:
            life = life.having(noun, *changed)
    return life


def _kept_links(noun: str, fact: Any, gone: dict[str, set[str]]) -> dict[str, Any]:
    """The fields of a fact that pointed at something gone, as they are without it."""
    kept: dict[str, Any] = {}
    for field, pointed_at in LISTS.get(noun, {}).items():
        held = getattr(fact, field)
        if gone.get(pointed_at, set()).intersection(held):
            kept[field] = tuple(one for one in held if one not in gone[pointed_at])
    for field, pointed_at in ONES.get(noun, {}).items():
        if getattr(fact, field) in gone.get(pointed_at, ()):
            kept[field] = ""
    return kept
