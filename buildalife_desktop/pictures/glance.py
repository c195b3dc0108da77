"""A small look at a photo before it is taken in. Nothing is kept."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from buildalife_desktop.pictures.intake import (
    FORMATS,
    MOST_PIXELS,
    MOST_PIXELS_SHRUNK_ON_READING,
    QUALITY,
    THUMBNAIL_PX,
)


def glance_at(path: Path) -> bytes | None:
    """A JPEG at most 320 pixels long, upright; None where the file cannot be taken in either (`take_in` says why)."""
    try:
        # A torn photo is often only warned about.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _small_jpeg(path)
    except Exception:  # noqa: BLE001  (Pillow's readers let out every kind of exception for a torn file)
        return None


def _small_jpeg(path: Path) -> bytes | None:
    with Image.open(path, formats=FORMATS) as photo:
        shrinks = photo.format in ("JPEG", "MPO") and not photo.info.get("progressive")
        if photo.width * photo.height > (MOST_PIXELS_SHRUNK_ON_READING if shrinks else MOST_PIXELS):
            return None
        scale = min(1.0, THUMBNAIL_PX / max(photo.size))
        size = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
        photo.draft("RGB", size)
        small = photo.convert("RGBA" if _is_see_through(photo) else "RGB")
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), reducing_gap=2.0)
    upright = ImageOps.exif_transpose(small)
    if upright.mode == "RGBA":
        ground = Image.new("RGB", upright.size, "white")
        ground.paste(upright, mask=upright.getchannel("A"))
        upright = ground
    written = BytesIO()
    upright.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()


def _is_see_through(photo: Image.Image) -> bool:
    return photo.mode in ("RGBA", "LA", "PA") or "transparency" in photo.info
