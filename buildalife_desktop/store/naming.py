"""What a life's file is called."""

from __future__ import annotations

import re
from pathlib import Path

from ..model.verbs.names import tidy

_FORBIDDEN = re.compile(r'[<>:"/\\|?*.]')
# Microsoft, Naming Files, Paths, and Namespaces: these names mean a device, whatever comes after the dot.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])")
LONGEST = 40
"""Letters: at most 160 bytes, so that every file system has room for what comes after them."""


def file_name(name: str) -> str:
    """A file name from a person's first name, and nothing more about them (content rule 27); good on every system."""
    words = _FORBIDDEN.sub(" ", tidy(name)).split()
    first = words[0][:LONGEST] if words else ""
    if not first or _RESERVED.fullmatch(first):
        return "Life"
    return first


def free_path(folder: Path, name: str) -> Path:
    """A path in this folder for a life of this name that no file has yet: `Leonard.life`, `Leonard 2.life`."""
    stem = file_name(name)
    path, number = folder / f"{stem}.life", 2
    while path.exists():
        path, number = folder / f"{stem} {number}.life", number + 1
    return path
