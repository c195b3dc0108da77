"""Choose, done by a person: every scale and every hand, one picture after the other, stopped and gone on with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.answer import Reply
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.choosing import answers_of, option_seen, sittings_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.recording import Recording
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens import choosing
from buildalife_desktop.words.language import language_for
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import OpenHouse, close_house
from tests.ui.hands import HANDS
from tests.ui.pages.choosing_page import ChoosingPage
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).resolve().parents[2]
TRIPS = ("The sea", "The zoo", "A castle", "A match")
VOICE = "c0ffee"


def sams_life() -> Life:
    """A set of four trips, an empty set, and two things on the week."""
    pictures = ("1F30A", "1F418", "1F3F0", "26BD")
    options = [Option(one, "trips", one, f"symbol:{code}") for one, code in zip(TRIPS, pictures, strict=True)]
    life = Life(me={"me": Me(name="Sam")})
    life = life.having("choice_sets", ChoiceSet("trips", "Trips"), ChoiceSet("empty", "Nothing yet"))
    life = life.having("options", *options)
    life = life.having("activities", Activity("c", "Church", "symbol:26EA"), Activity("g", "Gardening", "symbol:E340"))
    placings = [Placing(one, one, WhichWeek.NOW, 0, Part.MORNING) for one in ("c", "g")]
    return life.having("placings", *placings)


@pytest.fixture
def sam(home: Path) -> Path:
    path = lives_folder() / "Sam.life"
    create_life(path, sams_life()).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, sam: Path) -> House:
    return open_house(sam)


@pytest.fixture
def page(house: House) -> ChoosingPage:
    return ChoosingPage(house)


def replies_of(house: House, choice_set: str = "trips") -> list[Reply]:
    """What was answered in the newest sitting, in the order the pictures came."""
    life = house.session.life
    return [one.reply for one in answers_of(life, sittings_of(life, choice_set)[-1].id).values()]


class TestAnswering:
    @pytest.mark.parametrize("hand", HANDS)
    def test_every_picture_with_every_hand(self, house: House, page: ChoosingPage, hand: str) -> None:
        page.hand = HANDS[hand]
        page.begin("Trips")
        given = ("I like it", "Not sure", "I don't like it", "Want to try")
        shown = [page.answer(name) for name in given]
        assert sorted(shown) == sorted(TRIPS)
        assert replies_of(house) == [Reply.LIKE, Reply.NOT_SURE, Reply.DONT_LIKE, Reply.WANT_TO_TRY]
        assert house.navigator.here.objectName() == "read_back"

    @pytest.mark.parametrize(
        ("choice_set", "answers", "given"),
        [
            ("Trips", "Three answers", ("I like it", "Not sure", "I don't like it")),
            ("Trips", "Two answers", ("I don't like it", "I like it")),
            ("My week", "How is it going?", ("It goes well", "Sometimes")),
            ("My week", "How is it going?", ("It does not go well", "Not now")),
            ("My week", "How much help?", ("By myself", "A little help")),
            ("My week", "How much help?", ("A lot of help", "By myself")),
            ("My week", "More or less?", ("I want more", "The same")),
            ("My week", "More or less?", ("I want less", "Not now")),
        ],
    )
    def test_every_scale(
        self, house: House, page: ChoosingPage, choice_set: str, answers: str, given: tuple[str, ...]
    ) -> None:
        page.begin(choice_set, answers)
        for name in given:
            page.answer(name)
        said = [house.around.t.tell(reply.said) for reply in replies_of(house, sittings_key(choice_set))]
        assert tuple(said) == given

    def test_keys_1_to_4_answer_too(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips")
        for number, key in enumerate((Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_3)):
            assert wait_for(lambda key=key, number=number: self._pressed(house, key, number + 1))
        assert replies_of(house) == [Reply.NOT_SURE, Reply.WANT_TO_TRY, Reply.LIKE, Reply.DONT_LIKE]

    def _pressed(self, house: House, key: Qt.Key, answered: int) -> bool:
        if len(replies_of(house)) < answered:
            QTest.keyClick(house.window.windowHandle(), key)
            QApplication.processEvents()
        return len(replies_of(house)) == answered

    def test_key_for_an_answer_that_is_not_there_does_nothing(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips", "Two answers")
        shown = page.picture
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_3)
        assert page.picture == shown
        assert replies_of(house) == []

    def test_a_second_press_at_once_answers_nothing_that_was_not_seen(
        self, house: House, page: ChoosingPage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Neither the press that began it, nor one that answered, counts twice, however slow this computer is."""
        page.begin("Trips")
        page.answer("I like it")
        monkeypatch.setattr(choosing, "SETTLES_MS", 600_000)
        page.press("I like it")
        assert replies_of(house) == [Reply.LIKE]
        page.press("Home")
        page.begin("Trips", "Two answers")
        page.press("I like it")
        assert replies_of(house) == []

    def test_nothing_moves_from_picture_to_picture(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        before = page.places()
        page.answer("I like it")
        assert page.places() == before
        assert len(before) >= 13

    def test_what_was_shown_is_kept_with_the_answer(self, house: House, page: ChoosingPage) -> None:
        page.begin("Food and drink")
        shown = page.answer("Not now")
        (answer,) = house.session.life.answers.values()
        assert (answer.words, answer.reply) == (shown, Reply.NOT_NOW)
        assert answer.picture.startswith("symbol:")
        assert answer.said_on == house.around.clock().date()


def sittings_key(choice_set: str) -> str:
    return {"Trips": "trips", "My week": "ready:my_week"}[choice_set]


class TestSpeaking:
    def test_picture_is_spoken_on_arrival(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        assert page.said[-1] == f"Trips. {page.picture}. Do you like it, or not?"

    def test_picture_pressed_is_heard_again(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.said.clear()
        page.press(page.picture)
        assert page.said == [f"{page.picture}. Do you like it, or not?"]

    def test_after_an_answer_the_next_is_spoken_and_nothing_else(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.said.clear()
        page.answer("I don't like it")
        QApplication.processEvents()
        assert page.said == [f"{page.picture}. Do you like it, or not?"]

    def test_what_was_answered_is_not_said_late(self, page: ChoosingPage) -> None:
        """What was done goes before where I am; but not once something else was heard."""
        page.begin("Trips")
        page.answer("I like it")
        page.press("Home")
        QApplication.processEvents()
        assert page.said[-1] == "Hello Sam"

    def test_sound_of_the_next_one_is_got_ready(self, page: ChoosingPage, speaker: FakeSpeaker) -> None:
        page.begin("Trips")
        assert wait_for(lambda: bool(speaker.prepared))
        ready = speaker.prepared[-1]
        page.answer("I like it")
        assert page.said[-1] == ready

    def test_my_own_voice_says_it(self, open_house: OpenHouse, home: Path, speaker: FakeSpeaker) -> None:
        life = sams_life().having("recordings", Recording(VOICE, 1.0))
        life = life.having("options", *(Option(one, "trips", one, "", VOICE) for one in TRIPS))
        path = lives_folder() / "Voice.life"
        create_life(path, life, lambda file: file.keep_bytes("recordings", VOICE, b"RIFF")).close()
        page = ChoosingPage(open_house(path))
        page.begin("Trips")
        page.answer("I like it")
        assert speaker.recordings == [b"RIFF"]

    def test_picture_without_a_name_is_big_and_gets_none(self, open_house: OpenHouse, home: Path) -> None:
        life = sams_life().having("options", *(Option(one, "trips", "", "symbol:1F418") for one in TRIPS))
        path = lives_folder() / "Nameless.life"
        create_life(path, life).close()
        house = open_house(path)
        page = ChoosingPage(house)
        page.begin("Trips")
        assert page.said[-1].endswith("A picture. Do you like it, or not?")
        page.answer("I like it")
        assert {one.words for one in house.session.life.answers.values()} == {""}

    @pytest.mark.parametrize(
        ("answers", "question"),
        [
            ("How is it going?", "Does it go well, or not?"),
            ("How much help?", "Do you want help, or not?"),
            ("More or less?", "Do you want more, or less?"),
        ],
    )
    def test_every_scale_asks_its_own_question(self, page: ChoosingPage, answers: str, question: str) -> None:
        page.begin("My week", answers)
        assert question in page.words()
        assert page.said[-1].endswith(question)


class TestGoingBack:
    def test_the_one_before_shows_my_answer(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        assert not page.has("The one before")
        first = page.answer("Not sure")
        page.press("The one before", f"{first}. Not sure")
        assert (page.picture, page.my_answer) == (first, "Not sure")
        assert page.said[-1].startswith(first)

    def test_answered_anew_it_goes_on_where_i_was(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.answer("I like it")
        page.answer("I like it")
        third = page.picture
        page.press("The one before")
        page.press("The one before")
        page.answer("Want to try")
        assert page.picture == third
        assert replies_of(house) == [Reply.WANT_TO_TRY, Reply.LIKE]

    def test_the_same_answer_again_only_goes_on(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.answer("I like it")
        second, before = page.picture, house.session.entries()
        page.press("The one before")
        page.answer("I like it")
        assert page.picture == second
        assert house.session.entries() == before

    def test_undo_brings_the_picture_back_and_says_it(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips")
        first = page.answer("I like it")
        page.press("Undo")
        QApplication.processEvents()
        assert page.picture == first
        assert page.my_answer == ""
        assert page.said[-1].startswith(first)
        assert replies_of(house) == []

    def test_undo_of_another_answer_shows_what_it_was(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        first = page.answer("I like it")
        page.press("The one before")
        page.answer("I don't like it")
        page.press("Undo")
        assert (page.picture, page.my_answer) == (first, "I like it")

    def test_undo_of_the_beginning_goes_back_to_the_wall(self, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.press("Undo")
        page.wait_until(lambda: page.title == "Choose", "the wall of sets")
        assert not page.has("Trips", "You can go on here.")


class TestStopping:
    def test_stopped_and_gone_on_with(self, page: ChoosingPage) -> None:
        page.begin("Trips", "Two answers")
        page.answer("I like it")
        coming = page.picture
        page.press("Stop for today")
        assert page.title == "Choose"
        QApplication.processEvents()
        assert page.said[-1] == "You can go on another day."
        page.press("Home")
        page.go_on("Trips")
        assert page.picture == coming
        assert not page.has("Not sure")

    def test_gone_on_with_on_another_day_after_closing(
        self, house: House, page: ChoosingPage, open_house: OpenHouse, sam: Path
    ) -> None:
        page.begin("Trips")
        shown = [page.answer("I like it"), page.answer("Not now")]
        coming = page.picture
        close_house(house)
        again = ChoosingPage(open_house(sam))
        again.go_on("Trips")
        assert again.picture == coming
        assert sorted([*shown, *again.answer_all("Not sure")]) == sorted(TRIPS)

    def test_begun_anew_comes_in_another_order_and_the_old_answers_stay(self, house: House, page: ChoosingPage) -> None:
        page.begin("Trips")
        page.answer("I like it")
        page.press("Stop for today")
        page.press("Trips")
        page.press("Three answers")
        life = house.session.life
        first, second = sittings_of(life, "trips")
        assert first.is_over
        assert first.options != second.options
        assert len(answers_of(life, first.id)) == 1

    @pytest.mark.parametrize("answers", [1, 3, 6])
    def test_killed_in_the_middle_and_gone_on_with(
        self, open_house: OpenHouse, sam: Path, home: Path, answers: int
    ) -> None:
        heard = answer_until_killed(sam, answers)
        kept = life_in(sam)
        (sitting,) = sittings_of(kept, "ready:things_to_do")
        given = [one.words for one in answers_of(kept, sitting.id).values()]
        # One more may have been kept whose answer nobody heard.
        assert given[: len(heard)] == heard
        assert len(given) <= len(heard) + 1
        page = ChoosingPage(open_house(sam))
        page.go_on("Things to do")
        assert page.picture not in given
        assert [page.answer("I like it"), page.answer("Not sure")] == shown_after(life_in(sam), sitting.options, given)


def shown_after(life: Life, options: tuple[str, ...], given: list[str]) -> list[str]:
    """The names of the two pictures of a sitting that come after those that were answered."""
    names = [option_seen(life, key) for key in options[len(given) : len(given) + 2]]
    return [language_for().tell(one.words) if isinstance(one.words, Said) else one.words for one in names if one]


def answer_until_killed(path: Path, answers: int) -> list[str]:
    """Somebody answers in a window of their own, which is killed after so many answers: what they were asked."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.answers_until_killed", str(path)],
        cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as person:  # fmt: skip
        assert person.stdout is not None
        heard = [person.stdout.readline().strip() for _ in range(answers)]
        person.kill()
        return heard + person.stdout.read().splitlines()


def life_in(path: Path) -> Life:
    file = open_life(path)
    life = file.read()
    file.close()
    return life


class TestTheWall:
    def test_set_with_nothing_in_it_can_be_filled(self, house: House, page: ChoosingPage) -> None:
        page.open()
        page.press("Nothing yet")
        assert house.navigator.here.objectName() == "my_set"

    def test_my_week_is_not_there_while_nothing_is_on_it(self, open_house: OpenHouse, home: Path) -> None:
        path = lives_folder() / "New.life"
        create_life(path, Life(me={"me": Me(name="New")})).close()
        page = ChoosingPage(open_house(path))
        page.open()
        assert not page.has("My week")
        assert page.has("Food and drink")

    def test_my_own_sets(self, house: House, page: ChoosingPage) -> None:
        page.open()
        page.press("My own sets")
        assert house.navigator.here.objectName() == "my_sets"

    def test_what_i_said_before_can_be_looked_at_once_there_is_something(
        self, house: House, page: ChoosingPage
    ) -> None:
        page.open()
        page.press("Trips")
        assert not page.has("What I said before")
        page.press("Two answers")
        page.answer("I like it")
        page.press("Stop for today")
        page.press("Trips")
        page.press("What I said before")
        assert house.navigator.here.objectName() == "sittings"

    def test_answers_are_told_before_they_are_chosen(self, page: ChoosingPage) -> None:
        page.open()
        page.press("Trips")
        assert page.has("Two answers", "I like it and I don't like it")


def test_sitting_that_is_not_there_any_more_goes_back(house: House, page: ChoosingPage) -> None:
    page.open()
    house.navigator.go(Route("choosing", sitting="gone"))
    page.wait_until(lambda: house.navigator.here.objectName() == "choose", "the wall of sets")
