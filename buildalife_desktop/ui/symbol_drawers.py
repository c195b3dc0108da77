"""The drawings that came with the app, in their drawers."""

from __future__ import annotations

from functools import cache

from ..pictures.symbols import Symbols
from .drawer import Drawer


@cache
def symbols() -> Symbols:
    """All drawings; read once, when somebody first looks for one."""
    return Symbols.load()


def symbol_drawers() -> list[Drawer]:
    """A drawer for each group of drawings, in the order people look."""
    return [_drawer(group.id) for group in symbols().groups()]


def symbol_for(words: str) -> str:
    """The drawing that is called just this, or "": a near one could say something else."""
    wanted = words.casefold().strip()
    for found in symbols().find(words, 8) if wanted else ():
        if wanted == found.name.casefold() or wanted in (word.casefold() for word in found.words):
            return found.reference
    return ""


def _drawer(group_id: str) -> Drawer:
    group = next(group for group in symbols().groups() if group.id == group_id)
    inside = tuple((found.reference, found.name) for found in symbols().in_group(group_id))
    return Drawer(group.id, group.name, f"symbol:{group.picture}", inside)
