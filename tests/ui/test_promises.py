"""What every screen of the app promises, whatever it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.ui.atlas import SCREENS
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.tour_stops import WITHOUT_A_LIFE
from buildalife_desktop.ui.widgets.tile import Tile
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import arrive, settle
from tests.ui.conftest import LAPTOP, OpenHouse
from tests.ui.hands import HANDS
from tests.ui.sight import Sight, look_at
from tests.ui.switch_hands import WAYS, pressing_like

TOUCH, APART = 68, 8
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
BIG_SCREEN = (1920, 1080)
REALLY_PRINTS = "Print"
MOST_PRESSED = 20


@dataclass(frozen=True)
class Wish:
    """How somebody likes the window."""

    theme: str = "calm"
    text_percent: int = 100
    right_to_left: bool = False
    size: tuple[int, int] = LAPTOP

    def __str__(self) -> str:
        direction = "-right-to-left" if self.right_to_left else ""
        return f"{self.theme}-{self.text_percent}{direction}-{self.size[0]}"


PLAIN, MIRRORED = Wish(), Wish(right_to_left=True)
WISHES = (PLAIN, MIRRORED, Wish("contrast", 300))
"""How every screen is looked at."""
MORE_WISHES = (
    Wish("dark", 200),
    Wish("soft", 150),
    Wish("contrast", 300, right_to_left=True),
    Wish("soft", 125, size=BIG_SCREEN),
)
"""Each screen is looked at in one of these as well, the next screen in the next."""
QUICKLY = "faces home week activity people person about_me line choosing board hand_over write".split()
"""The screens that are looked at, plainly, in the quick part too: one of each kind."""
_sights: dict[tuple[str, Wish], Sight] = {}
"""What was seen already: each screen is visited once for each wish, and all its promises are about that."""


def _looks() -> Iterator[ParameterSet]:
    """Every screen with every wish it is looked at in."""
    for number, screen in enumerate(SCREENS):
        for wish in (*WISHES, MORE_WISHES[number % len(MORE_WISHES)]):
            is_quick = wish is PLAIN and screen in QUICKLY
            yield pytest.param((screen, wish), id=f"{screen}-{wish}", marks=() if is_quick else (pytest.mark.thorough,))


class TestHowEveryScreenLooks:
    """Every wish, measured on what is painted."""

    @pytest.fixture(params=list(_looks()))
    def look(self, request: pytest.FixtureRequest) -> tuple[str, Wish]:
        found: tuple[str, Wish] = request.param
        return found

    @pytest.fixture
    def sight(self, look: tuple[str, Wish], request: pytest.FixtureRequest) -> Sight:
        return _sight(*look, request)

    def test_it_keeps_every_promise(self, sight: Sight) -> None:
        """All of them about one look: opening the window again for each would take most of the time."""
        broken = [f"{promise.__name__}: {why}" for promise in self._promises() if (why := _broken(promise, sight))]
        assert not broken, "\n".join(broken)

    def _promises(self) -> list[Callable[[Sight], None]]:
        return [
            self.nothing_to_press_is_too_small,
            self.everything_to_press_stands_apart,
            self.nothing_to_press_is_outside_the_window,
            self.no_words_on_tiles_are_cut,
            self.no_other_words_are_cut,
            self.every_picture_is_there,
            self.everything_to_press_is_a_button_with_words,
        ]

    def nothing_to_press_is_too_small(self, sight: Sight) -> None:
        small = [(t.name, t.rect) for t in sight.tiles if t.rect.width() < TOUCH or t.rect.height() < TOUCH]
        assert not small

    def everything_to_press_stands_apart(self, sight: Sight) -> None:
        near = [
            (one.name, other.name)
            for one, other in combinations(sight.tiles, 2)
            if _apart(one.card, other.card) < APART and not (one.was_put_there and other.was_put_there)
        ]
        assert not near

    def nothing_to_press_is_outside_the_window(self, sight: Sight) -> None:
        assert not [(tile.name, tile.rect) for tile in sight.tiles if not sight.window.contains(tile.rect)]

    def no_words_on_tiles_are_cut(self, sight: Sight) -> None:
        assert sight.words
        assert not [(words.meant, words.painted) for words in sight.words if words.painted != words.meant]

    def no_other_words_are_cut(self, sight: Sight) -> None:
        cut = [
            label
            for label in sight.labels
            if label.needed.height() > label.room.height() or label.needed.width() > label.room.width() + 1
        ]
        assert not cut

    def every_picture_is_there(self, sight: Sight) -> None:
        assert not [tile.name for tile in sight.tiles if not tile.has_its_picture]

    def everything_to_press_is_a_button_with_words(self, sight: Sight) -> None:
        assert sight.tiles
        for tile in sight.tiles:
            assert tile.name
            assert tile.words in tile.name
            assert tile.role in (QAccessible.Role.Button, QAccessible.Role.CheckBox), tile.name


@pytest.mark.thorough
@pytest.mark.parametrize("screen", SCREENS)
def test_right_to_left_is_the_mirror_image(screen: str, request: pytest.FixtureRequest) -> None:
    plain, mirrored = _sight(screen, PLAIN, request), _sight(screen, MIRRORED, request)
    wide = plain.window.width()
    assert len(plain.tiles) == len(mirrored.tiles)
    for there, here in zip(plain.tiles, mirrored.tiles, strict=True):
        left = wide - there.rect.left() - there.rect.width()
        assert there.name == here.name
        if there.was_put_there:
            continue
        assert abs(here.rect.left() - left) <= 2, there.name
        assert abs(here.rect.top() - there.rect.top()) <= 2, there.name


@pytest.mark.thorough
@pytest.mark.parametrize("screen", SCREENS)
class TestHowEveryScreenIsUsed:
    """With keys, with the voice, and with each way of pressing."""

    @pytest.fixture
    def house(self, open_house: OpenHouse, leonard: Path) -> House:
        return open_house(leonard)

    def test_arrows_reach_everything(self, house: House, screen: str) -> None:
        first = arrive(house, screen).first_focus()
        reached, waiting = {first}, [first]
        while waiting:
            start = waiting.pop()
            for arrow in ARROWS:
                assert start is not None
                start.setFocus()
                QTest.keyClick(house.window.windowHandle(), arrow)
                found = QApplication.focusWidget()
                if found not in reached:
                    reached.add(found)
                    waiting.append(found)
        assert not [widget.accessibleName() for widget in _reachable(house.window) if widget not in reached]

    def test_tab_reaches_everything(self, house: House, screen: str) -> None:
        arrive(house, screen)
        wanted = set(_reachable(house.window))
        reached = set()
        for _ in range(2 * len(wanted) + 10):
            reached.add(QApplication.focusWidget())
            QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Tab)
        assert not [widget.accessibleName() for widget in wanted - reached]

    def test_coming_there_and_going_back(self, house: House, speaker: FakeSpeaker, screen: str) -> None:
        """One window for all of it: opening one takes most of the time."""
        self.where_i_am_is_said(house, speaker, screen)
        self.something_has_the_focus_on_arrival(house, screen)
        self.help_says_what_can_be_done(house, screen)
        self.read_to_me_says_all_that_is_here(house, speaker, screen)
        self.escape_goes_back(house, screen)

    def something_has_the_focus_on_arrival(self, house: House, screen: str) -> None:
        here = arrive(house, screen)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert here.isAncestorOf(focus)
        assert focus.isVisible()

    def test_focus_is_never_lost(self, house: House, leonard: Path, screen: str) -> None:
        count = len(arrive(house, screen).tiles())
        # Of many tiles alike (letters, days, faces) some twenty are pressed, from all over the screen.
        for number in range(0, count, 1 + count // MOST_PRESSED):
            tiles = arrive(house, screen).tiles()
            if number >= len(tiles) or tiles[number].accessibleName() == REALLY_PRINTS:
                continue
            name, before = tiles[number].accessibleName(), house.session.to_undo()
            tiles[number].setFocus()
            QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Return)
            settle(house)
            focus = QApplication.focusWidget()
            assert focus is not None, f"after {name!r}"
            assert focus.isVisible(), f"after {name!r}"
            assert focus.isEnabled(), f"after {name!r}"
            _as_before(house, leonard, before)

    def escape_goes_back(self, house: House, screen: str) -> None:
        arrive(house, screen)
        depth = house.navigator.depth
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Escape)
        settle(house)
        assert house.navigator.depth == max(1, depth - 1)
        if screen not in WITHOUT_A_LIFE:
            assert house.navigator.here.title() == "Hello Leonard"

    def where_i_am_is_said(self, house: House, speaker: FakeSpeaker, screen: str) -> None:
        here = arrive(house, screen)
        assert any(here.title() in said for said in speaker.said)
        assert house.bar.title.text() == here.title()
        assert house.shelf.pixmap(here.sign(), house.bar.size(), 1) is not None

    def read_to_me_says_all_that_is_here(self, house: House, speaker: FakeSpeaker, screen: str) -> None:
        here = arrive(house, screen)
        speaker.said.clear()
        HANDS["mouse"].press(house.window, house.bar.tiles["read"])
        assert house.bar.tiles["read"].accessibleName() == "Stop"
        speaker.finish_all()
        labels = [label.text() for label in here.findChildren(QLabel) if label.isVisible() and label.text()]
        told = [tile.accessibleName() for tile in here.tiles() if tile.face.aloud is None]
        missing = [words for words in (*labels, *told) if not any(words in said for said in speaker.said)]
        assert not missing
        assert speaker.said
        assert house.bar.tiles["read"].accessibleName() == "Read to me"

    def help_says_what_can_be_done(self, house: House, screen: str) -> None:
        here = arrive(house, screen)
        lines = here.help_lines()
        if screen != "help":
            assert lines
        for picture, sentence in lines:
            assert sentence
            assert house.shelf.pixmap(picture, house.bar.size(), 1) is not None, sentence

    def test_every_hand_does_the_same(self, house: House, leonard: Path, speaker: FakeSpeaker, screen: str) -> None:
        # Each screen is tried with one of the other hands: all of them on every screen would take many minutes.
        others = [hand for hand in (*HANDS, *WAYS) if hand not in ("mouse", "keys")]
        hands = ("mouse", "keys", others[list(SCREENS).index(screen) % len(others)])
        outcomes = {hand: _press_last(house, leonard, speaker, screen, hand) for hand in hands}
        assert outcomes == dict.fromkeys(hands, outcomes["mouse"])


def _broken(promise: Callable[[Sight], None], sight: Sight) -> str:
    """How a promise is broken, or nothing."""
    try:
        promise(sight)
    except AssertionError as why:
        return str(why) or "it is not so"
    return ""


def _sight(screen: str, wish: Wish, request: pytest.FixtureRequest) -> Sight:
    """What is seen there; a window is only opened for it the first time."""
    if (screen, wish) not in _sights:
        open_house, leonard = request.getfixturevalue("open_house"), request.getfixturevalue("leonard")
        _sights[screen, wish] = _see(screen, wish, open_house, leonard)
    return _sights[screen, wish]


def _see(screen: str, wish: Wish, open_house: OpenHouse, leonard: Path) -> Sight:
    """Go there, with the window as it is liked, and look."""
    house = open_house(leonard, size=wish.size)
    if wish.right_to_left:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    house.session.do(None, like_it, theme=wish.theme, text_percent=wish.text_percent)
    arrive(house, screen)
    if screen in WITHOUT_A_LIFE:
        house.look.choose(wish.theme, wish.text_percent)
        settle(house)
    return look_at(house)


def _press_last(house: House, leonard: Path, speaker: FakeSpeaker, screen: str, hand: str) -> tuple[object, ...]:
    """What comes of pressing the last tile of a screen: where I am then, what was said, what can be pressed."""
    tiles = [tile for tile in arrive(house, screen).tiles() if tile.accessibleName() != REALLY_PRINTS]
    before, depth = house.session.to_undo(), len(speaker.said)
    if hand in WAYS:
        with pressing_like(house, hand) as way:
            way.press(house.window, tiles[-1])
    else:
        HANDS[hand].press(house.window, tiles[-1])
    settle(house)
    names = tuple((tile.accessibleName(), tile.isChecked()) for tile in _tiles(house.window))
    outcome = house.navigator.here.title(), tuple(speaker.said[depth:]), names
    _as_before(house, leonard, before)
    return outcome


def _as_before(house: House, leonard: Path, before: object) -> None:
    """Take back what a press did, so that the next one finds the life as it was."""
    if house.notice.isVisible():
        house.notice.button.click()
    if not house.session.is_open or house.session.path != leonard:
        house.open_life(leonard)
    for _ in range(3):
        if house.session.to_undo() != before:
            house.session.undo()
    settle(house)


def _tiles(window: QWidget) -> list[Tile]:
    return [tile for tile in window.findChildren(Tile) if tile.isVisible() and tile.isEnabled()]


def _reachable(window: QWidget) -> list[QWidget]:
    """All that keys have to get to."""
    return [*_tiles(window), *(field for field in window.findChildren(QLineEdit) if field.isVisible())]


def _apart(one: QRect, other: QRect) -> int:
    """The pixels between two cards, across or down, whichever is more; less than nothing where they overlap."""
    across = max(other.left() - one.right() - 1, one.left() - other.right() - 1)
    down = max(other.top() - one.bottom() - 1, one.top() - other.bottom() - 1)
    return max(across, down)
