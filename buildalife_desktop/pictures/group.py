"""A drawer of symbols to look through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Symbols that belong together; `picture` is the code of the one on its front."""

    id: str
    name: str
    picture: str
