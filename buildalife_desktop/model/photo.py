"""A photo kept in my life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Photo:
    """A photo or picture kept in my life. `id` is the sha256 of its bytes, which the life keeps beside it.

    Sizes are in pixels. `words` and `voice` (sha256 of a recording) are what I say about it, `prompt` the prompt of the
    photo diary it answers, `made_from` the photo it was changed from. `made_by` and `licence` name who made a picture
    that came with a pack. `people` holds the ids of those who are in it. One that is put away is shown nowhere to
    choose from; it can be brought back.
    """

    id: str
    name: str = ""
    width: int = 0
    height: int = 0
    taken_on: date | None = None
    added_on: date | None = None
    words: str = ""
    voice: str = ""
    prompt: str = ""
    made_from: str = ""
    made_by: str = ""
    licence: str = ""
    is_put_away: bool = False
    people: tuple[str, ...] = ()
