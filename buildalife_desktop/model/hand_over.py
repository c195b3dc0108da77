"""Somebody was given my plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .picture import NO_PICTURE


@dataclass(frozen=True)
class HandOver:
    """Who has my plan: which pages, in which form, since when (content rule 29).

    `person` is the id of somebody in my circle, or "": `name` and `picture` are kept beside it, so that it is still
    known when they have gone from my life. `checked` are those of the `pages` that I looked at and said yes to.
    `asked_back_on` is the day I asked for it back.
    """

    id: str
    person: str = ""
    name: str = ""
    picture: str = NO_PICTURE
    pages: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    form: str = ""
    handed_on: date | None = None
    asked_back_on: date | None = None
