"""Choose, as a person finds it."""

from __future__ import annotations

from PySide6.QtCore import QRect

from buildalife_desktop.ui.widgets.tile import Tile
from tests.ui.pages.window_page import WindowPage


class ChoosingPage(WindowPage):
    """What to talk about, with which answers, and one picture after the other."""

    def open(self) -> None:
        """From home, to the wall of sets."""
        self.press("Choose")

    def begin(self, choice_set: str, answers: str = "Four answers") -> None:
        """From home, to the first picture of a set."""
        self.open()
        self.press(choice_set)
        self.press(answers)

    def go_on(self, choice_set: str) -> None:
        """From home, to where a set was stopped."""
        self.open()
        self.press(choice_set, "You can go on here.")
        self.press("Go on")

    @property
    def picture(self) -> str:
        """What the big picture is called, or "" where there is none to answer."""
        found = [tile for tile in self.window.findChildren(Tile, "choosing.hear") if tile.isVisible()]
        return found[0].accessibleName() if found else ""

    @property
    def my_answer(self) -> str:
        """The answer that is marked as mine."""
        marked = [tile for tile in self.window.findChildren(Tile) if tile.isVisible() and tile.face.is_marked]
        return next((tile.accessibleName() for tile in marked if "You said this." in tile.accessibleDescription()), "")

    def answer(self, name: str) -> str:
        """Answer the picture that is there, and give its name: a picture has to be there a moment before it counts."""
        shown = self.picture
        self.wait_until(lambda: self._has_gone_on(name, shown), f"the picture after {shown}")
        return shown

    def answer_all(self, name: str) -> list[str]:
        """Answer every picture so; gives their names in the order they came."""
        shown = []
        while self.picture:
            shown.append(self.answer(name))
        return shown

    def places(self) -> dict[str, QRect]:
        """Where everything but the one before stands."""
        tiles = [tile for tile in self.window.findChildren(Tile) if tile.isVisible()]
        return {tile.objectName(): tile.geometry() for tile in tiles if tile.objectName() != "choosing.before"}

    def _has_gone_on(self, name: str, shown: str) -> bool:
        if self.picture == shown:
            self.press(name)
        return self.picture != shown
