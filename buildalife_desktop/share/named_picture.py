"""A picture with its words."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.picture import NO_PICTURE


@dataclass(frozen=True)
class NamedPicture:
    """A picture with its words (content rule 1), in the reader's language.

    `picture` is what the life calls it: `symbol:1F373`, `photo:<sha256>` or nothing. `alt` says it to somebody who
    cannot see it; empty where the words beside it say all there is.
    """

    words: str
    picture: str = NO_PICTURE
    alt: str = ""
