"""Brings a pack of pictures to this computer: all of it, or nothing."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path, PurePosixPath

from buildalife_desktop.pictures.packs.known_packs import Named, named
from buildalife_desktop.pictures.packs.pack import Pack
from buildalife_desktop.pictures.packs.pack_files import packs_folder
from buildalife_desktop.pictures.packs.pack_problem import PackProblem
from buildalife_desktop.pictures.packs.pack_source import PackSource, opened_source
from buildalife_desktop.pictures.packs.pack_words import Words, words_of_pack
from buildalife_desktop.pictures.packs.packs_here import MANIFEST
from buildalife_desktop.pictures.packs.safe_svg import made_safe
from buildalife_desktop.pictures.packs.small_picture import made_small

INDEX, PICTURES = "index.json", "pictures"
PAINTED = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")
MOST_LIST_BYTES = 20_000_000
OWN_WORDS = "pack.json"
MAKING = ".making-"
"""How the folder of a pack begins that is not whole yet."""

A_DAY = 86_400
Progress = Callable[[int, int], None]


def bring_pack(path: Path, told: Named | None = None, progress: Progress | None = None) -> Pack:
    """Bring the pack in a folder or zip file. Raises PackProblem, and then nothing of it is kept.

    `told` says what it is called and whose it is, where somebody knows better. `progress` is told how many pictures
    are through, of how many; an exception it raises stops everything.
    """
    try:
        with opened_source(path) as source:
            return _bring(source, told, progress or _tell_nobody)
    except OSError:
        raise PackProblem.no_room() from None


def _tell_nobody(done: int, total: int) -> None:
    """Somebody may not want to know."""
    del done, total


def _bring(source: PackSource, told: Named | None, progress: Progress) -> Pack:
    pictures = tuple(file for file in source.files if _is_picture(file))
    if not pictures:
        raise PackProblem.no_pictures(source.name)
    whose = _whose(source, told)
    target = packs_folder() / _id_of(whose.title)
    if target.exists():
        raise PackProblem.here_already(whose.title)
    packs_folder().mkdir(parents=True, exist_ok=True)
    _clear_up()
    room = Path(tempfile.mkdtemp(prefix=MAKING, dir=packs_folder()))
    try:
        count = _fill(room, source, pictures, progress)
        if not count:
            raise PackProblem.no_pictures(source.name)
        manifest = {**asdict(whose), "count": count, "format": 1}
        (room / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False), encoding="utf-8")
        room.chmod(0o755)
        room.rename(target)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return Pack(target.name, whose.title, whose.author, whose.licence, count, target)


def _clear_up() -> None:
    """What a plug that was pulled left half made, some other day."""
    for left in packs_folder().glob(f"{MAKING}*"):
        if time.time() - left.stat().st_mtime > A_DAY:
            shutil.rmtree(left, ignore_errors=True)


def _whose(source: PackSource, told: Named | None) -> Named:
    own = next((file for file in source.files if PurePosixPath(file).name == OWN_WORDS), None)
    found = named(source.name, source.files, source.read(own) if own else b"")
    if told is None:
        return found
    return replace(found, **{name: value for name, value in asdict(told).items() if value})


def _is_picture(file: str) -> bool:
    return file.lower().endswith((".svg", *PAINTED))


def _fill(room: Path, source: PackSource, pictures: tuple[str, ...], progress: Progress) -> int:
    """Every picture that can be shown, under a number of its own, and the list of their words. Gives their number."""
    words = words_of_pack(pictures, _lists(source))
    folder = room / PICTURES
    folder.mkdir()
    kept: list[tuple[str, Words]] = []
    for done, file in enumerate(pictures, 1):
        made = _made(file, source.read(file))
        if made is not None:
            name = f"{len(kept) + 1:05}.{made[1]}"
            (folder / name).write_bytes(made[0])
            kept.append((name, words.get(file) or (PurePosixPath(file).stem,)))
        progress(done, len(pictures))
    rows = [[name, *said] for name, said in kept]
    (room / INDEX).write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return len(kept)


def _lists(source: PackSource) -> dict[str, bytes]:
    found = (file for file in source.files if file.lower().endswith((".csv", ".json")) and "/." not in file)
    read = {file: source.read(file) for file in found if PurePosixPath(file).name != OWN_WORDS}
    return {file: content for file, content in read.items() if len(content) <= MOST_LIST_BYTES}


def _made(file: str, content: bytes) -> tuple[bytes, str] | None:
    if file.lower().endswith(".svg"):
        drawing = made_safe(content)
        return (drawing, "svg") if drawing else None
    return made_small(content) if content else None


def _id_of(title: str) -> str:
    """`Mulberry Symbols` is `mulberry-symbols`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "pictures"
