"""A board of 150 photos as an A1 poster, against Pillow shrinking the same photos, and the memory it takes."""

from __future__ import annotations

import io
import resource
import subprocess
import sys
import time
from datetime import date
from gettext import NullTranslations

from PIL import Image

from buildalife_desktop.model.board import Board
from buildalife_desktop.model.layouts import Layout
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.verbs.laying_out import lay_out
from buildalife_desktop.share.board_paper import DOTS_AN_INCH, SHORT_SIDE_MM, board_pdf, board_png
from buildalife_desktop.share.board_sheet import board_sheet
from buildalife_desktop.words.language import Language

from .row import Row

PHOTOS = 150
SIZE = (1600, 1200)
SHORT_SIDE_PX = round(SHORT_SIDE_MM["a1"] / 25.4 * DOTS_AN_INCH)


def rows() -> list[Row]:
    """Each in a process of its own, for the memory is that of the whole of it."""
    floor, _ = _told("floor")
    pdf, pdf_mb = _told("pdf")
    png, png_mb = _told("png")
    return [
        Row("A1 poster, 150 photos, as a PDF", pdf, floor, "s", "under 5 s"),
        Row("  memory", pdf_mb, None, "MB", "under 600 MB"),
        Row("A1 poster at 150 dpi, 150 photos, as a PNG", png, floor, "s", "under 5 s"),
        Row("  memory", png_mb, None, "MB", "under 600 MB"),
    ]


def _told(what: str) -> tuple[float, float]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.poster_bench", what], check=True, capture_output=True, text=True
    )
    seconds, megabytes = told.stdout.split()
    return float(seconds), float(megabytes)


def _photos() -> list[bytes]:
    """Different ones: equal pictures would be put into a file only once."""
    noise = Image.effect_noise((500, 400), 40).resize((2000, 1600)).convert("RGB")
    found = []
    for at in range(PHOTOS):
        written = io.BytesIO()
        noise.crop((at, at, at + SIZE[0], at + SIZE[1])).save(written, "JPEG", quality=82)
        found.append(written.getvalue())
    return found


def _life() -> Life:
    life = Life().having("boards", Board("mine", "My favourite things"))
    life = life.having("photos", *(Photo(str(at), width=SIZE[0], height=SIZE[1]) for at in range(PHOTOS)))
    pinned = (Pinned(str(at), "mine", photo(str(at)), f"Photo {at}", frame=Frame.WHITE) for at in range(PHOTOS))
    return lay_out(life.having("pinned", *pinned), "mine", Layout.BY_HAND).life


def _measure(what: str) -> None:
    photos, life = _photos(), _life()
    start = time.perf_counter()
    if what == "floor":
        longest = round(max(one.size for one in life.pinned.values()) * SHORT_SIDE_PX)
        for jpeg in photos:
            Image.open(io.BytesIO(jpeg)).resize((longest, longest * 3 // 4), reducing_gap=2.0).save(
                io.BytesIO(), "JPEG"
            )
    else:
        sheet = board_sheet(life, "mine", Language("en", NullTranslations()), date(2026, 11, 23))
        bytes_of = {photo(str(at)): (jpeg, ".jpg") for at, jpeg in enumerate(photos)}.get
        if what == "pdf":
            board_pdf(sheet, bytes_of, "a1")
        else:
            board_png(sheet, bytes_of, SHORT_SIDE_PX)
    taken = time.perf_counter() - start
    print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    _measure(sys.argv[1])
