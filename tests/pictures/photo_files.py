"""Real photo files for tests, made on the spot."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pillow_heif
from PIL import ExifTags, Image, ImageCms

RED, BLUE = (220, 20, 20), (20, 20, 220)

PLACE = 51.0


def red_over_blue(size: tuple[int, int] = (800, 600)) -> Image.Image:
    """Red above, blue below, so that one can see which way up it is."""
    photo = Image.new("RGB", size, BLUE)
    photo.paste(RED, (0, 0, size[0], size[1] // 2))
    return photo


def camera_notes(orientation: int = 1) -> Image.Exif:
    """What a phone writes beside a photo: maker, day, where it was."""
    notes = Image.Exif()
    notes[ExifTags.Base.Make] = "SecretPhone"
    notes[ExifTags.Base.Orientation] = orientation
    notes.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:03:14 10:00:00"
    gps = notes.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef] = "N"
    gps[ExifTags.GPS.GPSLatitude] = (PLACE, 30.0, 0.0)
    return notes


def written(photo: Image.Image, kind: str, **how: object) -> bytes:
    """The photo as a file of this kind."""
    file = BytesIO()
    photo.save(file, kind, **how)
    return file.getvalue()


def jpeg(orientation: int = 1, size: tuple[int, int] = (800, 600)) -> bytes:
    """A phone's JPEG with everything private in it: place, maker, colours, a comment, Adobe's notes."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return written(
        red_over_blue(size), "JPEG", exif=camera_notes(orientation), icc_profile=profile,
        comment=b"SecretComment", xmp=b"<x:xmpmeta>SecretXmp</x:xmpmeta>",
    )  # fmt: skip


def heic(orientation: int = 1) -> bytes:
    """A real HEIC as an iPhone writes it."""
    pillow_heif.register_heif_opener()
    return written(red_over_blue(), "HEIF", exif=camera_notes(orientation).tobytes(), quality=90)


def png_bomb(side: int) -> bytes:
    """A sound PNG of side x side pixels, some hundred kilobytes long, that unpacks to gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    line = b"\0" + b"\0" * (3 * side)
    press = zlib.compressobj(1)
    pixels = b"".join(press.compress(line) for _ in range(side)) + press.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def looks_upright(data: bytes) -> bool:
    """Red above, blue below."""
    photo = Image.open(BytesIO(data)).convert("RGB")
    above = photo.getpixel((photo.width // 2, photo.height // 8))
    below = photo.getpixel((photo.width // 2, photo.height * 7 // 8))
    return above[0] > 150 > above[2] and below[2] > 150 > below[0]


def kept(folder: Path, name: str, data: bytes) -> Path:
    """The bytes as a file."""
    path = folder / name
    path.write_bytes(data)
    return path
