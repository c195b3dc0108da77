"""Something on a part of a day, as others see it."""

from __future__ import annotations

from dataclasses import dataclass

from .mark import Mark
from .named_picture import NamedPicture


@dataclass(frozen=True)
class Entry:
    """Something on a part of a day, in the reader's language.

    `how_often` is empty for every week, `clock` where no clock time is wanted, `mark` None where both weeks have it.
    `beside` holds who comes along and how I get there: it is empty where the days are too many to show it.
    """

    shown: NamedPicture
    how_often: str = ""
    clock: str = ""
    mark: Mark | None = None
    mark_words: str = ""
    beside: tuple[NamedPicture, ...] = ()
    is_said_by_me: bool = False
