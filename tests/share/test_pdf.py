"""The week on paper, looked at as a reader, a printer and a screen reader would."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import page as page_validation
import pypdf
import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.share import typesetting
from buildalife_desktop.share.pdf import Paper, week_pdf
from buildalife_desktop.share.share_problem import ShareProblem
from buildalife_desktop.share.week_sheet import week_sheet

TODAY = date(2026, 11, 23)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
TORN_JPEG = b"\xff\xd8\xff\xe0 torn"
Printed = Callable[..., bytes]


@pytest.fixture
def printed(english, no_photos) -> Printed:
    def make(life: Life, *, language=english, which=WhichWeek.NOW, bytes_of=no_photos, paper: Paper = "a4", **days):
        return week_pdf(week_sheet(life, which, language, TODAY, **days), bytes_of, paper)

    return make


def pages_of(pdf: bytes) -> list[Any]:
    return list(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def pieces(pdf: bytes) -> Iterator[tuple[str, float]]:
    """Every piece of text with its size on the paper in points."""
    found: list[tuple[str, float]] = []

    def see(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if text.strip():
            found.append((text, abs(size * tm[3] * cm[3])))

    for one in pages_of(pdf):
        one.extract_text(visitor_text=see)
    return iter(found)


def boxes(pdf: bytes) -> list[tuple[str, float, float, float, float]]:
    """Every word with where it is: left, top, right, bottom in points."""
    told = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, check=True, capture_output=True)
    told_words = told.stdout.decode(errors="replace")  # it writes an emoji as two halves
    pattern = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
    return [(word, *map(float, spot)) for *spot, word in re.findall(pattern, told_words)]


def alternative_texts(pdf: bytes) -> list[str]:
    """What each picture says instead of itself, in reading order."""

    def walk(node: Any) -> Iterator[str]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                yield from walk(one)
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                yield str(node.get("/Alt", ""))
            yield from walk(node.get("/K", []))

    root = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]
    return list(walk(root["/K"]))


def awkward(week_of) -> Life:
    """Names nobody planned for."""
    maker = week_of(Me(name='#let $x$ = "Zoë" \\ <b> \U0001f600 [*_]', picture="photo:gone"))
    maker.put("W" * 200, [0], Part.MORNING, picture="photo:torn")
    maker.put("Physiotherapist's appointment " * 6, [1], Part.MORNING, picture="symbol:1F373")
    maker.put("", [2], Part.AFTERNOON, picture="symbol:26BD")
    maker.put("Only words \x07\n and more", [3], Part.EVENING)
    maker.put("عائلة ਪੰਜਾਬੀ বাংলা בית 🌱👩🏽‍🦽", [4], Part.NIGHT, picture="symbol:0-gone")
    maker.put("中文 \U00013000", [5], Part.NIGHT)
    return maker.life


def torn(picture: str) -> tuple[bytes, str] | None:
    return (TORN_JPEG, ".jpg") if picture == "photo:torn" else None


@pytest.fixture(params=["leonard", "a3", "one day", "two days", "empty", "very full", "right to left", "awkward"])
def any_pdf(request, printed, leonard, very_full, week_of, arabic) -> bytes:
    make = {
        "leonard": lambda: printed(leonard),
        "a3": lambda: printed(leonard, paper="a3"),
        "one day": lambda: printed(leonard, days=[3]),
        "two days": lambda: printed(leonard, days=[3, 4]),
        "empty": lambda: printed(week_of(Me(name="Sam")).life),
        "very full": lambda: printed(very_full),
        "right to left": lambda: printed(leonard, language=arabic),
        "awkward": lambda: printed(awkward(week_of), bytes_of=torn),
    }
    return make[request.param]()


def test_a_screen_reader_can_read_it(any_pdf):
    report = page_validation.validate_pdf_bytes(any_pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant


def test_it_is_whole_and_brings_its_letters(any_pdf, tmp_path):
    kept = tmp_path / "week.pdf"
    kept.write_bytes(any_pdf)
    checked = subprocess.run(["qpdf", "--check", kept], check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    fonts = subprocess.run(["pdffonts", kept], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert fonts
    assert all(re.search(r"\byes yes yes\b", line) for line in fonts), fonts
    assert not any("Italic" in line for line in fonts)


def test_no_words_are_smaller_than_14_points(any_pdf):
    small = [(text, size) for text, size in pieces(any_pdf) if size < 13.99]
    assert small == []


def test_no_word_is_off_the_page(any_pdf):
    width, height = (float(side) for side in pages_of(any_pdf)[0].mediabox[2:])
    assert width > height
    off = [one for one in boxes(any_pdf) if one[1] < 14 or one[2] < 0 or one[3] > width - 14 or one[4] > height]
    assert off == []


def test_it_is_read_row_by_row_as_the_screen_is(printed, leonard, words_on):
    words = words_on(printed(leonard))
    in_order = ["My week", "My name is Leonard.", *DAYS, "Morning", "Gardening", "Food shopping", "Church", "Afternoon"]
    in_order += ["Cooking", "Sunday dinner", "Evening", "Social club First one in the month", "I said it.", "2026"]
    spots = []
    for one in in_order:
        spots.append(words.index(one, spots[-1] if spots else 0))
    assert spots == sorted(spots)


def test_each_picture_says_what_it_is(printed, leonard):
    told = alternative_texts(printed(leonard))
    assert told[:3] == [
        "A picture of Leonard",
        "Monday, Morning: a picture of Gardening",
        "Tuesday, Morning: a picture of Food shopping",
    ]
    assert "" not in told


def test_a_week_that_fits_is_on_one_page(printed, leonard, week_of):
    assert [len(pages_of(printed(one))) for one in (leonard, week_of(Me(name="Sam")).life)] == [1, 1]


def test_a_very_full_week_flows_on_and_nothing_is_lost(printed, very_full, words_on):
    made = printed(very_full)
    words = words_on(made)
    lost = [activity.name for activity in very_full.activities.values() if words.count(activity.name) != 1]
    assert lost == []
    assert len(pages_of(made)) > 1
    for number, one in enumerate(pages_of(made), start=1):
        on_page = one.extract_text()
        assert [day for day in DAYS if day not in on_page] == []
        assert f"Page {number} of {len(pages_of(made))}" in " ".join(on_page.split())


def test_each_page_says_who_said_what_is_on_it(printed, very_full, week_of):
    for activity in [one for one in very_full.activities.values() if one.name.startswith("Thing eve")]:
        very_full = very_full.having("activities", replace(activity, who_said=WhoSaid.A_GUESS))
    first, *_, last = [" ".join(one.extract_text().split()) for one in pages_of(printed(very_full))]
    assert "This page: I said it." in first
    assert "This page: not checked by me yet." in last
    assert "I said it" not in last


def test_a_card_too_high_for_a_page_runs_on(printed, week_of, words_on):
    maker = week_of(Me(name="Sam"))
    people = [Person(f"p{at}", f"Somebody{at}x") for at in range(120)]
    maker.life = maker.life.having("people", *people)
    maker.put("Party", [0], Part.MORNING, who_with=tuple(one.id for one in people))
    made = printed(maker.life, days=[0])
    words = words_on(made)
    assert [one.name for one in people if one.name not in words] == []
    assert len(pages_of(made)) > 1


def test_a_long_word_is_not_broken_where_the_days_can_be_shared_out(printed, week_of):
    maker = week_of(Me(name="Sam"))
    for day, name in enumerate(["Physiotherapist", "Hydrotherapeutics", "Conservationists"] * 2 + ["Overgeneralising"]):
        maker.put(name, [day], Part.MORNING, picture="symbol:1F373")
    words = [word for word, *_ in boxes(printed(maker.life))]
    assert {activity.name for activity in maker.life.activities.values()} <= set(words)


def test_names_are_never_read_as_commands(printed, week_of, words_on):
    words = words_on(printed(awkward(week_of)))
    assert 'My name is #let $x$ = "Zoë" \\ <b>' in words
    assert "[*_]" in words
    assert words.replace("\u200b", "").replace(" ", "").count("W" * 200) == 1


def test_a_photo_that_is_gone_or_torn_leaves_its_words(printed, week_of, words_on):
    life = week_of(Me(name="Sam")).put("Gone", [0], Part.MORNING, picture="photo:gone").life
    both = week_of(Me(name="Sam"))
    both.life = life
    both.put("Torn", [1], Part.MORNING, picture="photo:torn").put("Egg", [2], Part.MORNING, picture="symbol:1F373")
    made = printed(both.life, bytes_of=torn)
    assert "Gone Torn Egg" in words_on(made)
    assert alternative_texts(made) == ["Wednesday, Morning: a picture of Egg"]


def test_days_run_from_the_right_where_the_language_does(printed, leonard, arabic):
    made = printed(leonard, language=arabic)
    left = {word: spot[0] for word, *spot in boxes(made)}
    assert left["Cooking"] > left["Physio"] > left["Sport"]
    assert left["Morning"] > left["Cooking"]


def test_a3_is_the_same_page_only_larger(printed, leonard, words_on):
    a4, a3 = printed(leonard), printed(leonard, paper="a3")
    assert words_on(a4) == words_on(a3)
    assert [round(float(side)) for side in pages_of(a3)[0].mediabox[2:]] == [1191, 842]
    assert max(size for _, size in pieces(a3)) == pytest.approx(1.414 * max(size for _, size in pieces(a4)), rel=0.01)


def test_a_font_that_is_not_there_is_a_fault(printed, leonard, tmp_path, monkeypatch):
    (tmp_path / "fonts").mkdir()
    monkeypatch.setattr(typesetting, "assets_folder", lambda: tmp_path)
    with pytest.raises(ShareProblem):
        printed(leonard)


def test_no_folder_is_left_behind(printed, leonard, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    printed(leonard)
    assert list(Path(tmp_path).iterdir()) == []


def test_a_long_morning_goes_on_over_the_page_card_by_card(week_of, printed):
    maker = week_of(Me(name="Penny", picture="symbol:1F475"))
    for at in range(14):
        maker.put(f"Thing {at}.", [0], Part.MORNING, picture="symbol:1F373")
    pages = [" ".join(page.extract_text().split()) for page in pages_of(printed(maker.life))]
    assert len(pages) > 1
    assert all("My week" in page and "Morning" in page and "This page: I said it." in page for page in pages)
