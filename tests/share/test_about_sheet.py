"""About me as others see it: what a new support worker reads first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from gettext import NullTranslations
from typing import Any

import pytest

from buildalife_desktop.model.heading import ONE_PAGE, Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person, PhotoSharing
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.share.about_aloud import about_aloud
from buildalife_desktop.share.about_sheet import about_sheet
from buildalife_desktop.share.pdf import about_pdf
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.words.language import Language
from tests.share.looking_at_paper import EITHER_WAY, IN_BOTH_DIRECTIONS, faults, of_each, pages_of

TODAY = date(2026, 11, 23)
SENTENCE = "I like to go to the garden with all of my good friends on every single sunny day."
AWKWARD = ("W" * 300, '#let $x$ = "Zoë" \\ <b> [*_]', "中文 عائلة 🌱", "On and on it goes. " * 200)


def life_saying(*lines: Line, name: str = "Leonard") -> Life:
    return Life(me={"me": Me(name=name, picture="photo:lost")}).having("lines", *lines)


def many(count: int, heading: Heading = Heading.LIKED) -> Iterable[Line]:
    return (Line(f"{heading} {at}", heading, SENTENCE, "symbol:1F33B") for at in range(count))


LIVES = {
    "empty": Life(),
    "leonard": example_life("leonard"),
    "penny": example_life("penny"),
    "much to say": life_saying(*(line for heading in ONE_PAGE for line in many(15, heading))),
    "a long opening": life_saying(*many(40, Heading.WHO_I_AM)),
    "awkward": life_saying(
        *(Line(str(at), ONE_PAGE[at % 3], words) for at, words in enumerate(AWKWARD)),
        Line("voice", Heading.LIKED, voice="a" * 64),
        Line("picture", Heading.LIKED, picture="symbol:1F33B"),
        name="Z" * 120,
    ),
}


@cache
def pdf_of(name: str, code: str, is_upright: bool) -> bytes:
    """A life in a direction of reading, on paper that stands or lies: made once, and only where a test asks for it."""
    sheet = about_sheet(LIVES[name], Language(code, NullTranslations()), TODAY, is_upright=is_upright)
    return about_pdf(sheet, lambda picture: None)


@EITHER_WAY
@IN_BOTH_DIRECTIONS
@of_each(LIVES, quick=("leonard", "empty"))
def test_everybody_can_read_the_paper(name: str, code: str, is_upright: bool) -> None:
    assert faults(pdf_of(name, code, is_upright), is_upright=is_upright) == []


@EITHER_WAY
@of_each(("leonard", "penny"), quick=("leonard",))
def test_it_is_one_page_with_all_that_is_said(name: str, is_upright: bool) -> None:
    [words] = pages_of(pdf_of(name, "en", is_upright))
    for heading in (Heading.WHO_I_AM, *ONE_PAGE):
        for line in LIVES[name].lines.values():
            if line.heading is heading:
                assert line.words in words
    assert "About me My name is" in words
    assert "Monday 23 November 2026" in words
    assert "Page 1 of 1" in words


@pytest.mark.thorough
def test_no_sentence_is_cut_by_the_end_of_a_page() -> None:
    pages = pages_of(pdf_of("much to say", "en", True))
    assert len(pages) > 1
    assert sum(page.count(SENTENCE) for page in pages) == 45
    assert all(f"Page {at} of {len(pages)}" in page for at, page in enumerate(pages, 1))


def test_there_are_exactly_three_headings_in_their_order(english: Language) -> None:
    sheet = about_sheet(example_life("penny"), english, TODAY)
    assert [heading.shown.words for heading in sheet.headings] == [
        "What people like about me",
        "What is important to me",
        "How to support me well",
    ]
    assert all(heading.shown.picture for heading in sheet.headings)
    assert len(about_sheet(Life(), english, TODAY).headings) == 3


@pytest.mark.parametrize(
    ("who", "is_checked", "note", "foot"),
    [
        (WhoSaid.ME, False, "", "This page: I said it."),
        (
            WhoSaid.A_GUESS,
            False,
            "A guess. Not checked by me yet",
            "This page: not checked by me yet.",
        ),
        (
            WhoSaid.SOMEONE_WHO_KNOWS_ME,
            True,
            "Someone who knows me. Checked by me",
            "This page: I said it, or I checked it.",
        ),
        (WhoSaid.NOT_ASKED, False, "Not checked by me yet", "This page: not checked by me yet."),
    ],
)
def test_it_says_who_said_it_and_what_waits_for_me(
    who: WhoSaid, is_checked: bool, note: str, foot: str, english: Language, no_photos: Any
) -> None:
    line = Line("1", Heading.LIKED, "I am good company.", who_said=who, is_checked=is_checked)
    sheet = about_sheet(life_saying(line), english, TODAY)
    assert sheet.lines[0].note == note
    [words] = pages_of(about_pdf(sheet, no_photos))
    assert note in words
    assert foot in words


def test_a_page_partly_checked_says_so(english: Language, no_photos: Any) -> None:
    lines = [Line("1", Heading.LIKED, "Mine."), Line("2", Heading.LIKED, "Theirs.", who_said=WhoSaid.A_GUESS)]
    [words] = pages_of(about_pdf(about_sheet(life_saying(*lines), english, TODAY), no_photos))
    assert "Some of this page is not checked by me yet." in words


def test_a_photo_of_somebody_who_did_not_say_yes_stays_here(english: Language) -> None:
    """Content rule 24."""
    sha256 = "b" * 64
    life = life_saying(Line("1", Heading.IMPORTANT_TO, "I see Jim.", f"photo:{sha256}"))
    jim = Person("jim", "Jim")
    life = life.having("people", jim).having("photos", Photo(sha256, people=("jim",)))
    assert f"photo:{sha256}" not in about_sheet(life, english, TODAY).pictures
    life = life.having("people", replace(jim, shares_photo=PhotoSharing.YES))
    assert f"photo:{sha256}" in about_sheet(life, english, TODAY).pictures


def test_a_line_that_is_only_my_voice_says_where_to_hear_it(english: Language) -> None:
    sheet = about_sheet(life_saying(Line("1", Heading.LIKED, voice="a" * 64)), english, TODAY)
    assert sheet.lines[0].shown.words == "I say this in my own voice. Hear it in the app."


def test_it_can_be_heard_line_by_line(english: Language) -> None:
    lines = [
        Line("1", Heading.WHO_I_AM, "I am in my thirties."),
        Line("2", Heading.SUPPORT, "Give me time.", who_said=WhoSaid.A_GUESS),
    ]
    assert about_aloud(about_sheet(life_saying(*lines), english, TODAY), english) == [
        "About me",
        "My name is Leonard.",
        "I am in my thirties.",
        "What people like about me",
        "There is nothing yet.",
        "What is important to me",
        "There is nothing yet.",
        "How to support me well",
        "Give me time. A guess. Not checked by me yet",
    ]
