"""Takes one photo in: upright, shrunk, and with its place and camera data gone (content rule 28)."""

from __future__ import annotations

import hashlib
import logging
import warnings
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, UnidentifiedImageError
from pillow_heif import register_heif_opener

from buildalife_desktop.pictures import colours_of_photo, day_taken
from buildalife_desktop.pictures.photo_problem import PhotoProblem
from buildalife_desktop.pictures.taken_photo import TakenPhoto

PHOTO_PX = 1600
THUMBNAIL_PX = 320
QUALITY = 82

FORMATS = ("JPEG", "PNG", "HEIF", "WEBP", "GIF", "BMP", "TIFF")
"""No others: some of Pillow's readers start other programs."""

MOST_BYTES = 200_000_000
MOST_PIXELS = 64_000_000
MOST_PIXELS_SHRUNK_ON_READING = 210_000_000
"""The largest phone sensors; a plain JPEG is never unpacked in full, anything else is: 4 bytes a pixel."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By EXIF's number for how the camera was held. Done after shrinking, on a sixth of the pixels."""

Image.MAX_IMAGE_PIXELS = None  # Pillow only warns below twice its limit, and a warning cannot be caught in one thread.
register_heif_opener()
# What Pillow mutters about a torn file is not for the person, who gets a sentence.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
logging.getLogger("PIL").addHandler(logging.NullHandler())


def take_in(path: Path) -> TakenPhoto:
    """The photo in a file. PhotoProblem: it cannot be taken in, and why."""
    return take_in_bytes(_bytes_in(path), path.name)


def take_in_bytes(data: bytes, file_name: str) -> TakenPhoto:
    """The photo in these bytes; `file_name` is what the person knows it by. PhotoProblem: see `take_in`."""
    if not data:
        raise PhotoProblem.empty(file_name)
    with _opened(data, file_name) as opened:
        taken_on = day_taken.of(opened)
        photo = _readied(opened, file_name)
    jpeg = _as_jpeg(photo)
    return TakenPhoto(
        sha256=hashlib.sha256(jpeg).hexdigest(),
        jpeg=jpeg,
        thumbnail=_as_jpeg(_shrunk(photo, THUMBNAIL_PX)),
        width=photo.width,
        height=photo.height,
        taken_on=taken_on,
        name=Path(file_name).stem,
    )


def _bytes_in(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise PhotoProblem.folder(path.name)
        if not path.is_file():
            raise PhotoProblem.not_a_picture(path.name) if path.exists() else PhotoProblem.missing(path.name)
        if path.stat().st_size > MOST_BYTES:
            raise PhotoProblem.too_big(path.name)
        return path.read_bytes()
    except PermissionError:
        raise PhotoProblem.closed(path.name) from None
    except (OSError, ValueError):
        raise PhotoProblem.missing(path.name) from None


def _opened(data: bytes, name: str) -> Image.Image:
    """Only the beginning is read here, so that a bomb is seen before it takes memory."""
    try:
        opened = Image.open(BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError:
        raise PhotoProblem.not_a_picture(name) from None
    except Exception:  # noqa: BLE001  (Pillow's readers let out every kind of exception for a torn file)
        raise PhotoProblem.damaged(name) from None
    shrinks = opened.format in ("JPEG", "MPO") and not opened.info.get("progressive")
    if opened.width * opened.height > (MOST_PIXELS_SHRUNK_ON_READING if shrinks else MOST_PIXELS):
        opened.close()
        raise PhotoProblem.too_big(name)
    return opened


def _readied(opened: Image.Image, name: str) -> Image.Image:
    """Unpacked, in plain colours, shrunk, upright, and with nothing beside the pixels."""
    try:
        opened.draft(None, _size_within(opened.size, PHOTO_PX))
        opened.load()
        photo = _upright(opened, _shrunk(colours_of_photo.ready_to_shrink(opened), PHOTO_PX))
        photo = colours_of_photo.plain(photo, opened.info.get("icc_profile"))
    except MemoryError:
        raise PhotoProblem.too_big(name) from None
    except Exception:  # noqa: BLE001  (as above)
        raise PhotoProblem.damaged(name) from None
    photo.info.clear()
    return photo


def _upright(opened: Image.Image, shrunk: Image.Image) -> Image.Image:
    """Turned the way the camera says it was held. Nonsense there is no reason to refuse a good photo."""
    try:
        turn = _TURNS.get(opened.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001  (as above)
        return shrunk
    return shrunk if turn is None else shrunk.transpose(turn)


def _shrunk(photo: Image.Image, longest: int) -> Image.Image:
    size = _size_within(photo.size, longest)
    return photo if size == photo.size else photo.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _size_within(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """The same shape, its longer side at most `longest`; never larger than it was."""
    scale = min(1.0, longest / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _as_jpeg(photo: Image.Image) -> bytes:
    written = BytesIO()
    photo.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
