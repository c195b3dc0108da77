"""What is in a folder: other folders and photos. Read beside the window (`SlowWork`), for a stick can be slow."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from .photo_file import PhotoFile

ENDINGS = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".heic", ".heif", ".webp", ".gif", ".bmp", ".tif", ".tiff")
)
_NOT_FOR_PEOPLE = frozenset(("$recycle.bin", "system volume information", "lost+found", "lost.dir"))


@dataclass(frozen=True)
class InFolder:
    """Folders in the order of their names, photos with the newest first."""

    folders: tuple[Path, ...] = ()
    photos: tuple[PhotoFile, ...] = ()


def look_into(folder: Path) -> InFolder:
    """What is in a folder now; hidden things are passed over. OSError: it is not there any more, or closed to us."""
    folders: list[Path] = []
    photos: list[tuple[float, str, PhotoFile]] = []
    with os.scandir(folder) as here:
        for entry in here:
            if entry.name.startswith(".") or entry.name.lower() in _NOT_FOR_PEOPLE:
                continue
            path = Path(entry.path)
            if _is_folder(entry):
                folders.append(path)
            elif path.suffix.lower() in ENDINGS:
                written = _written(entry)
                photos.append((-written, entry.name, PhotoFile(path, datetime.fromtimestamp(written).date())))
    folders.sort(key=lambda path: path.name.casefold())
    return InFolder(tuple(folders), tuple(photo for _, _, photo in sorted(photos, key=lambda found: found[:2])))


def glance_at(path: Path) -> QImage | None:
    """A small look at a photo, upright; None where it could not be taken in. Nothing is taken in."""
    from ..pictures import glance

    content = glance.glance_at(path)
    image = QImage.fromData(content) if content else QImage()
    return None if image.isNull() else image


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _written(entry: os.DirEntry[str]) -> float:
    try:
        return max(0.0, entry.stat().st_mtime)
    except OSError:
        return 0.0
