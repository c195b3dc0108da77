"""Every picture on the screen comes from here."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ..model.picture import photo_sha256, symbol_code
from ..pictures.composed import composed_svg
from ..pictures.packs.pack_files import pack_picture_path
from ..pictures.symbol_files import has_symbol, symbol_path
from .calendar_picture import draw_calendar, is_calendar
from .clock_picture import draw_clock, time_of
from .look_picture import draw_look, is_look
from .paper_picture import draw_paper, is_paper
from .ring_key_picture import draw_ring_key, is_ring_key
from .ring_move_picture import draw_ring_move, is_ring_move
from .ring_picture import draw_ring, is_ring
from .square_picture import square_picture
from .wish_picture import draw_wish, is_wish
from .writing_picture import draw_writing, is_writing

MOST_BYTES = 96 * 1024 * 1024
SMALL_PHOTO = 400
"""The small photo (320 pixels) is good up to this many: the whole one takes three times as long to read."""
_FILE = "file:"


def file_picture(path: Path) -> str:
    """The name of a picture that is still outside the life, to look at before it is taken in."""
    return _FILE + str(path)


class PictureShelf:
    """Pictures ready to be painted, by name and size; the ones not looked at for longest go first.

    `thumbnail_of` gives the small JPEG of a photo in the open life by its sha256, or None; `photo_of` the whole one,
    for where it is shown larger than the small one is.
    """

    def __init__(
        self,
        thumbnail_of: Callable[[str], bytes | None],
        photo_of: Callable[[str], bytes | None] = lambda _: None,
    ) -> None:
        self._thumbnail_of, self._photo_of = thumbnail_of, photo_of
        self._kept: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._bytes = 0
        self._faces: dict[str, bytes] = {}
        self._lent: dict[str, QImage] = {}
        self._draws: dict[str, Callable[[str, QSize], QImage | None]] = {}

    def lend(self, sha256: str, thumbnail: bytes) -> None:
        """A small photo from a life that is not open: a face on the wall."""
        self._faces[sha256] = thumbnail

    def lend_image(self, picture: str, image: QImage) -> None:
        """A small look at a photo outside the life (see `file_picture`), read by whoever shows it."""
        self._lent[picture] = image

    def draw_kind(self, kind: str, draw: Callable[[str, QSize], QImage | None]) -> None:
        """Pictures whose names begin with `kind:` are drawn by this: what only some screens show."""
        self._draws[kind] = draw

    def take_back_lent(self) -> None:
        """What was lent is not shown any more."""
        self._lent.clear()
        for key in [key for key in self._kept if key[0].startswith(_FILE)]:
            self._drop(key)

    def forget_photos(self) -> None:
        """Another life is open: its photos are not ours to show."""
        self._faces.clear()
        for key in [key for key in self._kept if not key[0].startswith("symbol:")]:
            self._drop(key)

    def pixmap(self, picture: str, size: QSize, ratio: float) -> QPixmap | None:
        """The picture fitted into `size`, in the window's pixels of `ratio` screen pixels; None where there is none."""
        wide, high = max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))
        key = (picture, wide, high)
        found = self._kept.get(key)
        if found is None:
            image = self._draw(picture, QSize(wide, high))
            if image is None:
                return None
            found = QPixmap.fromImage(image)
            self._kept[key] = found
            self._bytes += wide * high * 4
        self._kept.move_to_end(key)
        while self._bytes > MOST_BYTES:
            self._drop(next(iter(self._kept)))
        found.setDevicePixelRatio(ratio)
        return found

    def _drop(self, key: tuple[str, int, int]) -> None:
        del self._kept[key]
        self._bytes -= key[1] * key[2] * 4

    def _photo(self, sha256: str, longest: int) -> bytes | None:
        """The bytes of a photo that are enough for this many pixels."""
        small = self._faces.get(sha256) or self._thumbnail_of(sha256)
        return (self._photo_of(sha256) or small) if small and longest > SMALL_PHOTO else small

    def _draw(self, picture: str, size: QSize) -> QImage | None:
        code, sha256 = symbol_code(picture), photo_sha256(picture)
        if code and has_symbol(code):
            return _draw_symbol(QSvgRenderer(str(symbol_path(code))), size)
        if sha256:
            return _read_fitted(self._photo(sha256, max(size.width(), size.height())), size)
        composed, brought = composed_svg(picture), pack_picture_path(picture)
        if composed is not None:
            return _draw_symbol(QSvgRenderer(composed.encode()), size)
        if brought is not None:
            is_drawing = brought.suffix == ".svg"
            return _draw_symbol(QSvgRenderer(str(brought)), size) if is_drawing else _fitted(QImage(str(brought)), size)
        for is_one, draw_one in _DRAWN:
            if is_one(picture):
                return draw_one(picture, size)
        clock = time_of(picture)
        if clock is not None:
            return draw_clock(clock, size)
        if picture in self._lent:
            return _fitted(self._lent[picture], size)
        draw = self._draws.get(picture.partition(":")[0])
        return draw(picture, size) if draw else None


_DRAWN = (
    (is_calendar, draw_calendar),
    (is_look, draw_look),
    (is_paper, draw_paper),
    (is_ring, draw_ring),
    (is_ring_key, draw_ring_key),
    (is_ring_move, draw_ring_move),
    (is_wish, draw_wish),
    (is_writing, draw_writing),
)
"""What is drawn by name alone: how to know it, and who draws it."""


def _draw_symbol(drawing: QSvgRenderer, size: QSize) -> QImage | None:
    if not drawing.isValid():
        return None
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image, painter = square_picture(size)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _read_fitted(content: bytes | None, size: QSize) -> QImage | None:
    """A JPEG shrunk while it is read, which takes a third of the time of shrinking it afterwards."""
    if not content:
        return None
    held = QBuffer()
    held.setData(content)
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return _fitted(QImage.fromData(content), size) if image.isNull() else image


def _fitted(image: QImage, size: QSize) -> QImage | None:
    if image.isNull():
        return None
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
