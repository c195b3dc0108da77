"""The app with one switch, two switches, a pointer that stays, and a first press that speaks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buildalife_desktop.app import holds_shift
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.verbs.me import press_it
from buildalife_desktop.model.ways_in import ScanBy, ScanMode, WaysIn
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.store.ways_here import ways_on_the_wall
from buildalife_desktop.ui.atlas import SCREENS
from buildalife_desktop.ui.beat import Beat
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.tour_stops import WITHOUT_A_LIFE
from buildalife_desktop.ui.widgets.light import Light
from buildalife_desktop.ui.widgets.tile import Tile
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import arrive
from tests.ui.conftest import THURSDAY, OpenHouse, close_house
from tests.ui.hands import Mouse
from tests.ui.pages.week_page import WeekPage
from tests.ui.pages.window_page import WindowPage
from tests.ui.switch_hands import DWELL, NOWHERE, ONE_SWITCH, TWO_SWITCHES, OneSwitch, Stay, faster, pass_by

pytestmark = pytest.mark.thorough

EMPTY = "Put something on "
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def time_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time goes on only when a test moves it."""
    monkeypatch.setattr(Beat, "start", lambda self: None)


def wish(path: Path, ways: WaysIn) -> Path:
    """The life, asking for this way in."""
    file = open_life(path)
    Edits(file, lambda: THURSDAY).do(press_it, ways)
    file.close()
    return path


def press_like(house: House, ways: WaysIn) -> None:
    """The open life asks for this way in from now on."""
    assert house.session.do(None, press_it, ways)
    QApplication.processEvents()


def tap(house: House, key: Qt.Key = SPACE) -> None:
    QTest.keyClick(house.window.windowHandle(), key)
    QApplication.processEvents()


def visible(house: House) -> list[Tile]:
    return [tile for tile in house.window.findChildren(Tile) if tile.isVisible() and tile.isEnabled()]


class TestOneSwitch:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        wish(leonard, faster(ONE_SWITCH))
        house = open_house()
        house.listen_on_the_wall()
        QApplication.processEvents()
        return house

    def test_the_whole_job_from_the_wall_to_undo(self, house: House, speaker: FakeSpeaker) -> None:
        page = WeekPage(house, OneSwitch(house))
        page.press("Leonard")
        assert page.title == "Hello Leonard"
        page.press("My week")
        places = [name for name in page.names() if name.startswith(EMPTY)]
        page.press(places[0])
        page.press("Sport")
        assert page.title == "My week"
        pass_by(house, 200)
        assert any(said.startswith("Sport is on") for said in speaker.said)
        page.press("Sport", places[0].removeprefix(EMPTY))
        speaker.said.clear()
        page.press("Sport")
        assert any(said.startswith("Sport") for said in speaker.said)
        page.press("Undo")
        page.press("Home")
        assert page.title == "Hello Leonard"
        page.press("My week")
        assert page.has(places[0])

    def test_on_the_wall_it_sleeps_until_the_switch_is_pressed(self, house: House, speaker: FakeSpeaker) -> None:
        speaker.said.clear()
        pass_by(house, 5000)
        assert not house.pressing.part.lit
        assert not speaker.said
        tap(house)
        assert house.pressing.part.lit

    def test_what_is_lit_is_framed(self, house: House) -> None:
        tap(house)
        light = house.window.findChildren(Light)[0]
        for _ in range(6):
            for tile in house.pressing.part.lit:
                spot = tile.rect().translated(tile.mapTo(house.window, QPoint()))
                assert light.around.contains(spot)
            pass_by(house, 500)

    def test_screen_readers_do_not_find_the_frame(self, house: House) -> None:
        tap(house)
        waiting, found = [QAccessible.queryAccessibleInterface(house.window)], []
        while waiting:
            one = waiting.pop()
            found.append(one.object())
            waiting += [one.child(number) for number in range(one.childCount())]
        assert house.window.findChildren(Light)[0].isVisible()
        assert not [widget for widget in found if isinstance(widget, Light)]


class TestScanning:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(wish(leonard, faster(ONE_SWITCH)))

    def test_it_waits_while_something_is_spoken(self, house: House, speaker: FakeSpeaker) -> None:
        pass_by(house, 1000)
        lit = house.pressing.part.lit
        speaker.say("A long sentence.")
        house.pressing.beat.pass_by(20_000)
        assert house.pressing.part.lit == lit
        pass_by(house, 1000)
        assert house.pressing.part.lit != lit

    def test_it_waits_while_the_window_is_not_the_active_one(self, house: House) -> None:
        pass_by(house, 1000)
        lit, other = house.pressing.part.lit, QWidget()
        other.show()
        other.activateWindow()
        QApplication.processEvents()
        pass_by(house, 20_000)
        assert house.pressing.part.lit == lit
        other.close()
        other.deleteLater()
        house.window.activateWindow()
        pass_by(house, 1000)
        assert house.pressing.part.lit != lit

    def test_where_i_am_is_said_before_what_is_lit(self, house: House, speaker: FakeSpeaker) -> None:
        speaker.said.clear()
        WindowPage(house, OneSwitch(house)).press("My week")
        pass_by(house, 500)
        row = house.pressing.part.lit
        arrived = max(number for number, words in enumerate(speaker.said) if words.startswith("My week"))
        assert row[0].accessibleName() in " ".join(speaker.said[arrived + 1 :])

    def test_one_that_is_lit_is_heard_before_it_is_chosen(self, house: House, speaker: FakeSpeaker) -> None:
        scanning = house.pressing.part
        for _ in range(60):
            pass_by(house, 250)
            if len(scanning.lit) == 1:
                break
            tap(house)
        name = scanning.lit[0].accessibleName()
        pass_by(house, 100)
        assert any(words.startswith(name) for words in speaker.said[-2:])

    def test_after_its_rounds_it_sleeps(self, house: House) -> None:
        pass_by(house, 60_000)
        assert house.pressing.part.is_asleep
        assert not house.window.findChildren(Light)[0].isVisible()
        tap(house)
        assert house.pressing.part.lit

    def test_a_press_while_a_screen_is_read_stops_the_reading(self, house: House, speaker: FakeSpeaker) -> None:
        Mouse().press(house.window, house.bar.tiles["read"])
        title = house.navigator.here.title()
        tap(house)
        assert not speaker.is_speaking
        assert house.navigator.here.title() == title

    def test_a_message_comes_first(self, house: House) -> None:
        house.show_trouble(Said("Your life is kept."))
        QApplication.processEvents()
        pass_by(house, 100)
        assert house.pressing.part.lit == [house.notice.button]

    def test_mouse_and_keys_go_on_working(self, house: House) -> None:
        page = WindowPage(house)
        page.press("My week")
        assert page.title == "My week"
        tap(house, Qt.Key.Key_Escape)
        assert page.title == "Hello Leonard"

    def test_a_supporter_writes_a_space_between_letters(self, house: House) -> None:
        arrive(house, "write")
        field = house.navigator.here.focusWidget()
        if field is None or not hasattr(field, "text") or isinstance(field, Tile):
            pytest.skip("no field has the focus")
        QTest.keyClicks(field, "a b")
        assert field.text().endswith("a b")

    @pytest.mark.parametrize("by", ScanBy)
    def test_undo_and_home_are_always_on_the_way(self, house: House, by: ScanBy) -> None:
        press_like(house, replace(faster(ONE_SWITCH), scan_by=by))
        arrive(house, "week")
        pass_by(house, 100)
        last = [tile for group in house.pressing.part.groups[-6:] for tile in group]
        assert house.bar.tiles["home"] in last
        assert house.bar.tiles["undo"] in last

    def test_two_switches(self, house: House) -> None:
        press_like(house, TWO_SWITCHES)
        scanning = house.pressing.part
        first = scanning.lit
        tap(house, SPACE)
        assert scanning.lit != first
        tap(house, ENTER)
        assert len(scanning.lit) == 1
        tap(house, ENTER)
        assert house.navigator.depth == 2

    def test_holding_one_switch_moves_on_and_letting_go_chooses(self, house: House) -> None:
        press_like(house, replace(faster(ONE_SWITCH), scan_mode=ScanMode.INVERSE))
        scanning, window = house.pressing.part, house.window.windowHandle()
        first = scanning.lit
        QTest.keyPress(window, SPACE)
        pass_by(house, 700)
        assert scanning.lit != first
        group = scanning.lit
        QTest.keyRelease(window, SPACE)
        assert scanning.lit == group[:1] or house.navigator.depth == 2

    def test_a_mouse_button_can_be_a_switch(self, house: House) -> None:
        press_like(house, replace(faster(ONE_SWITCH), switches=("mouse right",)))
        group = house.pressing.part.lit
        QTest.mouseClick(house.navigator.here, Qt.MouseButton.RightButton)
        assert house.pressing.part.lit == group[:1]


@pytest.mark.parametrize("screen", SCREENS)
class TestEveryScreen:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(leonard)

    def test_switch_and_pointer_get_to_everything(self, house: House, screen: str) -> None:
        # One of the ways a screen is gone through, the next screen in the next: all on each would take minutes.
        by = list(ScanBy)[list(SCREENS).index(screen) % len(ScanBy)]
        _begin(house, screen, replace(faster(ONE_SWITCH), scan_by=by, speaks_scan=False))
        there = [tile for group in house.pressing.part.groups for tile in group]
        assert len(there) == len(set(there))
        assert set(there) == set(visible(house))
        _begin(house, screen, faster(DWELL))
        hand, pressed, tiles = Stay(house), [], visible(house)
        house.pressing.part.presses.press = pressed.append
        hand.go(NOWHERE, 100)
        for tile in tiles:
            hand.go(tile.mapToGlobal(tile.rect().center()), 450)
        missed = [tile.accessibleName() for tile in tiles if tile not in pressed]
        if screen != "board":  # On a board some pictures lie over others.
            assert not missed


def _begin(house: House, screen: str, ways: WaysIn) -> None:
    if screen in WITHOUT_A_LIFE:
        arrive(house, screen)
        house.my_pressing().follow(ways)
    else:
        if house.session.life.person.ways_in != ways:
            press_like(house, ways)
        arrive(house, screen)
    pass_by(house, 100)


class TestStaying:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(wish(leonard, DWELL))

    def test_the_whole_job(self, house: House, speaker: FakeSpeaker) -> None:
        page = WeekPage(house, Stay(house))
        page.press("My week")
        places = [name for name in page.names() if name.startswith(EMPTY)]
        page.press(places[0])
        page.press("Sport")
        assert page.title == "My week"
        assert not page.has(places[0])
        page.press("Undo")
        assert page.has(places[0])
        page.press("Home")
        assert page.title == "Hello Leonard"

    def test_the_ring_fills_and_a_slip_does_not_empty_it(self, house: House) -> None:
        hand, part = Stay(house), house.pressing.part
        tile = house.bar.tiles["help"]
        there = tile.mapToGlobal(tile.rect().center())
        hand.go(NOWHERE, 200)
        hand.go(there, 700)
        share = part.share
        assert 0.2 < share < 0.8
        hand.go(NOWHERE, 200)
        assert part.share == share
        hand.go(there, 300)
        assert part.share > share

    def test_nothing_is_chosen_twice_by_staying(self, house: House) -> None:
        hand = Stay(house)
        tile = house.bar.tiles["me"]
        hand.go(NOWHERE, 200)
        hand.go(tile.mapToGlobal(tile.rect().center()), 20_000)
        assert house.navigator.depth == 2

    def test_staying_on_the_title_is_rest(self, house: House, speaker: FakeSpeaker) -> None:
        hand, title = Stay(house), house.bar.title
        there = title.mapToGlobal(title.rect().center())
        hand.go(NOWHERE, 200)
        hand.go(there, 2000)
        assert house.pressing.part.is_resting
        assert "Stopped. Stay here again to go on." in speaker.said
        hand.press(house.window, house.bar.tiles["me"])
        assert house.navigator.depth == 1
        hand.go(there, 2000)
        hand.press(house.window, house.bar.tiles["me"])
        assert house.navigator.depth == 2


def test_staying_can_be_heard_first_too(open_house: OpenHouse, leonard: Path, speaker: FakeSpeaker) -> None:
    house = open_house(wish(leonard, replace(DWELL, speaks_first=True)))
    page = WindowPage(house, Stay(house))
    page.press("My week")
    assert speaker.said[-1].startswith("My week")
    assert page.title == "Hello Leonard"
    page.press("My week")
    assert page.title == "My week"


class TestFirstHearThenChoose:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(wish(leonard, WaysIn(speaks_first=True)))

    def test_the_first_press_speaks_and_the_second_chooses(self, house: House, speaker: FakeSpeaker) -> None:
        page = WindowPage(house)
        page.press("My week")
        assert speaker.said[-1].startswith("My week")
        assert page.title == "Hello Leonard"
        page.press("My week")
        assert page.title == "My week"

    def test_another_one_is_spoken_first_again(self, house: House, speaker: FakeSpeaker) -> None:
        page = WindowPage(house)
        for name in ("My week", "Choose", "My week"):
            page.press(name)
            assert speaker.said[-1].startswith(name)
        assert page.title == "Hello Leonard"

    def test_keys_hear_first_too(self, house: House, speaker: FakeSpeaker) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, Tile)
        tap(house, ENTER)
        assert speaker.said[-1].startswith(focus.accessibleName())
        assert house.navigator.depth == 1
        tap(house, ENTER)
        assert house.navigator.depth == 2


class TestWhichPressesCount:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(leonard)

    def test_a_press_has_to_be_held(self, house: House) -> None:
        press_like(house, WaysIn(hold_ms=500))
        page = WindowPage(house)
        page.press("My week")
        assert page.title == "Hello Leonard"
        tile = page.find("My week")
        QTest.mousePress(tile, Qt.MouseButton.LeftButton)
        pass_by(house, 500)
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
        assert page.title == "My week"

    def test_a_second_press_at_once_does_not_count(self, house: House) -> None:
        press_like(house, WaysIn(ignore_ms=1000))
        for screen in ("my_page", "changes"):
            house.navigator.go(Route(screen))
        back = house.bar.tiles["back"]
        there = back.mapTo(house.window, back.rect().center())
        for _ in range(2):
            QTest.mouseClick(house.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)
            QApplication.processEvents()
        assert house.navigator.here.title() == "My page"
        pass_by(house, 1000)
        Mouse().press(house.window, house.bar.tiles["back"])
        assert house.navigator.here.title() == "Hello Leonard"

    def test_a_press_counts_on_touching(self, house: House) -> None:
        press_like(house, WaysIn(acts_on_lift=False))
        page = WindowPage(house)
        QTest.mousePress(page.find("My week"), Qt.MouseButton.LeftButton)
        assert page.title == "My week"


class TestTryingOn:
    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        house = open_house(leonard)
        arrive(house, "how_i_press")
        return house

    def test_it_works_at_once_and_goes_back_by_itself(self, house: House, speaker: FakeSpeaker) -> None:
        page = WindowPage(house)
        page.press("One switch")
        assert house.pressing.part.lit
        assert "Keep it" in page.message
        pass_by(house, 21_000)
        assert house.pressing.part is None
        assert page.message == ""
        assert "The old way is back." in speaker.said
        assert house.session.life.person.ways_in == WaysIn()

    def test_it_is_kept_when_that_is_pressed_with_the_new_way(self, house: House) -> None:
        page = WindowPage(house)
        page.press("One switch")
        page.hand = OneSwitch(house)
        page.press("Keep it")
        pass_by(house, 21_000)
        assert house.session.life.person.ways_in == WaysIn(way=ONE_SWITCH.way)
        assert house.pressing.part is not None
        page.hand = Mouse()
        page.press("Undo")
        assert house.pressing.part is None

    def test_a_press_in_another_way_does_not_keep_it(self, house: House, speaker: FakeSpeaker) -> None:
        page = WindowPage(house)
        page.press("One switch")
        page.press("Keep it")
        QApplication.processEvents()
        assert "Press Keep it with your new way." in speaker.said
        assert "Keep it" in page.message
        pass_by(house, 21_000)
        assert house.session.life.person.ways_in == WaysIn()

    def test_only_what_goes_with_the_way_is_asked(self, house: House) -> None:
        page = WindowPage(house)
        assert "How long to hold?" in page.words()
        page.press("Stay on it")
        assert "How long to stay?" in page.words()
        assert "How long to hold?" not in page.words()

    def test_my_switch_is_found_by_pressing_it(self, house: House, speaker: FakeSpeaker) -> None:
        page = WindowPage(house)
        page.press("One switch")
        page.press("Space key")
        assert "Press your switch now." in page.words()
        tap(house, Qt.Key.Key_F7)
        assert page.title == "How I press"
        assert page.has("F7 key")
        pass_by(house, 100)
        tap(house, Qt.Key.Key_F7)
        assert page.message == ""
        assert house.session.life.person.ways_in.switches == ("F7",)

    def test_closing_the_life_ends_it(self, house: House) -> None:
        page = WindowPage(house)
        page.press("One switch")
        house.show_faces()
        pass_by(house, 21_000)
        assert page.message == ""
        assert house.pressing.part is None


def test_a_safe_start_presses_as_everybody_does(
    app: QApplication, home: Path, leonard: Path, speaker: FakeSpeaker
) -> None:
    house = House(clock=lambda: THURSDAY, speaker=speaker, safe=True)
    house.show_faces()
    house.listen_on_the_wall()
    assert house.open_life(wish(leonard, ONE_SWITCH))
    assert house.pressing is None
    house.navigator.go(Route("how_i_press"))
    assert house.pressing.part is None
    close_house(house)


def test_shift_held_at_the_start_is_a_safe_start(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not holds_shift()
    held = staticmethod(lambda: Qt.KeyboardModifier.ShiftModifier)
    monkeypatch.setattr(QApplication, "queryKeyboardModifiers", held)
    assert holds_shift()


def test_the_wall_goes_by_the_switch_of_whoever_has_one(home: Path, leonard: Path) -> None:
    assert ways_on_the_wall(lives_folder()) == WaysIn()
    wish(leonard, ONE_SWITCH)
    assert ways_on_the_wall(lives_folder()) == ONE_SWITCH
