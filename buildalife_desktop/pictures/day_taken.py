"""Reads the day out of a photo, the one thing kept of what a camera writes down."""

from __future__ import annotations

import re
from datetime import date

from PIL import ExifTags, Image

_DAY = re.compile(r"(\d{4}):(\d{2}):(\d{2})")


def of(photo: Image.Image) -> date | None:
    """The day it was taken; None when the camera did not say or its clock was never set."""
    try:
        exif = photo.getexif()
        by_camera = exif.get_ifd(ExifTags.IFD.Exif)
        written = by_camera.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
        found = _DAY.match(str(written))
        return date(*map(int, found.groups())) if found else None
    except Exception:  # noqa: BLE001  (torn EXIF lets out every kind of exception, and is no reason to refuse a photo)
        return None
