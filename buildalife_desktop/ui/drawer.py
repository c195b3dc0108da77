"""Pictures that belong together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Drawer:
    """Pictures that belong together, behind one door: what is in it is (picture, words) each, in order.

    `picture` is the one on its front. `rest` is the id of a drawer with more of the kind, or nothing.
    """

    id: str
    words: str
    picture: str
    inside: tuple[tuple[str, str], ...]
    rest: str = ""
