"""About me and My people on paper, as a person finds them in My plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.verbs.lines import unsay_line
from tests.share.looking_at_paper import faults, pages_of, paper_of
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough


@pytest.fixture
def page(open_house: OpenHouse, leonard: Path) -> WindowPage:
    """Leonard's plan."""
    page = WindowPage(open_house(leonard))
    page.press("My plan")
    settle(page._house)
    return page


def choose(page: WindowPage, answer: str) -> None:
    page.press(answer)
    settle(page._house)


def save(page: WindowPage) -> str:
    page.press("Save to USB stick")
    page.wait_until(lambda: bool(page.message), "a message")
    return page.message


def hear(page: WindowPage, name: str) -> str:
    page.press(name)
    speaker = page._house.speaker
    while speaker.is_speaking:
        speaker.finish()
    return " ".join(page.said)


@pytest.mark.parametrize(
    ("name", "kept", "on_it"),
    [("About me", "Leonard - about me.pdf", "I am in my thirties."), ("My people", "Leonard - my people.pdf", "Jim")],
)
def test_a_page_goes_to_the_stick_as_it_was_seen(
    page: WindowPage, stick: Path, name: str, kept: str, on_it: str
) -> None:
    choose(page, name)
    assert page.title == "My plan"
    assert page.has(f"{name} on paper")
    assert save(page) == f"Your page is on the USB stick. It is called {kept}."
    pdf = (stick / kept).read_bytes()
    assert on_it in " ".join(pages_of(pdf))
    assert faults(pdf) == []
    wide, high = paper_of(pdf)
    assert high > wide


@pytest.mark.parametrize("name", ["About me", "My people"])
def test_it_can_lie_and_be_big(page: WindowPage, stick: Path, name: str) -> None:
    choose(page, name)
    choose(page, "Lying")
    choose(page, "Big, A3")
    save(page)
    [kept] = stick.glob("*.pdf")
    assert paper_of(kept.read_bytes()) == pytest.approx((1190.6, 841.9), abs=1)


def test_about_me_is_heard_line_by_line(page: WindowPage) -> None:
    choose(page, "About me")
    said = hear(page, "About me on paper")
    assert said.index("I am in my thirties.") < said.index("What is important to me")
    assert "Give me time to answer. A guess. Not checked by me yet" in said


def test_my_people_are_heard_ring_by_ring(page: WindowPage) -> None:
    choose(page, "My people")
    said = hear(page, "My people on paper")
    assert said.index("People I love") < said.index("Jim, My neighbour.") < said.index("People paid to help me")
    assert "Mum died. Mum is still in my life." in said


def test_every_page_of_it_can_be_turned_to(page: WindowPage) -> None:
    choose(page, "My people")
    assert page.has("My people on paper", "Page 1 of 2.")
    page.press("More")
    settle(page._house)
    assert page.has("My people on paper", "Page 2 of 2.")


def test_my_week_is_a_press_away_again(page: WindowPage) -> None:
    choose(page, "About me")
    assert not page.has("My week now")
    choose(page, "My week")
    assert page.has("My week on paper")
    assert page.has("My week now")


def test_what_changes_meanwhile_is_on_the_page(page: WindowPage, stick: Path) -> None:
    choose(page, "About me")
    session = page._house.session
    gone = next(line for line in session.life.lines.values() if line.heading is Heading.WHO_I_AM)
    session.do(None, unsay_line, gone.id)
    QApplication.processEvents()
    settle(page._house)
    save(page)
    assert gone.words not in " ".join(pages_of((stick / "Leonard - about me.pdf").read_bytes()))
