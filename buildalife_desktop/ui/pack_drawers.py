"""Packs that are on, each as a drawer to look through."""

from __future__ import annotations

from functools import lru_cache

from ..pictures.packs.pack import Pack
from ..pictures.packs.pack_files import pack_picture
from ..pictures.packs.pack_index import PackIndex
from ..pictures.packs.packs_here import packs_on
from . import signs
from .drawer import Drawer

IN_A_DRAWER = 480
"""Pictures looked through at a time; a door at the end leads on to the next ones."""


def pack_drawers() -> list[Drawer]:
    """One for each pack, its first picture on the front; what is in it is looked up when it is opened."""
    return [Drawer(pack_picture(pack.id, ""), pack.title, first_of(pack), ()) for pack in packs_on()]


def pack_drawer(drawer: str) -> Drawer:
    """The drawer with this id (`pack:mulberry/`, `pack:mulberry/480`: from that picture on), with what is in it.

    An empty one where the pack was turned off meanwhile.
    """
    front, _, start = drawer.rpartition("/")
    for pack in packs_on():
        if pack_picture(pack.id, "") == f"{front}/":
            everything, first = index_of(pack).pictures, int(start or 0)
            inside = tuple(everything[first : first + IN_A_DRAWER])
            has_more = len(everything) > first + IN_A_DRAWER
            rest = pack_picture(pack.id, str(first + IN_A_DRAWER)) if has_more else ""
            return Drawer(drawer, pack.title, first_of(pack), inside, rest)
    return Drawer(drawer, "", signs.PACKS, ())


@lru_cache(maxsize=8)
def index_of(pack: Pack) -> PackIndex:
    """What is in a pack; read and sorted once."""
    return PackIndex(pack)


def first_of(pack: Pack) -> str:
    """The picture on its front."""
    found = sorted(path.name for path in (pack.folder / "pictures").glob("00001.*"))
    return pack_picture(pack.id, found[0]) if found else signs.PACKS
