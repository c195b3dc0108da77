"""Pictures found by a word: drawings of the app, and packs that are on."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ..model.said import Said
from ..pictures.packs.pack import Pack
from ..pictures.packs.pack_files import is_pack_picture, pack_of, pack_picture_path
from ..pictures.packs.packs_here import packs_here, packs_on
from .around import Around
from .pack_drawers import index_of
from .symbol_drawers import symbols

LONGEST = 1000
"""Pixels: a drawing of a pack is kept as a photo of this size, so that it shows on every computer."""


def find_pictures(words: str, around: Around, most: int) -> list[tuple[str, str]]:
    """Pictures for what was written so far, each with its name, nearest first."""
    skin = around.session.life.person.skin if around.session.is_open else ""
    return _finder(around.t.code, tuple(packs_on())).find(words, most, skin, waits=False)


def readying(around: Around) -> Callable[[], None]:
    """What sorts all words before the first letter is written; a large pack takes a second, beside the window."""
    finder: Any = _finder(around.t.code, tuple(packs_on()))
    ready: Callable[[], None] = finder.get_ready
    return ready


def kept_in_my_life(picture: str, around: Around, words: str = "") -> str:
    """A picture of a pack becomes a photo of this life; any other stays what it is. "" where it cannot be kept."""
    if not is_pack_picture(picture) or not around.session.is_open:
        return picture
    pack = next((one for one in packs_here() if one.id == pack_of(picture)), None)
    content = _painted(picture)
    if pack is None or not content:
        around.trouble(Said("This picture is not there any more. Choose another."))
        return ""
    return _keep(content, words, pack, around)


def _keep(content: bytes, words: str, pack: Pack, around: Around) -> str:
    from ..pictures.intake import take_in_bytes
    from ..pictures.photo_problem import PhotoProblem

    try:
        taken: Any = take_in_bytes(content, words or pack.title)
    except PhotoProblem as problem:
        around.trouble(problem.said)
        return ""
    return around.session.keep_photo(taken, made_by=pack.author or pack.title, licence=pack.licence)


def _painted(picture: str) -> bytes:
    """As a file: a drawing painted on white, anything else as it is."""
    path = pack_picture_path(picture)
    if path is None or not path.is_file():
        return b""
    if path.suffix != ".svg":
        return path.read_bytes()
    drawing = QSvgRenderer(str(path))
    if not drawing.isValid():
        return b""
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(LONGEST, LONGEST, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")
    return bytes(held.data().data())


@lru_cache(maxsize=2)
def _finder(language: str, packs: tuple[Pack, ...]) -> Any:
    """The one for these packs; another when they were turned on or off, or more were brought."""
    from ..pictures.packs.finder import Finder

    return Finder(symbols(language), [index_of(pack) for pack in packs])
