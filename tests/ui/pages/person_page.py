"""One of my people, as a person finds them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.person import Person
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.ui.pages.window_page import WindowPage


class PersonPage(WindowPage):
    """The screens about somebody, and what they left on the disk."""

    @property
    def house(self) -> House:
        """What the window is in."""
        return self._house

    def go(self, screen: str, **given: object) -> None:
        """Straight to a screen."""
        self._house.navigator.go(Route(screen, **given))
        QApplication.processEvents()

    def open(self, name: str, part: str = "") -> None:
        """The page of somebody, at one of its three parts."""
        self.go("person", person=self.person(name).id)
        if part:
            self.press(part)

    def turn_page_to(self, name: str) -> None:
        """Turn pages until something of this name can be pressed."""
        while not self.has(name) and self.has("More"):
            self.press("More")

    def is_chosen(self, name: str, question: str = "") -> bool:
        """Whether the answer of this name is marked."""
        return bool(self.find(name, question).isChecked())

    @property
    def on_disk(self) -> Life:
        """The life as it is in the file, read anew."""
        file = open_life(self._house.session.path)
        try:
            return file.read()
        finally:
            file.close()

    def person(self, name: str) -> Person:
        """Somebody on the disk, by what they are called."""
        return next(one for one in self.on_disk.people.values() if one.known_as == name)

    def reopen(self) -> None:
        """Close the life and open it again, as on another day."""
        assert self._house.open_life(self._house.session.path)
        QApplication.processEvents()


def new_ones(before: Life, after: Life) -> list[Person]:
    """Those who came in between."""
    people: Mapping[str, Person] = after.people
    return [one for one in people.values() if one.id not in before.people]
