"""My week on paper, against typst alone with the same pictures."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from gettext import NullTranslations
from pathlib import Path

import typst

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.paths import assets_folder
from buildalife_desktop.share.pdf import week_pdf
from buildalife_desktop.share.picture_files import PictureFiles
from buildalife_desktop.share.week_sheet import WeekSheet, week_sheet
from buildalife_desktop.words.language import Language

from .row import Row

TIMES = 5
SYMBOLS = ("1F373", "2615", "26BD", "26EA", "1F4FA", "1F37A", "1F6D2", "1F3B3", "1F4DA", "1F37D")


def rows() -> list[Row]:
    """The week as a PDF, and a bare page with the same pictures, both with the tags a screen reader needs."""
    sheet = _sheet()
    with tempfile.TemporaryDirectory() as made:
        floor = _quickest(_bare(Path(made), sheet))
    ours = _quickest(lambda at: week_pdf(replace(sheet, name_words=f"My name is Leonard {at}."), lambda picture: None))
    return [Row("My week as a PDF (A4, 21 activities)", ours, floor, "ms", "at most 6 times a bare page")]


def _sheet() -> WeekSheet:
    life = Life(me={"me": Me(name="Leonard", picture="symbol:1F9D1")})
    for at in range(21):
        picture = SYMBOLS[at % len(SYMBOLS)]
        activity = Activity(str(at), f"Thing {at}", f"symbol:{picture}")
        placing = Placing(str(at), activity.id, WhichWeek.NOW, at % 7, list(Part)[at // 7])
        life = life.having("activities", activity).having("placings", placing)
    return week_sheet(life, WhichWeek.NOW, Language("en", NullTranslations()), date(2026, 11, 23))


def _bare(folder: Path, sheet: WeekSheet) -> Callable[[int], object]:
    files = PictureFiles(folder, sheet.pictures, lambda picture: None)
    drawn = " ".join(f'#image("{name}", width: 2cm, alt: "a picture")' for name in files.names)
    source = f'#set document(title: "x")\n#set text(font: "Atkinson Hyperlegible Next")\n{drawn}\n'

    def made(at: int) -> object:
        (folder / "bare.typ").write_text(f"{source} Page {at}")
        return typst.compile(
            folder / "bare.typ",
            root=folder,
            font_paths=[assets_folder() / "fonts"],
            ignore_system_fonts=True,
            pdf_standards="ua-1",
            format="pdf",
        )

    return made


def _quickest(work: Callable[[int], object]) -> float:
    """Milliseconds, the best of a few, each with other words: typst keeps what it has laid out before."""
    taken = []
    for at in range(TIMES):
        start = time.perf_counter()
        work(at)
        taken.append(time.perf_counter() - start)
    return 1000 * min(taken)
