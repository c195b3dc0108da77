"""Places outside the app: sticks, memory cards and the usual folders."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from ..paths import lives_folder
from ..words.language import Language
from . import signs

_Location = QStandardPaths.StandardLocation
_WHERE_STICKS_ARE = ("/media/", "/run/media/", "/Volumes/")
LITTLE_ROOM = 20_000_000
"""Bytes: a life with its photos may need as much."""
MUCH_ROOM = 1_000_000_000


@dataclass(frozen=True)
class OutsidePlace:
    """A place to look in or to save to, with its words and picture."""

    path: Path
    words: str
    picture: str
    is_stick: bool = False


def sticks(t: Language) -> list[OutsidePlace]:
    """The USB sticks and memory cards that are in now."""
    return [_stick(volume, t) for volume in mounted_volumes() if _comes_and_goes(volume)]


def mounted_volumes() -> list[QStorageInfo]:
    """Every disk, stick and card the computer has ready."""
    return [volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady()]


def places_for_photos(t: Language) -> list[OutsidePlace]:
    """Where photos can be: the pictures folder first, then sticks."""
    pictures = _usual(_Location.PicturesLocation, t("Pictures"), signs.PICTURES)
    rest = (
        *_usual(_Location.DesktopLocation, t("Desktop"), signs.DESKTOP),
        *_usual(_Location.DownloadLocation, t("Downloads"), signs.DOWNLOADS),
        *_usual(_Location.HomeLocation, t("My folder"), signs.FOLDER),
    )
    return _once([*pictures, *sticks(t), *rest])


def places_to_save(t: Language) -> list[OutsidePlace]:
    """Where things can be saved: sticks first."""
    usual = (
        *_usual(_Location.DocumentsLocation, t("Documents"), signs.DOCUMENTS),
        *_usual(_Location.DesktopLocation, t("Desktop"), signs.DESKTOP),
        *_usual(_Location.HomeLocation, t("My folder"), signs.FOLDER),
    )
    return _once([*sticks(t), *usual])


def place_of(folder: Path, t: Language) -> OutsidePlace:
    """What a folder is called in messages: the words of its tile; an inner folder has its own name.

    Whatever lies on a stick is simply on the stick.
    """
    for stick in sticks(t):
        if folder.is_relative_to(stick.path):
            return stick
    for place in (*places_to_save(t), *places_for_photos(t)):
        if place.path == folder:
            return place
    return OutsidePlace(folder, folder.name or str(folder), signs.FOLDER)


def can_save_in(folder: Path) -> bool:
    """Whether a file can really be made here: what a folder says of itself is not always so."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def can_keep_lives() -> bool:
    """Whether a new life can be kept on this computer: in the app's own folder, or where that would be made."""
    folder = lives_folder()
    return can_save_in(next((one for one in (folder, *folder.parents) if one.exists()), folder))


def may_save_in(folder: Path) -> bool:
    """What the folder and its disk say of themselves, without touching anything."""
    volume = QStorageInfo(str(folder))
    return os.access(folder, os.W_OK) and not (volume.isValid() and volume.isReadOnly())


def room_in(folder: Path) -> int:
    """Bytes that are free there; OSError: it is not there any more."""
    return shutil.disk_usage(folder).free


def _once(places: list[OutsidePlace]) -> list[OutsidePlace]:
    found: dict[Path, OutsidePlace] = {}
    for place in places:
        found.setdefault(place.path, place)
    return list(found.values())


def _usual(location: QStandardPaths.StandardLocation, words: str, picture: str) -> list[OutsidePlace]:
    named = QStandardPaths.writableLocation(location)
    return [OutsidePlace(Path(named), words, picture)] if named and Path(named).is_dir() else []


def _comes_and_goes(volume: QStorageInfo) -> bool:
    if volume.isRoot():
        return False
    if sys.platform == "win32":
        return not bytes(volume.device().data()).startswith(b"\\\\?\\UNC")
    return volume.rootPath().startswith(_WHERE_STICKS_ARE)


def _stick(volume: QStorageInfo, t: Language) -> OutsidePlace:
    name = volume.name() or Path(volume.rootPath()).name
    is_card = b"mmcblk" in bytes(volume.device().data())
    kind = t("Memory card") if is_card else t("USB stick")
    words = f"{kind} {name}" if name and len(name) <= 20 else kind
    return OutsidePlace(Path(volume.rootPath()), words, signs.CARD if is_card else signs.USB, is_stick=True)
