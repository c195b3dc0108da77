"""Where packs are, and which file a picture of a pack is. Standard library only, and nothing is read at import.

A picture of a pack is called `pack:mulberry/00012.svg` until it is chosen; a life keeps a copy of its own, as a photo.
"""

from __future__ import annotations

import re
from pathlib import Path

from buildalife_desktop.paths import home_folder

_PACK = "pack:"
_REFERENCE = re.compile(r"pack:([a-z0-9][a-z0-9-]{0,60})/(\d{5,6}\.(?:svg|png|jpg))")


def packs_folder() -> Path:
    """The folder with a folder for each pack."""
    return home_folder() / "packs"


def pack_picture(pack: str, file: str) -> str:
    """What a picture of a pack is called."""
    return f"{_PACK}{pack}/{file}"


def is_pack_picture(picture: str) -> bool:
    """Whether it is a picture of a pack: one that is still outside the life."""
    return picture.startswith(_PACK)


def pack_of(picture: str) -> str:
    """The id of the pack a picture is in, or ""."""
    found = _REFERENCE.fullmatch(picture)
    return found[1] if found else ""


def pack_picture_path(picture: str) -> Path | None:
    """Its file, there or not; None for what is no picture of a pack, so that no name leads to other files."""
    found = _REFERENCE.fullmatch(picture)
    return packs_folder() / found[1] / "pictures" / found[2] if found else None
