"""Drawn faces and first letters on paper, as on the screen."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import page as page_validation
import pytest
from PIL import Image

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.pictures.credits import credits_for
from buildalife_desktop.pictures.drawn_face import COLOURS, SKINS
from buildalife_desktop.share.pdf import week_pdf
from buildalife_desktop.share.week_sheet import week_sheet

FACE = "face:1F3FE-scarf.purple-glasses"
TODAY = date(2026, 11, 23)


def printed(life: Life, picture: str, english: Any, no_photos: Any) -> bytes:
    life = life.having("me", replace(life.person, picture=picture))
    return week_pdf(week_sheet(life, WhichWeek.NOW, english, TODAY), no_photos, "a4")


def colours_of(pdf: bytes, folder: Path) -> set[str]:
    """The colours of more than a few points of the first page."""
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-", str(folder / "page")], input=pdf, check=True)
    found = Image.open(next(iter(sorted(folder.glob("page*.png"))))).convert("RGB")
    counted = found.getcolors(maxcolors=found.width * found.height) or []
    return {"#{:02X}{:02X}{:02X}".format(*colour) for count, colour in counted if count > 20}


def test_a_drawn_face_is_printed_in_its_colours(leonard, english, no_photos, tmp_path: Path) -> None:
    pdf = printed(leonard, FACE, english, no_photos)
    assert {SKINS["1F3FE"], COLOURS["purple"]} <= colours_of(pdf, tmp_path)


def test_first_letters_are_printed(leonard, english, no_photos, tmp_path: Path) -> None:
    pdf = printed(leonard, "initials:LA-people", english, no_photos)
    assert "#8A2F73" in colours_of(pdf, tmp_path)


@pytest.mark.parametrize("picture", [FACE, "initials:LA-people"])
def test_a_screen_reader_can_read_the_page(picture: str, leonard, english, no_photos) -> None:
    report = page_validation.validate_pdf_bytes(printed(leonard, picture, english, no_photos), profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant


def test_who_drew_the_faces_is_named() -> None:
    [said] = credits_for([FACE])
    assert "Build a Life" in said.msgid
