"""What a printer, a screen reader and somebody's eyes find wrong with a PDF."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from collections.abc import Collection, Iterable

import page as page_validation
import pypdf
import pytest

_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"')

EITHER_WAY = pytest.mark.parametrize("is_upright", [True, False], ids=["upright", "wide"])
"""On paper that stands, and on paper that lies."""
IN_BOTH_DIRECTIONS = pytest.mark.parametrize("code", ["en", pytest.param("ar", marks=pytest.mark.thorough)])
"""In a language read from the left, and in one read from the right."""


def of_each(lives: Iterable[str], quick: Collection[str]) -> pytest.MarkDecorator:
    """For each of these lives by its name; those that are not `quick` only in the thorough part."""
    every = [name if name in quick else pytest.param(name, marks=pytest.mark.thorough) for name in lives]
    return pytest.mark.parametrize("name", every)


def faults(pdf: bytes, *, is_upright: bool | None = None) -> list[str]:
    """Every fault, in words: not PDF/UA-1, not whole, letters under 14 point, words off the page, another way up."""
    found = [failure.message for failure in page_validation.validate_pdf_bytes(pdf, profile="ua1").failures]
    with tempfile.NamedTemporaryFile(suffix=".pdf") as kept:
        kept.write(pdf)
        kept.flush()
        if subprocess.run(["qpdf", "--check", kept.name], check=False, capture_output=True).returncode:
            found.append("qpdf finds it broken")
    smallest = min(sizes(pdf), default=14)
    if smallest < 13.99:
        found.append(f"letters of {smallest} point")
    wide, high = paper_of(pdf)
    if is_upright is not None and (high > wide) is not is_upright:
        found.append(f"paper of {wide} by {high} points")
    boxes = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, check=True, capture_output=True).stdout.decode()
    for word in _WORD.finditer(boxes):
        left, top, right, bottom = map(float, word.groups())
        if left < 0 or top < 0 or right > wide or bottom > high:
            found.append(f"a word at {left} {top} {right} {bottom}")
    return found


def sizes(pdf: bytes) -> list[float]:
    """How big the letters are, in points."""
    found: list[float] = []
    for one in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        one.extract_text(
            visitor_text=lambda text, cm, tm, font, size: (
                found.append(abs(size * tm[3] * cm[3])) if text.strip() else None
            )
        )
    return found


def paper_of(pdf: bytes) -> tuple[float, float]:
    """How wide and high the paper is, in points."""
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return float(box.width), float(box.height)


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, in the order they are read."""
    told = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, check=True, capture_output=True).stdout.decode()
    return [" ".join(page.split()) for page in told.split("\f")[:-1]]
