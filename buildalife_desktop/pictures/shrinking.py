"""Pictures made smaller, for a place where they are seen small."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from buildalife_desktop.pictures.intake import QUALITY


def shrunk(jpeg: bytes, longest: int) -> bytes:
    """The photo as a JPEG about `longest` pixels long, never larger than it was; as it is where it cannot be read."""
    try:
        photo = Image.open(BytesIO(jpeg), formats=("JPEG",))
        if max(photo.size) <= longest * 1.2:
            return jpeg
        scale = longest / max(photo.size)
        size = (max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
        photo.draft("RGB", size)
        small = photo.convert("RGB").resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    except (OSError, ValueError, SyntaxError):  # Torn: whoever lays out the page finds that, and does without.
        return jpeg
    written = BytesIO()
    small.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()


def smoothed(png: bytes, times: int) -> bytes:
    """A picture that was drawn `times` as large, in its own size: turned drawings would have steps at their edges."""
    written = BytesIO()
    Image.open(BytesIO(png), formats=("PNG",)).convert("RGB").reduce(times).save(written, "PNG")
    return written.getvalue()
