"""The people in my life: adding them, all about them, and all that has them in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.decision import Decision
from buildalife_desktop.model.done import Done
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import MoreOrLess, Paid, Person, PhotoSharing, Whereabouts
from buildalife_desktop.model.picture import photo_sha256
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.rhythm import HowOften, Rhythm
from buildalife_desktop.model.ring import NO_RING
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs.companions import add
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.verbs.people import remember_with, turn_in_photo
from buildalife_desktop.model.verbs.week import change_rhythm, take_off
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.screens import my_voice
from buildalife_desktop.ui.tour_stops import keep_a_photo
from tests.fakes.fake_recorder import FakeRecorder
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS
from tests.ui.pages.person_page import PersonPage, new_ones

pytestmark = pytest.mark.thorough

WHO_SEES, WHERE, PAID = "Who may see their photo?", "Where are they now?", "Are they paid to help me?"


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    return open_house(leonard)


@pytest.fixture
def page(house: House) -> PersonPage:
    return PersonPage(house)


@pytest.fixture
def small(open_house: OpenHouse, home: Path) -> PersonPage:
    """A small life: Jim and Ann, and what is done with them."""
    path = home / "Small.life"
    life = Life().having(
        "people", Person("jim", "Jim", "symbol:1F474", "My neighbour", 1), Person("ann", "Ann", ring=2)
    )
    life = life.having(
        "activities",
        Activity("tv", "Television", "symbol:1F4FA", who_with=("jim", "ann")),
        Activity("chess", "Chess", "symbol:265F", helpers=("jim",)),
        Activity("tea", "Tea", "symbol:2615"),
    )
    life = life.having("placings", Placing("p", "tv", WhichWeek.NOW, 4, Part.EVENING))
    create_life(path, life).close()
    return PersonPage(open_house(path))


class TestAddingSomebody:
    @pytest.mark.parametrize("hand", list(HANDS))
    def test_in_under_six_presses_with_no_typing(self, house: House, hand: str) -> None:
        page = PersonPage(house, HANDS[hand])
        before = page.on_disk
        page.go("people")
        page.presses = 0
        for name in ("Add a person", "Older woman", "My neighbour", "My friends"):
            page.press(name)
        assert page.presses < 6
        assert page.title == "My people"
        new = new_ones(before, page.on_disk)
        assert [(one.known_as, one.name, one.ring, one.paid) for one in new] == [("My neighbour", "", 2, Paid.NOT_SAID)]
        assert "My neighbour, My friends." in page.words()

    def test_each_question_is_heard_as_it_comes(self, page: PersonPage) -> None:
        page.go("add_person")
        heard = []
        for name in ("Older woman", "My neighbour", "My friends"):
            page.press(name)
            heard.append(page.said[-1])
        assert heard[:2] == ["Who are they to you?", "Which ring does My neighbour go in?"]
        assert heard[2] == "My neighbour is in My friends."

    def test_stopped_half_way_nothing_is_lost(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("More")
        page.press("Dog")
        page.press("Home")
        new = new_ones(before, page.on_disk)
        assert [(one.picture, one.ring, one.who_to_me) for one in new] == [("symbol:1F415", NO_RING, "")]

    def test_not_now_leaves_it_out(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("Man")
        page.press("Not now")
        page.press("Not now")
        assert page.title == "Hello Leonard"
        new = new_ones(before, page.on_disk)
        assert [(one.ring, one.who_to_me) for one in new] == [(NO_RING, "")]

    def test_going_back_another_picture_is_for_the_same_person(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("Man")
        page.press("Back")
        page.press("Woman")
        new = new_ones(before, page.on_disk)
        assert [one.picture for one in new] == ["symbol:1F469-1F3FB"]

    def test_a_name_can_be_written_first(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("Write the name")
        page.write("Write here", "Rosa")
        page.press("Done")
        assert page.title == "Rosa"
        page.press("Next")
        assert page.title == "Who is Rosa to you?"
        assert [one.name for one in new_ones(before, page.on_disk)] == ["Rosa"]

    def test_a_paid_role_says_nothing_of_money(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("Woman")
        page.press("My support worker")
        assert [one.paid for one in new_ones(before, page.on_disk)] == [Paid.NOT_SAID]

    def test_each_step_is_taken_back_by_itself(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("add_person")
        page.press("Woman")
        page.press("My advocate")
        page.press("My friends")
        seen = []
        for _ in range(3):
            seen.append([(one.who_to_me, one.ring) for one in new_ones(before, page.on_disk)])
            page.press("Undo")
        assert seen == [[("My advocate", 2)], [("My advocate", NO_RING)], [("", NO_RING)]]
        assert page.on_disk == before

    def test_my_own_words_for_who_they_are(self, page: PersonPage) -> None:
        page.go("who_to_me", person=page.person("Jim").id)
        page.press("My own words")
        page.write("Write here", "He makes the best tea")
        page.press("Done")
        assert page.person("Jim").who_to_me == "He makes the best tea"
        page.go("who_to_me", person=page.person("Jim").id)
        assert page.is_chosen("He makes the best tea")

    def test_someone_made_for_an_activity_has_no_ring_yet(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("companions", activity=next(iter(before.activities)), question="who_with")
        page.press("Someone new")
        page.press("Older man")
        page.press("Done")
        assert [one.ring for one in new_ones(before, page.on_disk)] == [NO_RING]
        page.go("choose_person", question="Who helps?", then=lambda _: None)
        assert "No ring yet" in page.words()


class TestTheirPage:
    def test_what_we_do_together_is_what_is_in_my_week(self, small: PersonPage) -> None:
        small.open("Jim")
        assert small.has("Television", "We do it together")
        assert small.has("Chess", "Helps me")
        assert not small.has("Tea")
        small.press("Television")
        assert small.title == "Television"
        small.press("Jim", "Who with?")
        small.press("Back")
        assert not small.has("Television")

    def test_something_together_comes_from_what_i_do(self, small: PersonPage) -> None:
        small.open("Ann")
        small.press("Do something together")
        small.press("Tea")
        assert small.is_chosen("Tea")
        small.press("Done")
        assert small.has("Tea")
        assert small.on_disk.activities["tea"].who_with == ("ann",)

    def test_when_i_see_them_next_is_a_real_day(self, small: PersonPage) -> None:
        small.open("Jim")
        assert small.has("Friday 20 November", "Evening: Television")
        small.press("Friday 20 November")
        assert small.title == "Friday, evening"

    def test_what_is_on_some_weeks_may_be(self, small: PersonPage) -> None:
        small.house.session.do(None, change_rhythm, "p", Rhythm(HowOften.SOME_WEEKS))
        small.open("Jim")
        assert small.has("Maybe Friday 20 November")

    def test_nobody_is_seen_who_is_not_on_my_week(self, small: PersonPage) -> None:
        small.house.session.do(None, take_off, "p")
        small.open("Jim")
        small.press("Not on my week yet")
        assert small.title == "My week"

    def test_answers_are_kept_with_one_press(self, page: PersonPage) -> None:
        page.open("Grace", "About them")
        page.press("Yes, share it", WHO_SEES)
        page.press("Paid to help me", PAID)
        assert (page.person("Grace").shares_photo, page.person("Grace").paid) == (PhotoSharing.YES, Paid.PAID)
        page.press("Paid to help me", PAID)
        page.press("Only here", WHO_SEES)
        assert (page.person("Grace").shares_photo, page.person("Grace").paid) == (PhotoSharing.ONLY_HERE, Paid.NOT_SAID)
        assert page.is_chosen("Only here")
        page.press("Undo")
        assert page.is_chosen("Yes, share it")

    def test_their_ring_and_who_they_are_are_changed_from_here(self, page: PersonPage) -> None:
        page.open("Sunil", "About them")
        page.press("My friends")
        page.press("People I love")
        assert page.person("Sunil").ring == 1
        assert page.has("People I love")
        page.press(page.person("Sunil").who_to_me)
        page.press("My partner")
        assert page.person("Sunil").who_to_me == "My partner"
        assert page.title == "Sunil"

    def test_another_name_and_another_picture(self, page: PersonPage) -> None:
        page.open("Jim")
        page.press("Change words")
        page.write("Write here", "James")
        page.press("Done")
        assert page.title == "James"
        page.press("Change picture")
        page.press("Draw a face")
        page.press("Done")
        assert page.person("James").picture.startswith("face:")

    def test_my_voice_says_their_name(
        self, page: PersonPage, speaker: FakeSpeaker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(my_voice, "VoiceRecorder", FakeRecorder)
        page.open("Jim")
        page.press("My voice")
        page.press("Speak")
        recorder = page.window.findChildren(FakeRecorder)[0]
        recorder.hear(0.3)
        page.press("Stop")
        page.press("Keep it")
        page.press("Jim")
        assert len(speaker.recordings) == 1
        assert page.person("Jim").voice

    def test_ideas_of_what_we_do_for_each_other(self, page: PersonPage) -> None:
        page.open("Grace", "Give and take")
        page.press("Say something", "What I do for them")
        page.press("Ideas")
        page.press("I make them laugh.")
        page.press("Done")
        page.press("Back")
        assert page.title == "Grace"
        assert page.has("I make them laugh.")

    def test_the_answer_itself_is_heard(self, page: PersonPage) -> None:
        page.open("Grace", "About them")
        heard = []
        for answer, question in (("Not paid", PAID), ("Only here", WHO_SEES)):
            if page.is_chosen(answer, question):
                page.press(answer, question)
            page.press(answer, question)
            heard.append(page.said[-1])
        assert heard == ["Grace: Not paid", "The photo of Grace: Only here"]

    def test_nothing_is_kept_of_a_line_with_nothing_in_it(self, page: PersonPage) -> None:
        page.open("Grace", "Give and take")
        before = len(page.on_disk.lines)
        page.press("Say something", "What I do for them")
        page.press("Say something")
        page.press("Back")
        page.press("Back")
        assert page.title == "Grace"
        assert len(page.on_disk.lines) == before

    def test_it_is_all_there_with_the_biggest_letters(self, page: PersonPage) -> None:
        page.house.session.do(None, like_it, text_percent=300)
        page.open("Jim", "About them")
        page.turn_page_to("Died")
        assert page.has("Died")
        page.press("Their picture")
        assert page.has("All that has them in it")


class TestRemembering:
    def test_somebody_who_died_stays_and_has_a_picture_beside_them(self, page: PersonPage) -> None:
        ring = page.person("Jim").ring
        page.open("Jim", "About them")
        page.press("Died", WHERE)
        page.press("A picture to remember")
        assert page.title == "I remember Jim"
        page.press("A candle")
        assert page.is_chosen("A candle")
        jim = page.person("Jim")
        assert (jim.whereabouts, jim.remembered_with, jim.ring) == (Whereabouts.DIED, "symbol:1F56F", ring)
        page.press("Done")
        page.press("Together")
        assert "When I see them next" not in page.words()

    def test_back_to_here(self, page: PersonPage) -> None:
        page.go("remembering", person=page.person("Mum").id)
        page.press("Here")
        assert page.title == "Where is Mum now?"
        assert (page.person("Mum").whereabouts, page.person("Mum").remembered_with) == (Whereabouts.HERE, "")
        page.press("Undo")
        assert page.person("Mum").whereabouts is Whereabouts.DIED
        assert page.title == "I remember Mum"

    def test_a_picture_of_my_own(self, page: PersonPage) -> None:
        page.go("remembering", person=page.person("Mum").id)
        page.press("Another picture")
        page.press("Gardening")
        gardening = next(one for one in page.on_disk.activities.values() if one.name == "Gardening")
        assert page.person("Mum").remembered_with == gardening.picture
        page.press("No picture")
        assert page.person("Mum").remembered_with == ""


class TestFaceThread:
    @pytest.fixture
    def rich(self, small: PersonPage) -> PersonPage:
        """Jim is in a photo, a line, a step and a decision as well."""
        session = small.house.session
        keep_a_photo(session)
        session.do(None, turn_in_photo, next(iter(session.life.photos)), "jim")

        def fill(life: Life) -> Done:
            life = life.having("lines", Line("l", Heading.I_GIVE, "Company", goes_with="jim"))
            life = life.having("hopes", Hope("h", "A job")).having(
                "steps", Step("s", "h", "Ask at the shop", person="jim")
            )
            return Done(life.having("decisions", Decision("d", "Where I live", people=("jim",))), Said("Kept."))

        session.do(None, fill)
        QApplication.processEvents()
        return small

    def test_all_that_has_them_in_it_in_three_places(self, rich: PersonPage) -> None:
        rich.open("Jim")
        rich.press("All that has them in it")
        assert rich.title == "Jim in my life"
        assert rich.has("Television", "Friday, evening. We do it together")
        assert rich.has("Chess", "Not on my week. Helps me")
        rich.press("My pictures")
        assert rich.has("Garden")
        rich.press("My plan")
        assert rich.has("Company", "What I do for them")
        assert rich.has("Ask at the shop", "A step to: A job")
        assert rich.has("Where I live")

    @pytest.mark.parametrize(
        ("group", "tile", "title"),
        [
            ("My week", "Television", "Friday, evening"),
            ("My week", "Chess", "Chess"),
            ("My pictures", "Garden", "Garden"),
        ],
    )
    def test_each_leads_to_its_place(self, rich: PersonPage, group: str, tile: str, title: str) -> None:
        rich.go("face_thread", person="jim")
        rich.press(group)
        rich.press(tile)
        assert rich.title == title
        rich.press("Back")
        assert rich.title == "Jim in my life"

    @pytest.mark.parametrize("tile", ["Company", "Ask at the shop", "Where I live"])
    def test_what_is_in_my_plan_opens_with_its_own_words(self, rich: PersonPage, tile: str) -> None:
        rich.go("face_thread", person="jim")
        rich.press("My plan")
        rich.press(tile)
        assert rich.title != "Jim in my life"
        assert tile in rich.words()
        rich.press("Back")
        assert rich.title == "Jim in my life"

    def test_all_of_it_is_heard_in_order(self, rich: PersonPage, speaker: FakeSpeaker) -> None:
        rich.go("face_thread", person="jim")
        rich.said.clear()
        rich.press("Hear it all")
        speaker.finish_all()
        assert rich.said == [
            "Jim. My neighbour. People I love.",
            "This is what has Jim in it.",
            "My week.",
            "Friday, evening: Television. We do it together.",
            "Chess. Helps me.",
            "My pictures.",
            "Garden.",
            "My plan.",
            "What I do for them: Company.",
            "Jim sees to this: Ask at the shop. A step to: A job.",
            "Where I live. Jim is in it when this is decided.",
        ]

    def test_what_is_undone_is_not_in_it(self, rich: PersonPage) -> None:
        rich.go("face_thread", person="jim")
        assert rich.has("My plan")
        rich.press("Undo")
        assert not rich.has("My plan")

    def test_nothing_is_told_gently(self, small: PersonPage, speaker: FakeSpeaker) -> None:
        small.house.session.do(None, add, Person("bo", "Bo"))
        small.go("face_thread", person="bo")
        small.said.clear()
        small.press("Hear it all")
        speaker.finish_all()
        assert small.said == ["Bo.", "Nothing has Bo in it yet."]


class TestChoosingSomebody:
    @pytest.fixture
    def answers(self) -> list[str]:
        return []

    def test_ring_by_ring_and_one_is_marked(self, page: PersonPage, answers: list[str]) -> None:
        jim = page.person("Jim").id
        page.go("choose_person", question="Who helps?", then=answers.append, chosen=jim)
        names = [name for name in page.names() if name in ("Ruth", "Grace", "Bo", "Physio")]
        assert names == ["Ruth", "Grace", "Bo", "Physio"]
        assert page.is_chosen("Jim")
        page.press("Ruth")
        assert answers == [page.person("Ruth").id]
        assert page.title == "Hello Leonard"

    def test_nobody_and_someone_new(self, page: PersonPage, answers: list[str]) -> None:
        before = page.on_disk
        page.go("choose_person", question="Who helps?", then=answers.append)
        page.press("Nobody")
        page.go("choose_person", question="Who helps?", then=answers.append)
        page.press("Someone new")
        page.press("Woman")
        page.press("Done")
        assert answers == ["", new_ones(before, page.on_disk)[0].id]
        assert page.title == "Hello Leonard"

    def test_those_who_died_are_not_asked(self, page: PersonPage, answers: list[str]) -> None:
        page.go("choose_person", question="Who helps?", then=answers.append)
        assert not page.has("Mum")


class TestThreeQuestions:
    def test_each_can_be_skipped(self, page: PersonPage) -> None:
        before = page.on_disk
        page.go("circle_questions")
        spots = []
        for name in ("Skip", "Skip", "Done"):
            spots.append(page.find(name).geometry())
            page.press(name)
        assert page.title == "Hello Leonard"
        assert page.on_disk == before
        assert spots[0] == spots[1] == spots[2]

    def test_more_and_less_are_kept_apart_and_let_go(self, page: PersonPage) -> None:
        page.go("circle_questions")
        page.press("Jim")
        assert page.is_chosen("Jim")
        page.press("Next")
        page.press("Kim")
        assert (page.person("Jim").wish, page.person("Kim").wish) == (MoreOrLess.MORE, MoreOrLess.LESS)
        assert page.is_chosen("Kim")
        assert not page.is_chosen("Jim")
        page.press("Kim")
        assert page.person("Kim").wish is MoreOrLess.NOT_SAID
        assert page.has("Skip")

    def test_that_less_stays_here_is_said(self, page: PersonPage) -> None:
        page.go("circle_questions")
        page.press("Skip")
        assert "This stays in this app. Nobody is told." in page.words()
        assert any("This stays in this app." in said for said in page.said)

    def test_back_goes_to_the_question_before(self, page: PersonPage) -> None:
        page.go("circle_questions")
        page.press("Skip")
        page.press("Back")
        assert page.title == "Who do you want to see more?"

    def test_who_new_is_a_line_and_let_go_again(self, page: PersonPage) -> None:
        page.go("circle_questions")
        page.press("Skip")
        page.press("Skip")
        before = [one.words for one in page.on_disk.lines.values() if one.heading is Heading.WHO_NEW]
        page.press("A new friend.")
        after = [one.words for one in page.on_disk.lines.values() if one.heading is Heading.WHO_NEW]
        assert after == [*before, "A new friend."]
        assert page.is_chosen("A new friend.")
        page.press("A new friend.")
        assert [one.words for one in page.on_disk.lines.values() if one.heading is Heading.WHO_NEW] == before


class TestWhoIsInIt:
    @pytest.fixture
    def photo(self, page: PersonPage) -> str:
        keep_a_photo(page.house.session)
        QApplication.processEvents()
        return next(iter(page.house.session.life.photos))

    def test_faces_are_pressed_and_shown_beside_the_photo(self, page: PersonPage, photo: str) -> None:
        page.go("my_photo", photo=photo)
        page.press("Choose people")
        page.press("Jim")
        page.press("Ruth")
        page.press("Ruth")
        page.press("Done")
        assert page.on_disk.photos[photo].people == (page.person("Jim").id,)
        page.press("Jim")
        assert page.title == "Jim"

    def test_someone_new_is_in_it_at_once(self, page: PersonPage, photo: str) -> None:
        before = page.on_disk
        page.go("who_is_in_it", photo=photo)
        page.press("Someone new")
        page.press("Man")
        page.press("Done")
        new = new_ones(before, page.on_disk)[0].id
        assert page.on_disk.photos[photo].people == (new,)
        page.press("Undo")
        assert page.on_disk == before

    def test_where_a_photo_is_used_leads_there(self, page: PersonPage, photo: str) -> None:
        session = page.house.session
        session.do(None, remember_with, page.person("Mum").id, f"photo:{photo}")
        page.go("my_photo", photo=photo)
        page.press("Mum")
        assert page.title == "Mum"
        assert photo_sha256(page.person("Mum").remembered_with) == photo


class TestTakingAway:
    def test_every_place_they_were_in_comes_back_on_another_day(self, page: PersonPage) -> None:
        """Week, lines, steps, decisions and photos, with the life closed and opened in between."""
        house = page.house
        keep_a_photo(house.session)
        ruth = page.person("Ruth").id
        house.session.do(None, turn_in_photo, next(iter(house.session.life.photos)), ruth)

        def fill(life: Life) -> Done:
            life = life.having("lines", Line("l", Heading.THEY_GIVE, "Lifts", goes_with=ruth))
            life = life.having("hopes", Hope("h", "A job")).having("steps", Step("s", "h", "Ask", person=ruth))
            return Done(life.having("decisions", Decision("d", "Where I live", people=(ruth,))), Said("Kept."))

        house.session.do(None, fill)
        before = page.on_disk
        page.open("Ruth")
        page.press("Take away. Undo brings it back.")
        QApplication.processEvents()
        assert page.title == "Hello Leonard"
        gone = page.on_disk
        assert ruth not in gone.people
        assert "l" not in gone.lines
        assert (gone.steps["s"].person, gone.decisions["d"].people) == ("", ())
        page.reopen()
        page.press("Undo")
        assert page.on_disk == before
