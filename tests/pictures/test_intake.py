"""One photo taken in: what a person sees of it afterwards, and what nobody can."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from buildalife_desktop.pictures.intake import take_in, take_in_bytes
from tests.pictures import photo_files

MARKERS_OF_A_BARE_JPEG = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
"""JFIF, tables, frame, Huffman, scan: enough to draw it."""

HELD = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What EXIF's number says the camera did to the picture."""


def markers(jpeg: bytes) -> set[int]:
    """The segments of a JPEG up to its pixels."""
    found, at = set(), 2
    while True:
        assert jpeg[at] == 0xFF
        found.add(jpeg[at + 1])
        if jpeg[at + 1] == 0xDA:
            return found
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_upright_however_the_phone_was_held(orientation: int) -> None:
    upright = photo_files.red_over_blue()
    upright.paste("white", (0, 0, 200, 200))
    held = upright.transpose(HELD[orientation]) if orientation in HELD else upright
    data = photo_files.written(held, "JPEG", exif=photo_files.camera_notes(orientation))

    taken = take_in_bytes(data, "IMG_1.jpg")

    assert (taken.width, taken.height) == upright.size
    for kept in (taken.jpeg, taken.thumbnail):
        assert photo_files.looks_upright(kept)
        assert min(Image.open(BytesIO(kept)).convert("RGB").getpixel((20, 20))) > 200


@pytest.mark.parametrize("data", [photo_files.jpeg(), photo_files.heic()], ids=["jpeg", "heic"])
def test_nothing_private_is_left_in_the_bytes(data: bytes) -> None:
    assert b"SecretPhone" in data

    taken = take_in_bytes(data, "IMG_1")

    for kept in (taken.jpeg, taken.thumbnail):
        assert b"Secret" not in kept
        assert markers(kept) <= MARKERS_OF_A_BARE_JPEG
        assert not Image.open(BytesIO(kept)).getexif()


def test_the_day_and_the_name_are_kept() -> None:
    taken = take_in_bytes(photo_files.jpeg(), "At the allotment.jpg")

    assert taken.taken_on == date(2026, 3, 14)
    assert taken.name == "At the allotment"


def test_a_camera_whose_clock_was_never_set_gives_no_day() -> None:
    notes = photo_files.camera_notes()
    notes.get_ifd(0x8769)[0x9003] = "0000:00:00 00:00:00"

    assert take_in_bytes(photo_files.written(photo_files.red_over_blue(), "JPEG", exif=notes), "a").taken_on is None


def test_a_large_photo_is_shrunk_and_a_small_one_is_not_blown_up() -> None:
    large = take_in_bytes(photo_files.jpeg(size=(4000, 3000)), "a.jpg")
    small = take_in_bytes(photo_files.jpeg(size=(200, 100)), "b.jpg")

    assert (large.width, large.height) == (1600, 1200)
    assert Image.open(BytesIO(large.jpeg)).size == (1600, 1200)
    assert Image.open(BytesIO(large.thumbnail)).size == (320, 240)
    assert (small.width, small.height) == (200, 100)


def test_the_same_photo_twice_is_the_same() -> None:
    first, second = (take_in_bytes(photo_files.jpeg(), name) for name in ("a.jpg", "copy of a.jpg"))

    assert first.sha256 == second.sha256 == hashlib.sha256(first.jpeg).hexdigest()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF"])
def test_every_kind_of_picture_is_taken_in(kind: str, tmp_path: Path) -> None:
    file = photo_files.kept(tmp_path, f"a.{kind.lower()}", photo_files.written(photo_files.red_over_blue(), kind))

    taken = take_in(file)

    assert photo_files.looks_upright(taken.jpeg)
    assert photo_files.looks_upright(taken.thumbnail)


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "LA", "RGBA", "I;16", "I", "F"])
def test_every_kind_of_colour_comes_out_right(mode: str) -> None:
    kind = {"CMYK": "JPEG", "YCbCr": "JPEG", "F": "TIFF", "I": "TIFF"}.get(mode, "PNG")
    light_over_dark = Image.new("L", (64, 64), 40)
    light_over_dark.paste(200, (0, 0, 64, 32))
    photo = light_over_dark.convert("RGB").convert("I" if mode == "I;16" else mode, palette=Image.Palette.ADAPTIVE)
    if mode in ("I;16", "I"):
        photo = photo.point(lambda level: level * 256)
    if mode == "I;16":
        photo = photo.convert("I;16")

    taken = take_in_bytes(photo_files.written(photo, kind), "a")

    seen = Image.open(BytesIO(taken.jpeg))
    assert seen.mode == "RGB"
    above, below = seen.getpixel((32, 10)), seen.getpixel((32, 54))
    if mode == "1":
        assert sum(above) > sum(below)
    else:
        assert all(abs(level - 200) < 12 for level in above), above
        assert all(abs(level - 40) < 12 for level in below), below


def test_a_see_through_picture_is_put_on_white() -> None:
    clear = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    palette = Image.new("P", (64, 64), 0)
    palette.putpalette([0, 0, 0, 255, 0, 0])

    for data in (photo_files.written(clear, "PNG"), photo_files.written(palette, "GIF", transparency=0)):
        seen = Image.open(BytesIO(take_in_bytes(data, "a").jpeg))
        assert all(level > 250 for level in seen.getpixel((32, 32)))


def test_a_colour_profile_that_does_not_fit_is_done_without() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()

    taken = take_in_bytes(photo_files.written(photo_files.red_over_blue(), "JPEG", icc_profile=lab), "a.jpg")

    assert photo_files.looks_upright(taken.jpeg)
    assert markers(taken.jpeg) <= MARKERS_OF_A_BARE_JPEG


BOMB = """
import resource, sys
from pathlib import Path
from buildalife_desktop.pictures.intake import take_in
from buildalife_desktop.pictures.photo_problem import PhotoProblem
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    take_in(Path(sys.argv[1]))
except PhotoProblem as problem:
    print(problem.said.msgid)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module to measure memory with")
def test_a_picture_of_300_megapixels_is_refused_without_eating_memory(tmp_path: Path) -> None:
    bomb = photo_files.kept(tmp_path, "bomb.png", photo_files.png_bomb(17_321))

    ran = subprocess.run([sys.executable, "-c", BOMB, str(bomb)], capture_output=True, text=True, check=True)

    sentence, grown_mb = ran.stdout.splitlines()
    assert "too big" in sentence
    assert int(grown_mb) < 40
