"""Packs that are on, each as a drawer to look through."""

from __future__ import annotations

from ..pictures.packs.pack import Pack
from ..pictures.packs.pack_files import pack_picture
from ..pictures.packs.pack_index import PackIndex
from ..pictures.packs.packs_here import packs_on
from . import signs
from .drawer import Drawer


def pack_drawers() -> list[Drawer]:
    """One for each pack, its first picture on the front; what is in it is looked up when it is opened."""
    return [_drawer(pack, ()) for pack in packs_on()]


def pack_drawer(drawer: str) -> Drawer:
    """The drawer with this id, with all that is in it; an empty one where the pack was turned off meanwhile."""
    for pack in packs_on():
        if pack_picture(pack.id, "") == drawer:
            return _drawer(pack, tuple(PackIndex(pack).pictures))
    return Drawer(drawer, "", signs.PACKS, ())


def first_of(pack: Pack) -> str:
    """The picture on its front."""
    found = sorted(path.name for path in (pack.folder / "pictures").glob("00001.*"))
    return pack_picture(pack.id, found[0]) if found else signs.PACKS


def _drawer(pack: Pack, inside: tuple[tuple[str, str], ...]) -> Drawer:
    return Drawer(pack_picture(pack.id, ""), pack.title, first_of(pack), inside)
