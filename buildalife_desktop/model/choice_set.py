"""A set of pictures to choose from, made by somebody here."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import NO_PICTURE


@dataclass(frozen=True)
class ChoiceSet:
    """A set to talk about that somebody made. Those that come with the app are in `ready_sets`."""

    id: str
    name: str
    picture: str = NO_PICTURE
