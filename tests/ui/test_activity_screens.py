"""An activity and everything about it, as a person chooses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.activity import Activity, Cost, Feeling
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.statement import About, Statement, View
from buildalife_desktop.model.verbs.activities import add_activity
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.way import Way
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.activity_words import activity_told
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.money_words import money_words, pieces_of
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens import my_voice
from buildalife_desktop.words.language import language_for
from tests.fakes.fake_recorder import FakeRecorder
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import THURSDAY, OpenHouse
from tests.ui.pages.window_page import WindowPage

pytestmark = pytest.mark.thorough

WHO, WHERE, WAYS = "Who with?", "Where?", "How do I get there?"


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    return open_house(leonard)


@pytest.fixture
def page(house: House) -> WindowPage:
    """Gardening, opened."""
    return open_activity(house, "Gardening")


def open_activity(house: House, name: str) -> WindowPage:
    activity = next(one.id for one in house.session.life.activities.values() if one.name == name)
    house.navigator.go(Route("activity", activity=activity))
    QApplication.processEvents()
    return WindowPage(house)


def on_disk(house: House) -> Life:
    """The life as it is in the file, read anew."""
    file = open_life(house.session.path)
    try:
        return file.read()
    finally:
        file.close()


def gardening(life: Life) -> Activity:
    return next(one for one in life.activities.values() if one.name == "Gardening")


def names_of(life: Life, noun: str, ids: tuple[str, ...]) -> list[str]:
    return [getattr(life, noun)[one].name for one in ids]


def is_chosen(page: WindowPage, name: str, question: str) -> bool:
    return bool(page.find(name, question).isChecked())


class TestChoosing:
    def test_another_person_comes_along(self, house: House, page: WindowPage) -> None:
        page.press("Ruth", WHO)
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Grace", "Sunil", "Ruth"]
        assert is_chosen(page, "Ruth", WHO)

    def test_a_second_press_lets_go(self, house: House, page: WindowPage) -> None:
        page.press("Grace", WHO)
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Sunil"]
        assert not is_chosen(page, "Grace", WHO)

    def test_nothing_moves_under_the_finger(self, page: WindowPage) -> None:
        before = page.names()
        page.press("Grace", WHO)
        page.press("My home", WHERE)
        assert page.names() == before

    def test_one_feeling_at_a_time(self, house: House, page: WindowPage) -> None:
        page.press("How it is")
        page.press("Not sure")
        assert gardening(on_disk(house)).feeling is Feeling.NOT_SURE
        assert not is_chosen(page, "I like it", "How is it?")
        page.press("Not sure")
        assert gardening(on_disk(house)).feeling is Feeling.NOT_SAID

    def test_what_was_chosen_is_undone(self, house: House, page: WindowPage) -> None:
        page.press("Ruth", WHO)
        page.press("Undo")
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Grace", "Sunil"]
        assert not is_chosen(page, "Ruth", WHO)

    def test_where_and_how_are_read_aloud(self, page: WindowPage) -> None:
        page.press("Gardening")
        assert page.said[-1] == (
            "Gardening. With Grace and Sunil. At Gardening Activities and the garden. Lift from Ruth."
        )

    def test_chosen_ones_are_told_when_the_screen_is_read(self, page: WindowPage, speaker: FakeSpeaker) -> None:
        page.press("Read to me")
        speaker.finish_all()
        assert "Grace. Chosen." in page.said
        assert "Ruth" in page.said


class TestReadyMade:
    def test_a_bus_is_there_when_it_is_first_taken(self, open_house: OpenHouse, leonard: Path) -> None:
        house = open_house(leonard)
        page = open_activity(house, "Gardening")
        page.press("More", WAYS)
        page.press("Bus")
        life = on_disk(house)
        assert "Bus" in names_of(life, "ways", gardening(life).ways)
        page.press("Undo")
        life = on_disk(house)
        assert "Bus" not in [way.name for way in life.ways.values()]

    def test_a_way_that_is_there_is_not_offered_twice(self, page: WindowPage) -> None:
        page.press("More", WAYS)
        assert page.names().count("Walk") == 1

    def test_a_new_life_gets_there_in_one_press(self, house: House) -> None:
        house.session.do(None, add_activity, Activity("1", "Swimming"))
        page = open_activity(house, "Swimming")
        page.press("Walk", WAYS)
        life = on_disk(house)
        assert names_of(life, "ways", life.activities["1"].ways) == ["Walk"]


class TestCompanions:
    def test_someone_new_is_made_on_the_way(self, house: House, page: WindowPage) -> None:
        page.press("More", WHO)
        page.press("Someone new")
        page.write("Their name", "Joe")
        page.press("Man")
        page.press("Done")
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Grace", "Sunil", "Joe"]
        assert page.title == WHO
        assert is_chosen(page, "Joe", "")

    def test_one_undo_takes_someone_new_back(self, house: House, page: WindowPage) -> None:
        page.press("More", WHO)
        page.press("Someone new")
        page.write("Their name", "Joe")
        page.press("Done")
        page.press("Undo")
        life = on_disk(house)
        assert "Joe" not in [person.name for person in life.people.values()]
        assert names_of(life, "people", gardening(life).who_with) == ["Grace", "Sunil"]

    def test_a_picture_is_enough(self, house: House, page: WindowPage) -> None:
        page.press("More", WHO)
        page.press("Someone new")
        page.press("Older woman")
        page.press("Done")
        life = on_disk(house)
        newest = life.people[gardening(life).who_with[-1]]
        assert (newest.name, newest.picture) == ("", "symbol:1F475-1F3FB")
        assert page.has("A picture")

    def test_with_neither_name_nor_picture_it_is_said_what_to_do(self, house: House, page: WindowPage) -> None:
        before = on_disk(house)
        page.press("More", WHO)
        page.press("Someone new")
        page.press("Done")
        assert page.message == "Choose a picture, or write a name. Then press Done."
        assert on_disk(house) == before

    def test_a_thing_is_called_as_its_picture_is(self, house: House, page: WindowPage) -> None:
        page.press("How it is")
        page.press("More", "What do I take?")
        page.press("Something new")
        page.press("Soap")
        page.press("Done")
        assert [thing.name for thing in on_disk(house).things.values()][-1] == "Soap"

    def test_pictures_follow_what_is_written(self, page: WindowPage) -> None:
        page.press("More", WHERE)
        page.press("Somewhere new")
        page.write("What is the place called?", "bowling")
        assert page.has("Bowling")

    def test_another_name(self, house: House, page: WindowPage) -> None:
        page.press("More", WHO)
        page.press("Change one")
        page.press("Ruth")
        page.write("Their name", "Ruthie")
        page.press("Done")
        assert "Ruthie" in [person.name for person in on_disk(house).people.values()]

    def test_someone_taken_away_comes_back_with_undo(self, house: House, page: WindowPage) -> None:
        page.press("More", WHO)
        page.press("Change one")
        page.press("Grace")
        page.press("Take away. Undo brings it back.")
        QApplication.processEvents()
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Sunil"]
        page.press("Undo")
        life = on_disk(house)
        assert names_of(life, "people", gardening(life).who_with) == ["Grace", "Sunil"]


class TestMoney:
    def test_coins_and_notes_add_up(self, house: House, page: WindowPage) -> None:
        page.press("How it is")
        page.press("How much?")
        for piece in ("£5", "£2", "50p"):
            page.press(piece)
        assert page.said[-1] == "£7.50"
        page.press("Done")
        after = gardening(on_disk(house))
        assert (after.cost, after.cost_pence) == (Cost.COSTS, 750)
        assert is_chosen(page, "It costs £7.50", "What does it cost?")

    def test_free_has_no_price(self, house: House, page: WindowPage) -> None:
        page.press("How it is")
        page.press("How much?")
        page.press("£5")
        page.press("Done")
        page.press("Free")
        after = gardening(on_disk(house))
        assert (after.cost, after.cost_pence) == (Cost.FREE, None)

    @pytest.mark.parametrize(("pence", "words"), [(50, "50p"), (500, "£5"), (350, "£3.50"), (12345, "£123.45")])
    def test_in_words(self, pence: int, words: str) -> None:
        assert money_words(pence) == words

    def test_the_fewest_pieces(self) -> None:
        assert pieces_of(1880) == [1000, 500, 200, 100, 50, 20, 10]


class TestWhatISay:
    @pytest.fixture(autouse=True)
    def _on_the_page(self, page: WindowPage) -> None:
        page.press("What I say")

    def said(self, house: House, about: About, view: View) -> list[Statement]:
        life = on_disk(house)
        mine = (gardening(life).id, about, view)
        return [one for one in life.statements.values() if (one.activity, one.about, one.view) == mine]

    def test_views_are_kept_apart(self, house: House, page: WindowPage) -> None:
        page.press("My family")
        page.press("Write words")
        page.write("Write here", "He comes home happy")
        page.press("Done")
        assert [one.words for one in self.said(house, About.WORKING, View.MY_FAMILY)] == ["He comes home happy"]
        assert [one.words for one in self.said(house, About.WORKING, View.MINE)] == ["My friends are there."]
        page.press("Done")
        assert page.has("My family: He comes home happy")
        assert page.has("Me: My friends are there.")

    def test_who_said_it_and_when_is_kept(self, house: House, page: WindowPage) -> None:
        page.press("I dig. I plant. I water.")
        page.press("A guess")
        kept = self.said(house, About.MY_ROLE, View.MINE)[0]
        assert (kept.who_said, kept.said_on) == (WhoSaid.A_GUESS, THURSDAY.date())
        page.press("Back")
        assert page.has("I dig. I plant. I water.", "A guess. Thursday 19 November 2026")

    def test_what_the_family_thinks_is_not_said_by_me(self, house: House, page: WindowPage) -> None:
        page.press("My family")
        page.press("Write words")
        page.write("Write here", "He likes it")
        page.press("Done")
        assert self.said(house, About.WORKING, View.MY_FAMILY)[0].who_said is WhoSaid.SOMEONE_WHO_KNOWS_ME

    def test_nothing_is_kept_of_nothing(self, house: House, page: WindowPage) -> None:
        before = len(on_disk(house).statements)
        page.press("My family")
        page.press("A guess")
        page.press("Done")
        assert len(on_disk(house).statements) == before

    def test_taken_away_and_brought_back(self, house: House, page: WindowPage) -> None:
        page.press("I dig. I plant. I water.")
        page.press("Take away. Undo brings it back.")
        QApplication.processEvents()
        assert page.title == "Gardening"
        assert not self.said(house, About.MY_ROLE, View.MINE)
        page.press("Undo")
        assert page.has("I dig. I plant. I water.")


class TestMyVoice:
    @pytest.fixture(autouse=True)
    def _recorder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(my_voice, "VoiceRecorder", FakeRecorder)

    def record(self, house: House, page: WindowPage) -> None:
        page.press("My voice")
        page.press("Speak")
        recorder = house.window.findChildren(FakeRecorder)[0]
        recorder.hear(0.3)
        recorder.hear(0.2)
        page.press("Stop")

    def test_it_speaks_for_the_activity(self, house: House, page: WindowPage, speaker: FakeSpeaker) -> None:
        self.record(house, page)
        page.press("Keep it")
        life = on_disk(house)
        kept = life.recordings[gardening(life).voice]
        assert kept.seconds == 2
        page.press("Gardening")
        assert speaker.recordings == [house.session.bytes_of("recordings", kept.id)]

    def test_it_can_be_heard_before_it_is_kept(self, house: House, page: WindowPage, speaker: FakeSpeaker) -> None:
        self.record(house, page)
        page.press("Hear it")
        assert len(speaker.recordings) == 1
        page.press("Back")
        assert not on_disk(house).recordings

    def test_the_app_can_speak_again(self, house: House, page: WindowPage) -> None:
        self.record(house, page)
        page.press("Keep it")
        page.press("My voice")
        page.press("The app's voice")
        assert gardening(on_disk(house)).voice == ""
        page.press("Undo")
        assert gardening(on_disk(house)).voice

    def test_the_app_is_quiet_while_it_listens(self, house: House, page: WindowPage, speaker: FakeSpeaker) -> None:
        page.press("My voice")
        page.press("Speak")
        assert not speaker.is_speaking

    def test_no_microphone(self, page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(FakeRecorder, "has_microphone", False)
        page.press("My voice")
        page.press("Speak")
        assert page.message == "No microphone was found. Please plug one in and try again."
        page.press("All right")
        page.press("Back")
        assert page.title == "Gardening"


class TestTakingAway:
    def test_it_comes_back_with_its_place_on_the_week(self, house: House, page: WindowPage) -> None:
        before = on_disk(house)
        page.press("Take it away. Undo brings it back.")
        QApplication.processEvents()
        after = on_disk(house)
        assert "Gardening" not in [one.name for one in after.activities.values()]
        assert page.title == "Hello Leonard"
        page.press("Undo")
        assert on_disk(house) == before

    def test_the_screen_goes_when_its_making_is_undone(self, house: House) -> None:
        house.session.do(None, add_activity, Activity("1", "Swimming"))
        page = open_activity(house, "Swimming")
        page.press("Undo")
        QApplication.processEvents()
        assert page.title == "Hello Leonard"


def test_every_question_is_there_with_the_biggest_letters(house: House) -> None:
    house.session.do(None, like_it, text_percent=300)
    page = open_activity(house, "Gardening")
    seen = ""
    for part in ("Who and where", "How it is", "What I say"):
        page.press(part)
        seen += page.words()
        while page.names().count("More") and page.has("More", ""):
            pagers = [tile for tile in house.navigator.here.tiles() if tile.objectName() == "activity.later"]
            if not pagers:
                break
            page.hand.press(page.window, pagers[0])
            seen += page.words()
    for question in ("Who with?", "Who takes me?", "How is it?", "Can it change?", "What I do there", "Who said this?"):
        assert question in seen


@pytest.mark.parametrize(
    ("activity", "told"),
    [
        (Activity("1", "Tea?"), "Tea?"),
        (Activity("1", "", "symbol:2615"), "A picture."),
        (Activity("1", "Tea", who_with=("g",), places=("c",), ways=("w",)), "Tea. With Grace. At the café. Walk."),
        (Activity("1", "Tea", who_with=("n",)), "Tea."),
    ],
)
def test_told_in_one_go(activity: Activity, told: str) -> None:
    life = Life(
        people={"g": Person("g", "Grace"), "n": Person("n", "", "symbol:1F464")},
        places={"c": Place("c", "The café")},
        ways={"w": Way("w", "Walk")},
        activities={"1": activity},
    )
    assert activity_told(life, "1", language_for("en")) == told
