"""Somebody in my life on paper."""

from __future__ import annotations

from dataclasses import dataclass

from .named_picture import NamedPicture


@dataclass(frozen=True)
class ToldPerson:
    """Somebody in my life as others see them: who they are to me, and what else is told of them, a sentence each.

    Whether I want to see them more or less never leaves the app (content rule 18). `kept` is the picture I chose to
    stand beside somebody who died or moved away.
    """

    shown: NamedPicture
    who: str
    more: tuple[str, ...] = ()
    kept: str = ""
    is_here: bool = True
