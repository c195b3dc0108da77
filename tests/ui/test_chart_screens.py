"""How I tell you things, and how to give me information: as a person says them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from buildalife_desktop.model.chart import chart
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.information import Consent, Information, Met
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.verbs.information import ask_me_again
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.information_questions import in_months
from tests.ui.conftest import THURSDAY, OpenHouse
from tests.ui.pages.hopes_page import HopesPage

pytestmark = pytest.mark.thorough

TODAY = THURSDAY.date()
OFF = "Take this row off. Undo brings it back."
EMPTY_MEANS, EMPTY_DO = "It means: say something.", "Please do this: say something."


@pytest.fixture
def mary(home: Path) -> Path:
    """A chart with two rows: one whole with two things to do, one only begun."""
    life = Life(me={"me": Me(name="Mary")}).having(
        "lines",
        Line("quiet", Heading.WHEN_I_DO, "I go quiet", "symbol:1F910", said_on=TODAY),
        Line("tired", Heading.IT_MEANS, "I am tired", goes_with="quiet"),
        Line("rest", Heading.PLEASE_DO, "Let me rest", goes_with="quiet"),
        Line("tea", Heading.PLEASE_DO, "Make tea", goes_with="quiet", who_said=WhoSaid.A_GUESS),
        Line("tap", Heading.WHEN_I_DO, "I tap my foot"),
        Line("letters", Heading.INFORMATION, "Big letters", "symbol:1F524"),
    )
    path = lives_folder() / "Mary.life"
    create_life(path, life).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, mary: Path) -> House:
    return open_house(mary)


@pytest.fixture
def page(house: House) -> HopesPage:
    return HopesPage(house)


def drawn(page: HopesPage) -> list[str]:
    """The chart in the file: a line a row, its three columns between bars."""
    return [
        " | ".join(", ".join(line.words for line in part) for part in ((row.when_i_do,), row.it_means, row.please_do))
        for row in chart(page.kept)
    ]


class TestChart:
    def test_three_columns_with_their_names(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        for words in ("When I do this", "It means", "Please do this", "I go quiet", "I am tired", "Let me rest"):
            assert words in page.words()
        assert page.has("Let me rest", "Make tea")

    def test_columns_stay_where_they_are_whatever_is_empty(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        for above, below in (("I go quiet", "I tap my foot"), ("I am tired", EMPTY_MEANS), ("Let me rest", EMPTY_DO)):
            assert page.find(above).x() == page.find(below).x()
            assert page.find(above).width() == page.find(below).width()

    def test_press_what_was_said_to_change_it(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press("I am tired")
        page.press("I am tired")
        page.write("Write here", "I am worn out")
        page.press("Done")
        assert drawn(page)[0] == "I go quiet | I am worn out | Let me rest, Make tea"

    def test_several_in_one_place_are_shown_together(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press("Let me rest")
        assert page.title.startswith("Please do this")
        assert page.has("Let me rest")
        assert page.has("Make tea")

    def test_an_empty_place_takes_what_is_said(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press(EMPTY_MEANS, "I tap my foot")
        page.press("Say something")
        page.press("Write words")
        page.write("Write here", "I like this music")
        page.press("Done")
        assert drawn(page)[1] == "I tap my foot | I like this music | "

    def test_a_new_row(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press("Add one")
        page.press("Write words")
        page.write("Write here", "I clap")
        page.press("Done")
        page.press("Done")
        assert page.title == "How I tell you things"
        assert page.has(EMPTY_MEANS, "I clap")
        assert drawn(page)[-1] == "I clap |  | "

    def test_a_new_row_from_an_idea(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press("Ideas")
        page.press("I laugh.")
        page.press("Done")
        assert drawn(page)[-1] == "I laugh. |  | "

    def test_a_row_goes_with_its_places_and_comes_back_with_undo(self, page: HopesPage) -> None:
        before = drawn(page)
        page.go("how_i_tell")
        page.press(OFF, "I go quiet")
        assert drawn(page) == ["I tap my foot |  | "]
        assert not page.has("I am tired")
        assert list(page.kept.lines) == ["tap", "letters"]
        page.press("Undo")
        assert drawn(page) == before

    def test_what_a_supporter_said_waits_to_be_checked(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        assert page.has("Let me rest", "Not checked by me yet")
        assert not page.has("I am tired", "Not checked by me yet")

    def test_without_a_row_it_says_what_to_do(self, page: HopesPage) -> None:
        page.go("how_i_tell")
        page.press(OFF, "I go quiet")
        page.press(OFF, "I tap my foot")
        assert "What do you do when words are not enough?" in page.words()
        assert page.has("Add one")

    def test_big_letters_show_one_row_a_page(self, page: HopesPage, house: House) -> None:
        house.session.do(None, like_it, text_percent=200)
        page.go("how_i_tell")
        assert page.has("I go quiet")
        assert not page.has("I tap my foot")
        page.press("I tap my foot")
        assert page.title == "When I do this"


class TestInformation:
    def information(self, page: HopesPage) -> Information:
        return page.kept.information.get("information", Information())

    def test_six_steps_in_their_order(self, page: HopesPage) -> None:
        page.go("information")
        shown = page.words()
        steps = (
            "I was asked",
            "What I need",
            "Show it first",
            "May others be told?",
            "Do people do it?",
            "When to ask",
        )
        places = [shown.index(step) for step in steps]
        assert places == sorted(places)

    def test_nothing_is_chosen_that_nobody_said(self, page: HopesPage) -> None:
        page.go("information")
        for answer in (
            "Asked today",
            "Everybody sees it first",
            "Others may be told",
            "Do not tell others",
            "They do it",
        ):
            assert not page.is_chosen(answer)
        assert page.is_chosen("I was not asked yet")

    def test_asked_today(self, page: HopesPage) -> None:
        page.go("information")
        page.press("Asked today")
        assert self.information(page).asked_on == TODAY
        page.press("Asked today")
        assert self.information(page).asked_on is None

    def test_what_i_need_leads_to_its_lines(self, page: HopesPage) -> None:
        page.go("information")
        page.press("Big letters")
        assert page.title == "How to give me information"
        page.press("Done")
        page.press("More", "Say what you need.")
        assert page.has("Ideas")

    def test_first_shared_and_done(self, page: HopesPage) -> None:
        page.go("information")
        page.press("Everybody sees it first")
        page.press("Others may be told")
        page.press("They do it sometimes")
        kept = self.information(page)
        assert (kept.is_flagged, kept.may_share, kept.is_met) == (True, Consent.YES, Met.SOMETIMES)
        page.press("Do not tell others")
        page.press("Not first")
        kept = self.information(page)
        assert (kept.is_flagged, kept.may_share, kept.is_met) == (False, Consent.NO, Met.SOMETIMES)

    def test_the_day_to_ask_me_again_is_told_in_full(self, page: HopesPage) -> None:
        page.go("information")
        page.press("In 6 months")
        assert self.information(page).review_on == date(2027, 5, 19)
        assert page.is_chosen("Wednesday 19 May 2027")
        page.press("Wednesday 19 May 2027")
        assert self.information(page).review_on is None

    def test_when_the_day_has_come_it_says_so(self, page: HopesPage, house: House) -> None:
        house.session.do(None, ask_me_again, date(2026, 11, 20))
        page.go("information")
        assert "Time to ask me again" not in page.words()
        house.session.do(None, ask_me_again, TODAY)
        assert "Time to ask me again" in page.words()

    def test_every_answer_can_be_undone(self, page: HopesPage) -> None:
        page.go("information")
        page.press("Others may be told")
        page.press("Undo")
        assert self.information(page).may_share is Consent.NOT_ASKED
        assert page.is_chosen("I was not asked yet")


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 6, 19), 6, date(2026, 12, 19)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
    ],
)
def test_months_on_is_the_same_day_or_the_last_of_the_month(day: date, months: int, then: date) -> None:
    assert in_months(day, months) == then
