"""Makes a changed picture out of one that was taken in. The first one stays as it is."""

from __future__ import annotations

import hashlib
from io import BytesIO

from PIL import Image

from buildalife_desktop.pictures.intake import PHOTO_PX, QUALITY, THUMBNAIL_PX
from buildalife_desktop.pictures.picture_change import Frame, PictureChange
from buildalife_desktop.pictures.taken_photo import TakenPhoto

_TURNS = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
_LIGHT_STEP = 0.8
"""Each step brighter lifts the middle tones this much (a power below 1); black stays black and white white."""


def changed(jpeg: bytes, change: PictureChange) -> TakenPhoto:
    """The photo after all of the change, made in one go from the kept JPEG, so that it loses quality only once.

    OSError: the JPEG is torn.
    """
    photo = _done(_opened(jpeg, 0), change, PHOTO_PX)
    made = _jpeg(photo)
    small = photo.copy()
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), Image.Resampling.BICUBIC, reducing_gap=2.0)
    sha256 = hashlib.sha256(made).hexdigest()
    return TakenPhoto(sha256, made, _jpeg(small), photo.width, photo.height, taken_on=None, name="")


def looks(jpeg: bytes, changes: list[PictureChange], longest: int) -> list[bytes]:
    """How the photo would look after each change: JPEGs no longer than this, in pixels. OSError: as above."""
    photo = _opened(jpeg, longest * 3)
    return [_jpeg(_done(photo, change, longest)) for change in changes]


def _opened(jpeg: bytes, enough: int) -> Image.Image:
    """The photo unpacked; no larger than `enough` asks for, where that is more than 0."""
    photo = Image.open(BytesIO(jpeg), formats=("JPEG",))
    if enough:
        scale = min(1.0, enough / max(photo.size))
        photo.draft("RGB", (max(1, round(photo.width * scale)), max(1, round(photo.height * scale))))
    return photo.convert("RGB")


def _done(photo: Image.Image, change: PictureChange, longest: int) -> Image.Image:
    if change.quarters:
        photo = photo.transpose(_TURNS[change.quarters])
    if change.frame is not None:
        photo = photo.crop(_box(photo.size, change.frame))
    elif not change.quarters:
        photo = photo.copy()
    photo.thumbnail((longest, longest), Image.Resampling.BICUBIC, reducing_gap=2.0)
    if change.light:
        power = _LIGHT_STEP**change.light
        photo = photo.point([round(255 * (level / 255) ** power) for level in range(256)] * 3)
    return photo


def _box(size: tuple[int, int], frame: Frame) -> tuple[int, int, int, int]:
    """The frame in pixels, never over the edge."""
    short = min(size)
    side = max(1, min(short, round(frame[2] * short)))
    left = max(0, min(size[0] - side, round(frame[0] * short)))
    top = max(0, min(size[1] - side, round(frame[1] * short)))
    return left, top, left + side, top + side


def _jpeg(photo: Image.Image) -> bytes:
    written = BytesIO()
    photo.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
