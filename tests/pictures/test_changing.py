"""A picture changed: turned, cut to a square, brighter or darker."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from buildalife_desktop.pictures.changing import changed, looks
from buildalife_desktop.pictures.intake import take_in_bytes
from buildalife_desktop.pictures.picture_change import PictureChange, frames_for
from tests.pictures import photo_files


def four_corners(width: int = 600, height: int = 400) -> bytes:
    """Red, green, blue and white corners on grey, so that one can see what became of each."""
    photo = Image.new("RGB", (width, height), (128, 128, 128))
    side = min(width, height) // 4
    for colour, at in {
        (220, 0, 0): (0, 0),
        (0, 220, 0): (width - side, 0),
        (0, 0, 220): (0, height - side),
        (255, 255, 255): (width - side, height - side),
    }.items():
        photo.paste(colour, (*at, at[0] + side, at[1] + side))
    return take_in_bytes(photo_files.written(photo, "JPEG", quality=95), "a.jpg").jpeg


def colour_at(jpeg: bytes, x: float, y: float) -> tuple[int, int, int]:
    """The colour at these shares of the width and height."""
    photo = Image.open(BytesIO(jpeg)).convert("RGB")
    return photo.getpixel((int(x * (photo.width - 1)), int(y * (photo.height - 1))))


def strongest(jpeg: bytes, x: float, y: float) -> str:
    colour = colour_at(jpeg, x, y)
    return "white" if min(colour) > 200 else ("red", "green", "blue")[colour.index(max(colour))]


@pytest.mark.parametrize(("quarters", "corner"), [(1, "blue"), (2, "white"), (3, "green")])
def test_turning_brings_another_corner_to_the_top_left(quarters: int, corner: str) -> None:
    made = changed(four_corners(), PictureChange(quarters=quarters))

    assert strongest(made.jpeg, 0.03, 0.03) == corner
    assert (made.width, made.height) == ((600, 400) if quarters == 2 else (400, 600))


def test_the_left_part_is_a_square_with_the_left_corners() -> None:
    made = changed(four_corners(), PictureChange(frame=frames_for(600, 400)["left"]))

    assert (made.width, made.height) == (400, 400)
    assert [strongest(made.jpeg, 0.03, y) for y in (0.03, 0.97)] == ["red", "blue"]


def test_a_high_picture_is_cut_at_the_top_or_the_bottom() -> None:
    frames = frames_for(400, 600)
    assert {"top", "middle", "bottom"} <= frames.keys()

    made = changed(four_corners(400, 600), PictureChange(frame=frames["bottom"]))

    assert (made.width, made.height) == (400, 400)
    assert [strongest(made.jpeg, x, 0.97) for x in (0.03, 0.97)] == ["blue", "white"]


@pytest.mark.parametrize("size", [(600, 400), (400, 600), (500, 500), (510, 500), (1600, 3), (1, 1)])
def test_every_frame_is_a_square_inside_the_picture(size: tuple[int, int]) -> None:
    short = min(size)
    for left, top, side in frames_for(*size).values():
        assert left >= 0
        assert top >= 0
        assert (left + side) * short <= size[0] + 0.01
        assert (top + side) * short <= size[1] + 0.01
    jpeg = photo_files.written(Image.new("RGB", size, "red"), "JPEG")
    for frame in frames_for(*size).values():
        made = changed(jpeg, PictureChange(frame=frame))
        assert made.width == made.height


def test_brighter_is_brighter_and_darker_darker_but_white_stays_white() -> None:
    photo = four_corners()
    middle = [colour_at(changed(photo, PictureChange(light=light)).jpeg, 0.5, 0.5)[0] for light in (-2, -1, 0, 1, 2)]

    assert middle == sorted(set(middle))
    for light in (-3, 3):
        assert strongest(changed(photo, PictureChange(light=light)).jpeg, 0.97, 0.97) == "white"


def test_small_looks_show_what_will_be_kept() -> None:
    photo = four_corners(1600, 1200)
    change = PictureChange(quarters=1, frame=frames_for(1200, 1600)["top"], light=1)

    [look] = looks(photo, [change], 320)
    made = changed(photo, change)

    assert Image.open(BytesIO(look)).size == (320, 320)
    for x in (0.05, 0.5, 0.95):
        for y in (0.05, 0.5, 0.95):
            near = zip(colour_at(look, x, y), colour_at(made.jpeg, x, y), strict=True)
            assert all(abs(one - other) < 40 for one, other in near)


def test_the_thumbnail_is_of_the_changed_picture() -> None:
    made = changed(four_corners(1600, 1200), PictureChange(quarters=1))

    assert Image.open(BytesIO(made.thumbnail)).size == (240, 320)
    assert strongest(made.thumbnail, 0.03, 0.03) == "blue"


def test_a_torn_photo_is_not_changed_into_another() -> None:
    with pytest.raises(OSError, match="truncated"):
        changed(four_corners()[:2000], PictureChange(quarters=1))


@pytest.mark.parametrize("nonsense", [{"quarters": 4}, {"quarters": -1}, {"light": 9}])
def test_nonsense_is_refused(nonsense: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="a picture can be"):
        PictureChange(**nonsense)
