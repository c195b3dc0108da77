"""About me, by people who say things, choose them, or check what others said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.heading import ONE_PAGE, Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.statement import View
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.screens import my_voice
from tests.fakes.fake_recorder import FakeRecorder
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import THURSDAY, OpenHouse
from tests.ui.hands import HANDS
from tests.ui.pages.about_page import AboutPage
from tests.ui.sight import look_at
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough

MONDAY, TODAY = date(2026, 11, 16), THURSDAY.date()
THEY = WhoSaid.SOMEONE_WHO_KNOWS_ME
LIKED, SUPPORT = "What people like about me", "How to support me well"
NOT_CHECKED = "Not checked by me yet"


@pytest.fixture
def nina(home: Path) -> Path:
    """A life with little in it: a line of mine, two lines and a hope others said, and one in each view."""
    life = (
        Life(me={"me": Me(name="Nina")})
        .having(
            "lines",
            Line("mine", Heading.LIKED, "I make people laugh.", said_on=MONDAY),
            Line("kind", Heading.LIKED, "She is kind.", who_said=THEY, said_on=MONDAY),
            Line("meals", Heading.SUPPORT, "Cook with her.", who_said=WhoSaid.A_GUESS, said_on=MONDAY),
            Line("bus", Heading.NOT_WORKING, "No bus.", said_on=MONDAY),
            Line("tired", Heading.NOT_WORKING, "She is tired.", view=View.MY_FAMILY, who_said=THEY, is_checked=True),
            Line("sun", Heading.GOOD_DAY, "I am in the sun.", said_on=MONDAY),
            Line("loud", Heading.BAD_DAY, "It is too loud.", said_on=MONDAY),
        )
        .having("hopes", Hope("swim", "Go swimming", who_said=THEY, said_on=MONDAY))
    )
    path = lives_folder() / "Nina.life"
    create_life(path, life).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, nina: Path) -> House:
    return open_house(nina)


@pytest.fixture
def page(house: House) -> AboutPage:
    page = AboutPage(house)
    page.open()
    return page


class TestTheOnePage:
    def test_exactly_three_headings_with_their_lines(self, page: AboutPage) -> None:
        headings = [heading.said.msgid for heading in ONE_PAGE]
        assert [name for name in page.names() if name in {heading.said.msgid for heading in Heading}] == [
            "Who I am",
            *headings,
        ]
        assert page.has(LIKED, "I make people laugh. She is kind.")

    def test_it_is_read_aloud_line_by_line(self, page: AboutPage, speaker: FakeSpeaker) -> None:
        speaker.said.clear()
        page.press("Read to me")
        speaker.finish_all()
        said = " ".join(speaker.said)
        places = [said.find(words) for words in (LIKED, "I make people laugh", SUPPORT, "Cook with her")]
        assert -1 not in places
        assert places == sorted(places)

    def test_what_is_behind_it_has_a_door(self, page: AboutPage) -> None:
        page.press("More about me")
        doors = {
            "How I tell you things", "How to give me information", "Good days and bad days", "Who decides",
            "Important to me and for me", "What is working", "What is not working", "Hopes and steps", "Did it happen?",
        }  # fmt: skip
        assert doors <= set(page.names())

    @pytest.mark.parametrize("percent", [200, 300])
    def test_with_big_letters_everything_is_on_some_page(self, house: House, page: AboutPage, percent: int) -> None:
        house.session.do(None, like_it, text_percent=percent)
        QApplication.processEvents()
        found = set(page.names())
        while page.has("More"):
            page.press("More")
            found |= set(page.names())
        assert {"Nina", "Check what others said", "More about me", *(one.said.msgid for one in ONE_PAGE)} <= found


class TestSaying:
    @pytest.mark.parametrize("hand", HANDS)
    def test_an_idea_is_said_in_three_presses(self, house: House, hand: str) -> None:
        page = AboutPage(house, HANDS[hand])
        page.open()
        page.press(LIKED)
        page.press("Ideas")
        page.press("I am calm.")
        assert page.presses == 3
        line = page.lines(Heading.LIKED)[-1]
        assert (line.words, line.who_said, line.said_on) == ("I am calm.", WhoSaid.ME, TODAY)
        assert line.picture.startswith("symbol:")
        assert page.find("I am calm.").isChecked()

    def test_no_idea_is_said_by_itself(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("Ideas")
        page.press("Done")
        assert page.words_under(Heading.LIKED) == ["I make people laugh.", "She is kind."]

    def test_a_second_press_takes_an_idea_off(self, page: AboutPage) -> None:
        page.go("starters", heading=Heading.LIKED)
        assert page.find("I make people laugh.").isChecked()
        page.press("I make people laugh.")
        assert page.words_under(Heading.LIKED) == ["She is kind."]
        assert not page.find("I make people laugh.").isChecked()

    def test_an_idea_can_be_changed_to_my_words(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("I make people laugh.")
        page.press("I make people laugh.")
        page.write("Write here", "I make Ruth laugh.")
        page.press("Done")
        page.press("Done")
        assert page.has("I make Ruth laugh.", "I said it")
        assert page.words_under(Heading.LIKED) == ["I make Ruth laugh.", "She is kind."]

    def test_the_day_stands_in_full(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("I make people laugh.")
        assert "I said it. Monday 16 November 2026" in page.words()

    def test_in_my_own_voice(
        self, house: House, page: AboutPage, speaker: FakeSpeaker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(my_voice, "VoiceRecorder", FakeRecorder)
        page.press(SUPPORT)
        page.press("Say something")
        page.press("My voice")
        page.record(0.3, 0.2)
        page.press("Hear it")
        page.press("Keep it")
        line = page.lines(Heading.SUPPORT)[-1]
        assert page.kept.recordings[line.voice].seconds == 2
        page.press("Done")
        assert page.has("My voice", "I said it")
        assert speaker.recordings == [house.session.bytes_of("recordings", line.voice)]

    def test_what_an_idea_says_is_heard(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("Ideas")
        page.press("I work hard.")
        assert page.said[-1] == f"{LIKED}: I work hard."

    def test_a_drawing_brings_its_words_until_there_are_others(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("Say something")
        page.press("Choose a picture")
        page.press("Animals and pets")
        page.press("Dog")
        assert page.words_under(Heading.LIKED)[-1] == "Dog"
        page.press("Another picture")
        page.press("Animals and pets")
        page.press("Cat")
        assert page.words_under(Heading.LIKED)[-1] == "Cat"
        page.press("Cat")
        page.write("Write here", "I look after my cat.")
        page.press("Done")
        page.press("Another picture")
        page.press("Animals and pets")
        page.press("Dog")
        assert page.words_under(Heading.LIKED)[-1] == "I look after my cat."

    def test_nothing_is_kept_of_nothing(self, page: AboutPage) -> None:
        page.press(SUPPORT)
        page.press("Say something")
        page.press("A guess")
        page.press("Done")
        assert page.words_under(Heading.SUPPORT) == ["Cook with her."]

    def test_taken_away_and_brought_back(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("I make people laugh.")
        page.press("Take away. Undo brings it back.")
        assert wait_for(lambda: page.has("Ideas"))
        assert not page.has("I make people laugh.")
        page.press("Undo")
        assert page.has("I make people laugh.")
        assert set(page.words_under(Heading.LIKED)) == {"I make people laugh.", "She is kind."}

    def test_an_empty_heading_shows_the_ways_to_say_something(self, page: AboutPage) -> None:
        page.press("What is important to me")
        assert "Nothing is said here yet." in page.words()
        page.press("Ideas")
        page.press("My music.")
        page.press("Done")
        assert page.has("My music.", "I said it")


class TestWhatOthersSaid:
    def test_it_waits_where_it_stands(self, page: AboutPage) -> None:
        page.press(LIKED)
        assert page.has("She is kind.", NOT_CHECKED)
        assert not page.has("I make people laugh.", NOT_CHECKED)

    def test_a_supporter_says_something_and_it_waits(self, page: AboutPage) -> None:
        page.press(SUPPORT)
        page.press("Say something")
        page.press("Someone who knows me")
        page.press("Write words")
        page.write("Write here", "Give her time.")
        page.press("Done")
        page.press("Done")
        assert page.has("Give her time.", NOT_CHECKED)

    @pytest.mark.parametrize("hand", HANDS)
    def test_it_is_right(self, house: House, hand: str) -> None:
        page = AboutPage(house, HANDS[hand])
        page.open()
        page.press("Check what others said")
        page.press("This is right")
        line = next(line for line in page.lines(Heading.LIKED) if line.id == "kind")
        assert (line.is_checked, line.said_on, line.who_said) == (True, TODAY, THEY)
        assert page.has("Cook with her.")

    def test_who_said_it_and_when_is_spoken(self, page: AboutPage, speaker: FakeSpeaker) -> None:
        page.press("Check what others said")
        asked = f"{LIKED}. She is kind. Someone who knows me. Monday 16 November 2026. Is this right?"
        assert wait_for(lambda: any(asked in said for said in speaker.said))

    def test_the_next_one_is_heard_when_one_is_answered(self, page: AboutPage) -> None:
        page.press("Check what others said")
        page.press("This is right")
        assert "Cook with her." in page.said[-1]
        page.press("Take it off")
        assert "Go swimming." in page.said[-1]

    def test_on_my_page_it_is_told_as_waiting(self, page: AboutPage) -> None:
        assert f"She is kind. {NOT_CHECKED}." in page.find(LIKED).accessibleDescription()
        assert f"I make people laugh. {NOT_CHECKED}." not in page.find(LIKED).accessibleDescription()

    def test_changed_by_me_it_is_checked(self, page: AboutPage) -> None:
        page.press("Check what others said")
        page.press("Change it")
        page.write("Write here", "I am kind to animals.")
        page.press("Done")
        line = next(line for line in page.lines(Heading.LIKED) if line.id == "kind")
        assert (line.words, line.is_checked) == ("I am kind to animals.", True)
        assert page.has("Cook with her.")

    def test_taken_off_and_undone(self, page: AboutPage) -> None:
        page.press("Check what others said")
        page.press("Take it off")
        assert page.words_under(Heading.LIKED) == ["I make people laugh."]
        page.press("Undo")
        assert "She is kind." in page.words_under(Heading.LIKED)

    def test_not_now_leaves_it_waiting(self, page: AboutPage) -> None:
        page.press("Check what others said")
        answers = [page.find(name).geometry() for name in ("This is right", "Change it", "Take it off", "Not now")]
        page.press("Not now")
        page.press("Not now")
        assert page.has("Go swimming")
        again = [page.find(name).geometry() for name in ("This is right", "Change it", "Take it off", "Not now")]
        assert again == answers
        page.press("Not now")
        assert "There is nothing more to check now." in page.words()
        page.press("Done")
        assert page.has("Check what others said")

    def test_nothing_waits_when_all_is_checked(self, page: AboutPage) -> None:
        page.press("Check what others said")
        for _ in range(3):
            page.press("This is right")
        page.press("Done")
        assert page.title == "About me"
        assert not page.has("Check what others said")
        assert page.kept.hopes["swim"].is_checked

    def test_where_it_stands_it_can_be_checked_as_well(self, page: AboutPage) -> None:
        page.press(LIKED)
        page.press("She is kind.")
        page.press("This is right")
        assert not page.has("This is right")
        page.press("Done")
        assert page.has("She is kind.", "Checked by me")


class TestKeptApart:
    def test_each_view_has_its_own(self, page: AboutPage) -> None:
        page.go("lines", heading=Heading.NOT_WORKING)
        page.press("Say something", "My family")
        page.press("Write words")
        page.write("Write here", "She sleeps badly.")
        page.press("Done")
        said = {line.words: (line.view, line.who_said) for line in page.lines(Heading.NOT_WORKING)}
        assert said["She sleeps badly."] == (View.MY_FAMILY, THEY)
        assert said["No bus."][0] is View.MINE

    def test_an_idea_of_mine_is_in_my_view(self, page: AboutPage) -> None:
        page.go("lines", heading=Heading.WORKING)
        page.press("Ideas", "Me")
        page.press("My work.")
        line = page.lines(Heading.WORKING)[0]
        assert (line.words, line.view, line.who_said) == ("My work.", View.MINE, WhoSaid.ME)

    def test_what_is_said_of_my_week_stands_beside_it(self, open_house: OpenHouse, leonard: Path) -> None:
        page = AboutPage(open_house(leonard))
        page.go("lines", heading=Heading.WORKING)
        page.press("My friends are there.", "Gardening")
        assert page.title == "What is working"
        assert not page.has("Ideas")

    def test_what_waits_is_not_cut(self, open_house: OpenHouse, leonard: Path) -> None:
        house = open_house(leonard)
        house.window.resize(1366, 749)  # the commonest laptop, with the title of the window
        page = AboutPage(house)
        page.go("lines", heading=Heading.WORKING)
        assert page.has("He is learning something new on Fridays.", NOT_CHECKED)
        seen = look_at(house).words
        assert [(words.meant, words.painted) for words in seen if words.meant != words.painted] == []

    def test_two_days_stand_side_by_side(self, page: AboutPage) -> None:
        page.go("two_sides", left=Heading.GOOD_DAY, right=Heading.BAD_DAY)
        good, bad = page.find("I am in the sun.", "A good day"), page.find("It is too loud.", "A bad day")
        window = page.window
        assert good.mapTo(window, good.rect().topRight()).x() < bad.mapTo(window, bad.rect().topLeft()).x()
        page.press("Ideas", "A bad day")
        page.press("I feel ill.")
        page.press("Done")
        assert page.has("I feel ill.", "A bad day")
        assert page.words_under(Heading.GOOD_DAY) == ["I am in the sun."]
