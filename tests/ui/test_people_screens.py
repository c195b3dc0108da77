"""My people: rings round me, as a person uses them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person, Whereabouts
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.verbs.companions import change, take_away
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.look.look import Look
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.widgets import round_face
from buildalife_desktop.ui.widgets.tile_face import TileFace
from buildalife_desktop.ui.widgets.tile_measures import fitted_font
from tests.fakes.fake_speaker import FakeSpeaker
from tests.sixty_people import sixty_people
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS, Hand
from tests.ui.pages.people_page import PeoplePage

pytestmark = pytest.mark.thorough

LOVE, FRIENDS, DO_THINGS, PAID = "People I love", "My friends", "People I do things with", "People paid to help me"
PEOPLE = (
    Person("ann", "Ann", symbol("1F469"), "my sister", ring=1),
    Person("jim", "Jim", symbol("1F474"), "my neighbour", ring=2),
    Person("mum", "Mum", symbol("1F475"), ring=1, whereabouts=Whereabouts.DIED, remembered_with=symbol("1F339")),
    Person("bo", "Bo", symbol("1F468"), "from church", ring=3),
    Person("kim", "Kim", symbol("1F9D1"), "my carer", ring=4),
    Person("dog", "", symbol("1F415"), "my dog"),
)


def life_of(*people: Person, **wishes: object) -> Life:
    return Life(me={"me": replace(Me(name="Sam", picture=symbol("1F468")), **wishes)}).having("people", *people)


def opened(open_house: OpenHouse, life: Life, size: tuple[int, int] = (1366, 768)) -> House:
    path = lives_folder() / "Sam.life"
    create_life(path, life).close()
    return open_house(path, size=size)


def on_disk(house: House) -> Life:
    file = open_life(house.session.path)
    try:
        return file.read()
    finally:
        file.close()


@pytest.fixture
def house(open_house: OpenHouse, home: Path) -> House:
    return opened(open_house, life_of(*PEOPLE))


@pytest.fixture
def page(house: House) -> PeoplePage:
    page = PeoplePage(house)
    page.open()
    return page


@pytest.fixture
def crowd(open_house: OpenHouse, home: Path) -> PeoplePage:
    """Sixty people, who do not fit round me on a small screen."""
    page = PeoplePage(opened(open_house, sixty_people()[0]))
    page.open()
    return page


class TestWhoIsThere:
    def test_everyone_is_read_ring_by_ring_from_the_closest(self, page: PeoplePage) -> None:
        assert page.faces() == [
            f"Ann, my sister, {LOVE}. 1 of 6",
            f"Mum, Died, {LOVE}. 2 of 6",
            f"Jim, my neighbour, {FRIENDS}. 3 of 6",
            f"Bo, from church, {DO_THINGS}. 4 of 6",
            f"Kim, my carer, {PAID}. 5 of 6",
            "my dog, No ring yet. 6 of 6",
        ]

    def test_only_the_name_is_seen(self, house: House, page: PeoplePage) -> None:
        seen = [tile.face.words for tile in house.navigator.here.tiles() if " of " in tile.accessibleName()]
        assert seen == ["Ann", "Mum", "Jim", "Bo", "Kim", "my dog"]

    def test_who_died_is_shown_gently_with_my_own_picture(self, house: House, page: PeoplePage) -> None:
        tiles = {tile.face.words: tile.face for tile in house.navigator.here.tiles()}
        assert tiles["Mum"].is_dim
        assert tiles["Mum"].corner == symbol("1F339")
        assert not tiles["Ann"].is_dim

    @pytest.mark.parametrize(("ring", "said"), [(LOVE, "Ann and Mum"), (PAID, "Kim"), ("No ring yet", "my dog")])
    def test_a_ring_says_who_is_in_it(self, page: PeoplePage, speaker: FakeSpeaker, ring: str, said: str) -> None:
        page.press(ring)
        assert speaker.said[-1] == f"{ring}: {said}."

    def test_the_ground_of_a_ring_says_who_is_in_it(self, page: PeoplePage, speaker: FakeSpeaker) -> None:
        page.press_ground(3)
        assert speaker.said[-1] == f"{DO_THINGS}: Bo."

    def test_a_ring_with_nobody_says_so(self, house: House, page: PeoplePage, speaker: FakeSpeaker) -> None:
        house.session.do(None, take_away, house.session.life.people["kim"])
        page.press(PAID)
        assert speaker.said[-1] == f"{PAID}: nobody yet."

    def test_a_life_with_nobody_leads_to_adding_somebody(self, open_house: OpenHouse, home: Path) -> None:
        page = PeoplePage(opened(open_house, life_of()))
        page.open()
        assert page.shows_circle
        assert QApplication.focusWidget() is page.find("Add a person")


class TestMoving:
    @pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
    def test_pick_a_face_then_a_ring(self, house: House, page: PeoplePage, speaker: FakeSpeaker, hand: Hand) -> None:
        page.hand = hand
        page.pick("Jim")
        assert page.is_picked("Jim")
        page.press("Pick a ring")
        assert page.title == "Where does Jim go?"
        page.press(LOVE)
        assert page.ring_of("Jim") == LOVE
        assert speaker.said[-1] == f"Jim is in {LOVE}."
        assert on_disk(house).people["jim"].ring == 1
        assert page.title == "My people"
        page.press("Undo")
        assert page.ring_of("Jim") == FRIENDS

    def test_closer_and_further_while_still_picked(self, page: PeoplePage, speaker: FakeSpeaker) -> None:
        page.pick("Jim")
        page.press("Closer")
        assert page.ring_of("Jim") == LOVE
        page.press("Closer")
        assert speaker.said[-1] == "Jim is in the closest ring already."
        page.press("Further")
        page.press("Further")
        assert page.ring_of("Jim") == DO_THINGS
        assert page.is_picked("Jim")

    def test_somebody_with_no_ring_comes_into_the_last(self, page: PeoplePage) -> None:
        page.pick("my dog")
        page.press("Closer")
        assert page.ring_of("my dog") == PAID

    def test_into_no_ring_and_back(self, page: PeoplePage) -> None:
        page.pick("Jim")
        page.press("Pick a ring")
        page.press("No ring yet")
        assert page.ring_of("Jim") == "No ring yet"
        page.press("Undo")
        assert page.ring_of("Jim") == FRIENDS

    def test_the_ground_of_a_ring_and_a_face_in_it_are_the_ring(self, page: PeoplePage) -> None:
        page.pick("Jim")
        page.press("Pick a ring")
        page.press_ground(4)
        assert page.ring_of("Jim") == PAID
        page.pick("Jim")
        page.press("Pick a ring")
        page.press(page.face("Ann"))
        assert page.ring_of("Jim") == LOVE

    @pytest.mark.parametrize("ring", [1, 3, 4])
    def test_a_face_can_be_dragged(self, house: House, page: PeoplePage, ring: int) -> None:
        page.drag("Jim", ring)
        assert on_disk(house).people["jim"].ring == ring
        assert not page.has("See more")
        page.press("Undo")
        assert page.ring_of("Jim") == FRIENDS

    def test_dropped_outside_of_all_rings_nobody_moves(self, house: House, page: PeoplePage) -> None:
        before = house.session.to_undo()
        tile = page.find(page.face("Jim"))
        page.drag_to(tile, tile.mapFrom(page.window, QPoint(1300, 700)))
        assert house.session.to_undo() == before
        assert page.ring_of("Jim") == FRIENDS

    def test_back_lets_go_step_by_step(self, page: PeoplePage) -> None:
        page.pick("Jim")
        page.press("Pick a ring")
        for title, is_picked in (("My people", True), ("My people", False)):
            QTest.keyClick(page.window.windowHandle(), Qt.Key.Key_Escape)
            QApplication.processEvents()
            assert (page.title, page.is_picked("Jim")) == (title, is_picked)
        assert QApplication.focusWidget() is page.find(page.face("Jim"))

    def test_hear_says_all_about_them(self, page: PeoplePage, speaker: FakeSpeaker) -> None:
        page.pick("Jim")
        page.press("Hear")
        assert speaker.said[-1].startswith("Jim. my neighbour. My friends.")

    def test_taken_away_while_picked(self, house: House, page: PeoplePage) -> None:
        page.pick("Jim")
        house.session.do(None, take_away, house.session.life.people["jim"])
        QApplication.processEvents()
        assert page.has("Add a person")
        assert len(page.faces()) == 5

    def test_keys_go_from_face_to_face_by_place(self, page: PeoplePage) -> None:
        page.find(page.face("Ann")).setFocus()
        found = set()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right):
            QTest.keyClick(page.window.windowHandle(), key)
            focus = QApplication.focusWidget()
            assert focus is not None
            found.add(focus.accessibleName())
        assert len(found & set(page.faces())) >= 2


class TestManyPeople:
    def test_one_ring_at_a_time_in_pages(self, crowd: PeoplePage) -> None:
        assert not crowd.shows_circle
        assert crowd.faces()[0].endswith(f"{LOVE}. 1 of 60")
        assert {name.rpartition(". ")[0].rpartition(", ")[2] for name in crowd.faces()} == {LOVE}
        crowd.press(FRIENDS)
        assert crowd.faces()[0].endswith(f"{FRIENDS}. 16 of 60")
        assert crowd.find(FRIENDS).isChecked()

    def test_the_page_follows_somebody_who_moves(self, crowd: PeoplePage) -> None:
        crowd.pick("Jim")
        crowd.press("Further")
        assert crowd.ring_of("Jim") == FRIENDS
        crowd.press("Pick a ring")
        crowd.press(PAID)
        assert crowd.ring_of("Jim") == PAID

    def test_on_a_large_screen_sixty_are_a_circle(self, open_house: OpenHouse, home: Path) -> None:
        page = PeoplePage(opened(open_house, sixty_people()[0], (1920, 1080)))
        page.open()
        assert page.shows_circle
        assert len(page.faces()) == 60

    @pytest.mark.parametrize("text_percent", [200, 300])
    def test_with_big_letters_everything_can_still_be_done(
        self, house: House, page: PeoplePage, text_percent: int
    ) -> None:
        house.session.do(None, like_it, text_percent=text_percent)
        QApplication.processEvents()
        page.press(FRIENDS)
        page.pick("Jim")
        page.press("Pick a ring")
        page.press(DO_THINGS)
        assert page.ring_of("Jim") == DO_THINGS
        assert on_disk(house).people["jim"].ring == 3

    def test_a_name_too_long_for_a_circle_is_read_in_pages(self, open_house: OpenHouse, home: Path) -> None:
        name = ("The very kind person from the library who reads to us on Thursdays and brings cake " * 2).strip()
        page = PeoplePage(opened(open_house, life_of(Person("x", name, ring=1))))
        page.open()
        assert not page.shows_circle
        assert page.face(name)


class TestLayingOut:
    def test_right_to_left_is_the_mirror_image(self, house: House, page: PeoplePage) -> None:
        spots = {name: page.find(name).geometry() for name in page.faces()}
        wide = page.circle.width()
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        house.look.changed.emit()
        for name in page.faces()[:-1]:
            assert abs(page.find(name).geometry().left() - (wide - spots[name].right() - 1)) <= 1

    @pytest.mark.parametrize("rings", [2, 3, 5])
    def test_any_number_of_rings_is_a_circle(self, house: House, page: PeoplePage, rings: int) -> None:
        house.session.do(None, like_it, rings=rings)
        QApplication.processEvents()
        assert page.shows_circle
        assert len(page.faces()) >= 5
        assert page.has("No ring yet")


@pytest.mark.parametrize("text_percent", [100, 150, 200, 300])
def test_no_name_is_cut(house: House, page: PeoplePage, text_percent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: dict[str, str] = {}

    def watched(words: str, face: TileFace, look: Look, room: QSize) -> tuple[QFont, str]:
        font, shown = fitted_font(words, face, look, room)
        painted[words] = shown
        return font, shown

    monkeypatch.setattr(round_face, "fitted_font", watched)
    life = house.session.life
    longer = replace(life.people["kim"], name="Occupational therapist")
    house.session.do(None, change, longer)
    house.session.do(None, like_it, text_percent=text_percent)
    QApplication.processEvents()
    for ring in (LOVE, PAID):
        page.press(ring)
        page.window.grab()
        if not page.shows_circle and not page.has(FRIENDS):
            page.press("Back")
    assert {"Ann", "Mum", "Occupational therapist"} <= set(painted)
    assert all(shown == words for words, shown in painted.items())


class TestMyRings:
    @pytest.fixture
    def choices(self, page: PeoplePage) -> PeoplePage:
        page.press("Choices")
        return page

    def test_fewer_rings_and_as_many_as_before_again(self, house: House, choices: PeoplePage) -> None:
        choices.press("2 rings")
        assert house.speaker.said[-1] == "My circle has 2 rings."  # type: ignore[attr-defined]
        choices.press("Back")
        assert choices.ring_of("Kim") == "Other people in my life"
        choices.press("Choices")
        choices.press("4 rings")
        choices.press("Back")
        assert choices.ring_of("Kim") == PAID

    def test_a_ring_gets_my_own_name_and_its_usual_one_back(self, house: House, choices: PeoplePage) -> None:
        choices.press(FRIENDS)
        choices.write("Write here", "My mates")
        choices.press("Done")
        assert house.speaker.said[-1] == "The ring is called My mates."  # type: ignore[attr-defined]
        choices.press("Back")
        assert choices.ring_of("Jim") == "My mates"
        choices.press("Choices")
        choices.press("My mates")
        choices.press(FRIENDS)
        assert on_disk(house).person.ring_names == ()

    def test_another_own_name(self, house: House, choices: PeoplePage) -> None:
        for press, words in ((FRIENDS, "My mates"), ("My mates", "Pals")):
            choices.press(press)
            if choices.has("My own words"):
                choices.press("My own words")
            choices.write("Write here", words)
            choices.press("Done")
        assert on_disk(house).person.ring_names == ("", "Pals")
        choices.press("Undo")
        assert choices.has("My mates")

    def test_no_words_leave_it_as_it_is(self, house: House, choices: PeoplePage) -> None:
        choices.press(FRIENDS)
        choices.press("Done")
        assert on_disk(house).person.ring_names == ()


def test_see_more_and_add_a_person_lead_on(house: House, page: PeoplePage) -> None:
    page.press("Add a person")
    assert house.navigator.here.objectName() == "add_person"
    house.navigator.back()
    page.pick("Jim")
    page.press("See more")
    assert house.navigator.here.objectName() == "person"
    house.navigator.back()
    house.navigator.start(Route("home"))
