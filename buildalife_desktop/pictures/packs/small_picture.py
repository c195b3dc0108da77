"""Photos and painted pictures of a pack, small enough that thousands of them fit."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image

from buildalife_desktop.pictures.intake import FORMATS, MOST_PIXELS, QUALITY

LONGEST = 600
"""Pixels: what a picture from a pack is kept at."""


def made_small(content: bytes) -> tuple[bytes, str] | None:
    """The picture with nothing beside its pixels, and its ending (`png` where see-through); None for a torn one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _made_small(content)
    except Exception:  # noqa: BLE001  (Pillow's readers let out every kind of exception for a torn file)
        return None


def _made_small(content: bytes) -> tuple[bytes, str] | None:
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            return None
        opened.draft("RGB", (LONGEST, LONGEST))
        opened.load()
        is_see_through = opened.mode in ("RGBA", "LA", "PA") or "transparency" in opened.info
        picture = opened.convert("RGBA" if is_see_through else "RGB")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.BICUBIC, reducing_gap=2.0)
    picture.info.clear()
    written = BytesIO()
    if is_see_through:
        picture.save(written, "PNG", compress_level=6)
        return written.getvalue(), "png"
    picture.save(written, "JPEG", quality=QUALITY)
    return written.getvalue(), "jpg"
