"""Writing with tiles, as a person finds it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.widgets.tile import Tile
from tests.ui.hands import Hand
from tests.ui.pages.window_page import WindowPage
from tests.ui.sight import look_at

TOUCH, APART = 68, 8


class WritingPage(WindowPage):
    """The screen for words, and what it answered."""

    def __init__(self, house: House, hand: Hand | None = None) -> None:
        super().__init__(house, hand)
        self.got: list[str] = []

    def ask(self, words: str = "", question: str = "What is it called?") -> None:
        """Ask for words, with these there already."""
        self.go("write", question=question, words=words, then=self.got.append)

    def go(self, screen: str, **given: object) -> None:
        """Straight to a screen."""
        self._house.navigator.go(Route(screen, **given))
        QApplication.processEvents()

    @property
    def field(self) -> QLineEdit:
        """The field of the screen."""
        return next(found for found in self.window.findChildren(QLineEdit) if found.isVisible())

    @property
    def written(self) -> str:
        """What the field shows, `|` where the next letter goes."""
        at = self.field.cursorPosition()
        return f"{self.field.text()[:at]}|{self.field.text()[at:]}"

    def spell(self, letters: str) -> None:
        """Press the tile of each letter, through its group where it is in one; a blank is Space."""
        for letter in letters:
            name = self._house.around.t("Space") if letter == " " else letter
            if not self.has(name):
                self.press_tile(self.group_of(letter))
            self._press(self.find(name))

    def key(self, key: Qt.Key) -> None:
        """Press a key of the keyboard, wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key)
        QApplication.processEvents()

    def offered(self) -> list[Tile]:
        """The words in the row over the letters."""
        return [tile for tile in self._tiles() if tile.objectName().startswith("write.word.")]

    def letters(self) -> list[str]:
        """What is on the board."""
        return [tile.face.words for tile in self._tiles() if tile.objectName().startswith("write.letter.")]

    def faults(self) -> list[str]:
        """What is cut, too small, too near to another or without its picture now."""
        sight = look_at(self._house)
        found = [f"cut: {one.meant!r}" for one in sight.words if one.meant != one.painted]
        found += [f"outside: {one.name}" for one in sight.tiles if not sight.window.contains(one.rect)]
        found += [f"no picture: {one.name}" for one in sight.tiles if not one.has_its_picture]
        found += [f"small: {one.name}" for one in sight.tiles if min(one.rect.width(), one.rect.height()) < TOUCH]
        cards = [one.card.adjusted(-APART // 2, -APART // 2, APART // 2, APART // 2) for one in sight.tiles]
        pairs = [(one, other) for number, one in enumerate(cards) for other in cards[number + 1 :]]
        return found + [f"near: {one} {other}" for one, other in pairs if one.intersects(other)]

    def press_tile(self, tile: Tile) -> None:
        """Press this one, whatever it is called."""
        self._press(tile)

    def group_of(self, letter: str) -> Tile:
        """The tile with several letters, this one of them."""
        return next(tile for tile in self.groups() if letter in tile.face.words.split())

    def groups(self) -> list[Tile]:
        """The tiles with several letters each."""
        return [tile for tile in self._tiles() if tile.objectName().startswith("write.letter.group")]

    def _tiles(self) -> list[Tile]:
        return [tile for tile in self.window.findChildren(Tile) if tile.isVisible() and tile.isEnabled()]
