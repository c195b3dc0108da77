"""Putting back what was taken away earlier."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from ..done import Done
from ..life import Life
from ..pointing import LISTS, ONES
from ..said import Said
from ..wholeness import mended

Lost = tuple[str, Any, Any]
"""A noun, a fact of it as it was before something was taken away, and as it was after: None where it went."""


def bring_back(life: Life, *lost: Lost) -> Done:
    """Bring back facts that went, and put them into everything again that let go of them then.

    What is there again already stays as it is. What belongs to something that is gone by now stays away.
    """
    after = life
    for noun, before, then in lost:
        if before is not None and then is None and before.id not in getattr(life, noun):
            after = after.having(noun, before)
    for noun, before, then in lost:
        if before is not None and then is not None and before.id in getattr(after, noun):
            links = _linked_again(noun, getattr(after, noun)[before.id], before, then)
            after = after.having(noun, replace(getattr(after, noun)[before.id], **links))
    return Done(mended(after), Said("It is back."))


def _linked_again(noun: str, now: Any, before: Any, then: Any) -> dict[str, Any]:
    """The fields that let go of something, with it in them again; one that points elsewhere by now stays."""
    lists = {
        field: _in_place(getattr(now, field), getattr(before, field), set(getattr(then, field)))
        for field in LISTS.get(noun, ())
    }
    ones = {
        field: getattr(before, field)
        for field in ONES.get(noun, ())
        if not getattr(now, field) and not getattr(then, field)
    }
    return lists | ones


def _in_place(now: tuple[str, ...], before: tuple[str, ...], still_then: Collection[str]) -> tuple[str, ...]:
    """What there is now, with what was let go back where it was."""
    missing = [one for one in before if one not in still_then and one not in now]
    if not missing:
        return now
    here = [one for one in before if one in now or one in missing]
    return (*here, *(one for one in now if one not in before))
