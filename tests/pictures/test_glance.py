"""A small look at a photo, before it is taken in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from PIL import ExifTags, Image

from buildalife_desktop.pictures.glance import glance_at


def seen(path: Path) -> Image.Image:
    content = glance_at(path)
    assert content is not None
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp", "photo.gif", "photo.bmp", "photo.tiff"])
def test_every_kind_of_photo_is_seen_small(tmp_path: Path, name: str) -> None:
    Image.new("RGB", (1600, 1200), "red").save(tmp_path / name)
    small = seen(tmp_path / name)
    assert small.size == (320, 240)
    red, green, blue = small.getpixel((100, 100))  # type: ignore[misc]
    assert red > 200 > 60 > max(green, blue)


def test_photos_of_newer_phones_are_seen(tmp_path: Path) -> None:
    pillow_heif.from_pillow(Image.new("RGB", (640, 480), "green")).save(tmp_path / "photo.heic")
    assert seen(tmp_path / "photo.heic").size == (320, 240)


def test_a_photo_taken_sideways_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    Image.new("RGB", (800, 400), "red").save(tmp_path / "photo.jpg", exif=exif)
    assert seen(tmp_path / "photo.jpg").size == (160, 320)


def test_what_is_see_through_lies_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(tmp_path / "photo.png")
    assert seen(tmp_path / "photo.png").getpixel((50, 50)) == (255, 255, 255)


@pytest.mark.parametrize("kind", ["torn", "words", "empty", "absent", "folder"])
def test_what_cannot_be_taken_in_is_not_seen(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "photo.jpg"
    Image.effect_noise((640, 480), 60).save(path)
    whole = path.read_bytes()
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind != "absent":
        path.write_bytes({"torn": whole[: len(whole) // 2], "words": b"Dear Ruth", "empty": b""}[kind])
    assert glance_at(path) is None
