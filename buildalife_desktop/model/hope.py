"""Something I hope for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .picture import NO_PICTURE
from .who_said import WhoSaid


@dataclass(frozen=True)
class Hope:
    """Something I hope for, before any step towards it (content rule 22). `activity` is the one it is about, or ""."""

    id: str
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    activity: str = ""
    who_said: WhoSaid = WhoSaid.ME
    said_on: date | None = None
    is_checked: bool = False
