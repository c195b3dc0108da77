"""The drawings that came with the app, in their drawers."""

from __future__ import annotations

from functools import cache

from ..model.picture import symbol
from ..pictures.group import Group
from ..pictures.symbols import Symbols
from .drawer import Drawer


def symbols(language: str = "en") -> Symbols:
    """All drawings, with their words in this language; read once, when somebody first looks for one."""
    return _read(language)


def symbol_drawers(language: str = "en") -> list[Drawer]:
    """A drawer for each group of drawings, in the order people look."""
    return [_drawer(group, symbols(language)) for group in symbols(language).groups()]


def symbol_for(words: str, language: str = "en") -> str:
    """The drawing that is called just this, or "": a near one could say something else."""
    wanted = words.casefold().strip()
    for found in symbols(language).find(words, 8) if wanted else ():
        if wanted == found.name.casefold() or wanted in (word.casefold() for word in found.words):
            return found.reference
    return ""


def _drawer(group: Group, drawings: Symbols) -> Drawer:
    inside = tuple((found.reference, found.name) for found in drawings.in_group(group.id))
    return Drawer(group.id, group.name, symbol(group.picture), inside)


@cache
def _read(language: str) -> Symbols:
    return Symbols.load(language)
