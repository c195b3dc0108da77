"""A board on paper and as one picture, looked at as a reader, a printer and a screen reader would."""

from __future__ import annotations

import io
import subprocess
from datetime import date
from typing import Any

import page as page_validation
import pypdf
import pytest
from PIL import Image

from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.boards import size_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.share.board_paper import SHORT_SIDE_MM, board_pdf, board_png
from buildalife_desktop.share.board_sheet import board_sheet
from buildalife_desktop.words.language import Language

TODAY = date(2026, 11, 23)
POINTS_A_MM = 72 / 25.4


def solid(colour: str, wide: int = 1600, high: int = 1200) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (wide, high), colour).save(written, "JPEG", quality=95)
    return written.getvalue()


PHOTOS = {
    photo("red"): solid("#ff0000"),
    photo("blue"): solid("#0000ff", 900, 1600),
    photo("torn"): b"\xff\xd8\xff torn",
}


def bytes_of(picture: str) -> tuple[bytes, str] | None:
    return (PHOTOS[picture], ".jpg") if picture in PHOTOS else None


@pytest.fixture
def life() -> Life:
    """A wide board: a title, two photos, and a ball that lies half over the red one."""
    life = Life(me={"me": Me(name="Penny")}).having("boards", Board("mine", "My favourite things", ground="dots"))
    life = life.having("photos", Photo("red", width=1600, height=1200), Photo("blue", width=900, height=1600))
    return life.having(
        "pinned",
        Pinned("ball", "mine", "symbol:26BD", "My team", x=0.62, y=0.5, size=0.2, level=3, frame=Frame.WHITE),
        Pinned("red", "mine", photo("red"), "Town", x=0.4, y=0.5, size=0.4, turn=-10, level=1),
        Pinned("blue", "mine", photo("blue"), x=1.1, y=0.6, size=0.4, turn=15, level=2, frame=Frame.THICK),
        Pinned("title", "mine", caption="My favourite things", x=0.7, y=0.1, size=0.7, level=0),
    )


def printed(life: Life, language: Language, **wishes: Any) -> bytes:
    return board_pdf(board_sheet(life, "mine", language, TODAY), bytes_of, **wishes)


def page_of(pdf: bytes) -> Any:
    (only,) = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return only


def seen(pdf: bytes) -> Image.Image:
    draw = ["pdftoppm", "-r", "72", "-png", "-singlefile", "-"]
    told = subprocess.run(draw, input=pdf, check=True, capture_output=True)
    return Image.open(io.BytesIO(told.stdout)).convert("RGB")


def middle_of(picture: Image.Image, colour: tuple[int, int, int]) -> tuple[float, float]:
    """Where the middle of all that has this colour is, as parts of the width and height."""
    near = [
        (x, y)
        for y in range(picture.height)
        for x in range(picture.width)
        if all(abs(a - b) < 60 for a, b in zip(picture.getpixel((x, y)), colour, strict=True))
    ]
    assert near
    return (
        sum(x for x, _ in near) / len(near) / picture.width,
        sum(y for _, y in near) / len(near) / picture.height,
    )


@pytest.mark.parametrize("shape", Shape)
def test_a_screen_reader_can_read_it(life: Life, english: Language, shape: Shape, tmp_path) -> None:
    pdf = printed(life.having("boards", Board("mine", "Mine", shape)), english)
    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant
    kept = tmp_path / "board.pdf"
    kept.write_bytes(pdf)
    assert subprocess.run(["qpdf", "--check", kept], check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize("language", ["english", "arabic"])
def test_in_every_direction_of_reading_pictures_stay_where_they_were_put(life: Life, request, language: str) -> None:
    wide, high = size_of(life.boards["mine"])
    picture = Image.open(io.BytesIO(board_png(_sheet(life, request.getfixturevalue(language)), bytes_of, 500)))
    across, down = middle_of(picture.convert("RGB"), (0, 0, 255))
    assert (across * wide, down * high) == pytest.approx((1.1, 0.6), abs=0.01)


def _sheet(life: Life, language: Language) -> Any:
    return board_sheet(life, "mine", language, TODAY)


def test_what_lies_in_front_is_in_front_on_paper_too(life: Life, english: Language) -> None:
    over = middle_of(seen(printed(life, english)), (255, 0, 0))
    alone = middle_of(seen(printed(life.without("pinned", "ball"), english)), (255, 0, 0))
    assert over[0] < alone[0] - 0.005


def test_it_is_read_as_it_is_seen_but_never_over_what_lies_on_it(life: Life, english: Language) -> None:
    assert [one.alt for one in _sheet(life, english).cards] == ["My favourite things", "Town", "My team", "A picture"]


def test_every_word_is_large_enough_and_on_the_page(life: Life, english: Language) -> None:
    small = life.having("pinned", Pinned("small", "mine", "symbol:2615", "Café", x=0.2, y=0.2, size=0.06))
    found: list[tuple[str, float]] = []
    page_of(printed(small, english)).extract_text(
        visitor_text=lambda text, cm, tm, font, size: found.append((text, abs(size * tm[3] * cm[3])))
    )
    sizes = {text.strip(): size for text, size in found if text.strip()}
    assert {"Café", "My favourite things"} <= sizes.keys()
    assert min(sizes[word] for word in ("Café", "My favourite things")) >= 13.9


@pytest.mark.parametrize("paper", SHORT_SIDE_MM)
def test_the_paper_is_as_large_as_it_was_asked_for(life: Life, english: Language, paper: Any) -> None:
    wide, high = (float(side) / POINTS_A_MM for side in page_of(printed(life, english, paper=paper)).mediabox[2:])
    assert high == pytest.approx(SHORT_SIDE_MM[paper], abs=0.5)
    assert wide == pytest.approx(SHORT_SIDE_MM[paper] * 2**0.5, abs=0.5)


def test_a_torn_photo_leaves_its_place_empty_and_the_others_there(life: Life, english: Language) -> None:
    pdf = printed(life.having("pinned", Pinned("torn", "mine", photo("torn"), "Gone", x=0.2, y=0.8)), english)
    middle_of(seen(pdf), (255, 0, 0))
    assert "Gone" in page_of(pdf).extract_text()


def test_who_made_the_pictures_is_under_the_board_and_not_on_the_picture(life: Life, english: Language) -> None:
    assert "OpenMoji" in page_of(printed(life, english)).extract_text()
    picture = Image.open(io.BytesIO(board_png(_sheet(life, english), bytes_of, 600)))
    assert picture.size == pytest.approx((600 * 2**0.5, 600), abs=6)


def test_a_photo_seen_small_is_kept_small(life: Life, english: Language) -> None:
    noisy = Image.effect_noise((1600, 1200), 90).convert("RGB")
    written = io.BytesIO()
    noisy.save(written, "JPEG", quality=82)
    sheet = board_sheet(life.having("pinned", Pinned("red", "mine", photo("red"), size=0.1)), "mine", english, TODAY)
    pdf = board_pdf(sheet, lambda picture: (written.getvalue(), ".jpg") if picture == photo("red") else None)
    assert len(pdf) < len(written.getvalue()) / 4
