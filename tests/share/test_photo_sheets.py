"""The pages for whoever goes out with a camera, as a reader, a printer and a screen reader meet them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import page as page_validation
import pypdf
import pytest
from PIL import Image

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.photo_prompts import PROMPTS
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.pictures.credits import credits_for
from buildalife_desktop.share.card_sheet import CardSheet
from buildalife_desktop.share.cards_aloud import cards_aloud
from buildalife_desktop.share.pdf import cards_pdf
from buildalife_desktop.share.photo_sheets import prompt_sheet, shopping_sheet
from buildalife_desktop.share.week_sheet import week_sheet

TODAY = date(2026, 11, 23)
Made = Callable[[CardSheet], bytes]


@pytest.fixture
def made(no_photos: Any) -> Made:
    return lambda sheet: cards_pdf(sheet, no_photos)


def life_with(*names: str, me: str = "Leonard") -> Life:
    life = Life(me={"me": Me(name=me, picture="photo:lost")})
    for number, name in enumerate(names):
        life = life.having("activities", Activity(str(number), name, "symbol:1F373"))
        life = life.having("placings", Placing(str(number), str(number), WhichWeek.NOW, 0, Part.MORNING, number))
    return life


@pytest.fixture(params=["ideas", "shopping", "nothing missing", "right to left", "awkward", "many"])
def any_pdf(request: pytest.FixtureRequest, made: Made, leonard: Life, english: Any, arabic: Any) -> bytes:
    awkward = life_with(
        '#let $x$ = "Zoë" \\ <b> [*_]', "W" * 200, "", "Physiotherapist " * 12, "中文 عائلة 🌱", me="#x"
    )
    sheets = {
        "ideas": lambda: prompt_sheet(leonard, english, TODAY),
        "shopping": lambda: shopping_sheet(leonard, english, TODAY),
        "nothing missing": lambda: shopping_sheet(Life(), english, TODAY),
        "right to left": lambda: prompt_sheet(leonard, arabic, TODAY),
        "awkward": lambda: shopping_sheet(awkward, english, TODAY),
        "many": lambda: shopping_sheet(life_with(*(f"Thing {at}" for at in range(80))), english, TODAY),
    }
    return made(sheets[request.param]())


def test_a_screen_reader_can_read_it(any_pdf: bytes) -> None:
    report = page_validation.validate_pdf_bytes(any_pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant


def test_it_is_whole_and_no_words_are_small_or_off_the_page(any_pdf: bytes, tmp_path: Path) -> None:
    kept = tmp_path / "page.pdf"
    kept.write_bytes(any_pdf)
    assert subprocess.run(["qpdf", "--check", kept], check=False, capture_output=True).returncode == 0
    sizes: list[float] = []
    for one in pypdf.PdfReader(io.BytesIO(any_pdf)).pages:
        one.extract_text(
            visitor_text=lambda text, cm, tm, font, size: (
                sizes.append(abs(size * tm[3] * cm[3])) if text.strip() else None
            )
        )
    assert min(sizes) > 13.99
    told = subprocess.run(["pdftotext", "-bbox", kept, "-"], check=True, capture_output=True, text=True).stdout
    right = [float(line.split('xMax="')[1].split('"')[0]) for line in told.splitlines() if "<word" in line]
    low = [float(line.split('yMax="')[1].split('"')[0]) for line in told.splitlines() if "<word" in line]
    assert max(right) < 842
    assert max(low) < 596


def test_every_idea_is_on_the_paper_three_pages_long(
    made: Made, leonard: Life, english: Any, words_on: Callable[[bytes], str]
) -> None:
    pdf = made(prompt_sheet(leonard, english, TODAY))
    words = words_on(pdf)
    assert [prompt.id for prompt in PROMPTS if english.tell(prompt.asks) not in words] == []
    assert "Photo ideas My name is Leonard." in words
    assert "Page 3 of 3" in words


def test_only_ideas_with_no_photo_can_be_on_it(leonard: Life, english: Any) -> None:
    sheet = prompt_sheet(leonard, english, TODAY, PROMPTS[:2])
    assert [card.words for card in sheet.sections[0].cards] == [english.tell(one.asks) for one in PROMPTS[:2]]
    assert prompt_sheet(leonard, english, TODAY, []).lead == "There is a photo for each idea."


def test_the_shopping_list_is_what_has_no_photo(english: Any) -> None:
    life = life_with("Cooking", "Gardening").having("photos", Photo("a" * 64))
    life = life.having("activities", Activity("1", "Gardening", "photo:" + "a" * 64))
    life = life.having("people", Person("jim", "Jim", "symbol:1F474"))
    said = cards_aloud(shopping_sheet(life, english, TODAY))
    assert said == [
        "Photo shopping list",
        "My name is Leonard.",
        "Please take a photo of these with me.",
        "On my week",
        "Cooking",
        "My people",
        "Jim",
    ]


def test_where_nothing_is_missing_it_says_so(english: Any) -> None:
    assert cards_aloud(shopping_sheet(Life(), english, TODAY)) == [
        "Photo shopping list",
        "Everything here has a photo.",
    ]


def test_a_photo_of_mine_is_on_the_paper(leonard: Life, english: Any) -> None:
    held = BytesIO()
    Image.new("RGB", (40, 30), "red").save(held, "JPEG")
    life = leonard.having("me", replace(leonard.person, picture="photo:me"))
    sheet = prompt_sheet(life, english, TODAY)
    with_photo = cards_pdf(sheet, lambda picture: (held.getvalue(), ".jpg") if picture == "photo:me" else None)
    assert held.getvalue() in with_photo


class TestCredits:
    """Whoever made a picture is named wherever it leaves the app."""

    def test_makers_of_pictures_from_packs_are_named_once(self, english: Any) -> None:
        photos = {
            "1": Photo("1", made_by="Mulberry", licence="CC BY-SA 2.0"),
            "2": Photo("2", made_by="Mulberry", licence="CC BY-SA 2.0"),
            "3": Photo("3", made_by="Aunt May"),
            "4": Photo("4"),
            "5": Photo("5", licence="CC0"),
        }
        told = [english.tell(said) for said in credits_for([f"photo:{one}" for one in photos] + ["photo:gone"], photos)]
        assert told == [
            "More pictures. Licence CC0.",
            "Pictures by Aunt May.",
            "Pictures by Mulberry. Licence CC BY-SA 2.0.",
        ]

    def test_they_are_at_the_end_of_the_paper_that_shows_them(
        self, made: Made, english: Any, words_on: Callable[[bytes], str]
    ) -> None:
        pack = Photo("a" * 64, made_by="Mulberry", licence="CC BY-SA 2.0")
        life = life_with("Cooking").having("photos", pack)
        life = life.having("me", replace(life.person, picture="photo:" + pack.id))
        assert "Pictures by Mulberry. Licence CC BY-SA 2.0." in words_on(made(shopping_sheet(life, english, TODAY)))
        assert "Mulberry" in week_sheet(life, WhichWeek.NOW, english, TODAY).credits_words
        other = life.having("me", replace(life.person, picture=""))
        assert "Mulberry" not in shopping_sheet(other, english, TODAY).credits_words
