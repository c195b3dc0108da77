"""The packs on this computer, and turning them on and off."""

from __future__ import annotations

import json
from pathlib import Path

from buildalife_desktop.pictures.packs.pack import Pack
from buildalife_desktop.pictures.packs.pack_files import packs_folder
from buildalife_desktop.pictures.packs.pack_problem import PackProblem

MANIFEST, OFF = "manifest.json", "off"


def packs_here() -> list[Pack]:
    """Every pack, by name. A folder that is no pack is passed over."""
    try:
        folders = sorted(packs_folder().iterdir())
    except OSError:
        return []
    found = [pack for folder in folders if not folder.name.startswith(".") and (pack := _pack_in(folder))]
    return sorted(found, key=lambda pack: (pack.title.casefold(), pack.id))


def packs_on() -> list[Pack]:
    """Those that are to be found in."""
    return [pack for pack in packs_here() if pack.is_on]


def pack_called(name: str) -> Pack | None:
    """The pack with this id or title, in small or capital letters."""
    wanted = name.casefold()
    return next((pack for pack in packs_here() if wanted in (pack.id, pack.title.casefold())), None)


def turn_pack(pack: Pack, *, is_on: bool) -> None:
    """Let it be found, or not. Its pictures stay, here and in every life. Raises PackProblem."""
    mark = pack.folder / OFF
    try:
        if is_on:
            mark.unlink(missing_ok=True)
        else:
            mark.touch()
    except OSError:
        raise PackProblem.no_room() from None


def _pack_in(folder: Path) -> Pack | None:
    try:
        kept = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        told = {name: str(kept[name]) for name in ("title", "author", "licence")}
        return Pack(folder.name, count=int(kept["count"]), folder=folder, is_on=not (folder / OFF).exists(), **told)
    except (OSError, ValueError, KeyError, TypeError):
        return None
