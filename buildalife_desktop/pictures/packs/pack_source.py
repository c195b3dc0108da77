"""The folder or zip file a pack comes in."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from buildalife_desktop.pictures.packs.pack_problem import PackProblem

MOST_FILES = 60_000
MOST_BYTES = 2_000_000_000
MOST_BYTES_A_FILE = 20_000_000
MOST_RATIO = 200
"""How many times larger a file in a zip may become. Drawings become about ten times larger."""

SMALL = 200_000
"""Bytes up to which a file may become any number of times larger: a plain white picture does."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class PackSource:
    """The files in it by their paths (`EN/tea.svg`), and how to read one; `read` raises PackProblem."""

    name: str
    files: tuple[str, ...]
    read: Callable[[str], bytes]


@contextmanager
def opened_source(path: Path) -> Iterator[PackSource]:
    """The pack in a folder or zip file, looked over before anything is read. Raises PackProblem."""
    name = path.stem if path.is_file() else path.name
    if path.is_dir():
        yield PackSource(name, tuple(_in_folder(path)), lambda file: _read_file(path, file))
    elif not path.exists():
        raise PackProblem.missing(path.name)
    else:
        try:
            with zipfile.ZipFile(path) as kept:
                infos = {info.filename: info for info in _looked_over(kept, path.name)}
                yield PackSource(name, tuple(infos), lambda file: _read_zipped(kept, infos[file], path.name))
        except (zipfile.BadZipFile, OSError, NotImplementedError, UnicodeDecodeError):
            raise PackProblem.unreadable(path.name) from None


def _in_folder(folder: Path) -> Iterator[str]:
    """Links are passed over: they may lead anywhere."""
    count = 0
    for where, inside, names in os.walk(folder):
        inside[:] = sorted(name for name in inside if not name.startswith((".", "__MACOSX")))
        for name in sorted(names):
            path = Path(where, name)
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            count += 1
            if count > MOST_FILES:
                raise PackProblem.too_big(folder.name)
            yield path.relative_to(folder).as_posix()


def _read_file(folder: Path, file: str) -> bytes:
    try:
        with (folder / file).open("rb") as opened:
            content = opened.read(MOST_BYTES_A_FILE + 1)
    except OSError:
        raise PackProblem.missing(folder.name) from None
    return content if len(content) <= MOST_BYTES_A_FILE else b""


def _looked_over(kept: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """What is in a zip, none of it unpacked yet. Raises PackProblem for a bomb, and for names that lead out of it."""
    infos = [info for info in kept.infolist() if not info.is_dir()]
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > MOST_BYTES:
        raise PackProblem.too_big(name)
    for info in infos:
        if not is_safe_name(info.orig_filename) or stat.S_ISLNK(info.external_attr >> 16):
            raise PackProblem.unsafe(name)
        if info.flag_bits & 1:
            raise PackProblem.locked(name)
        if info.file_size > max(SMALL, MOST_RATIO * info.compress_size):
            raise PackProblem.too_big(name)
    hidden = (".", "__MACOSX")
    return [info for info in infos if not any(part.startswith(hidden) for part in info.filename.split("/"))]


def is_safe_name(name: str) -> bool:
    """Whether a path in a zip stays in it, on every kind of computer: no `..`, no `C:`, no `/etc`, no `CON`."""
    if not name or "\0" in name or "\\" in name or ":" in name or name.startswith("/"):
        return False
    parts = PurePosixPath(name).parts
    return ".." not in parts and not any(_DEVICES.fullmatch(part.strip()) for part in parts)


def _read_zipped(kept: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    """Never more than it says it has, whatever comes out. Nothing for one that is larger than a picture needs."""
    if info.file_size > MOST_BYTES_A_FILE:
        return b""
    try:
        with kept.open(info) as opened:
            return opened.read(info.file_size)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError):
        raise PackProblem.unreadable(name) from None
    except Exception as trouble:  # zlib, lzma and bz2 each have an error of their own.
        if type(trouble).__module__ in ("zlib", "lzma", "_lzma", "bz2"):
            raise PackProblem.unreadable(name) from None
        raise
