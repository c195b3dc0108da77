"""What a person finds in the window, whatever the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from buildalife_desktop.ui.house import House
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.hands import Hand, Mouse
from tests.ui.waiting import wait_for

PRESSED = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)


class WindowPage:
    """Finds things as a screen reader does, by their accessible name, and presses them with one hand.

    `presses` counts what was pressed since it was last set to 0.
    """

    def __init__(self, house: House, hand: Hand | None = None) -> None:
        self._house = house
        self.hand: Hand = hand or Mouse()
        self.presses = 0

    @property
    def window(self) -> QWidget:
        """The window itself."""
        return self._house.window

    @property
    def title(self) -> str:
        """Where I am, as the bar says it."""
        return next(label.text() for label in self.window.findChildren(QLabel, "bar.title"))

    @property
    def message(self) -> str:
        """The message that waits to be answered, or nothing."""
        found = [label for label in self.window.findChildren(QLabel, "notice.sentence") if label.isVisible()]
        return found[0].text() if found else ""

    @property
    def said(self) -> list[str]:
        """All that was said aloud so far."""
        speaker = self._house.speaker
        assert isinstance(speaker, FakeSpeaker)
        return speaker.said

    def names(self) -> list[str]:
        """The names of all that can be pressed now, in reading order."""
        return [_name(found) for found in self._pressable()]

    def words(self) -> str:
        """All names and plain words that are shown, to look for one among them."""
        return "\n".join(_name(found) for found in _visible(self.window))

    def has(self, name: str, saying: str = "") -> bool:
        """Whether there is something of this name to press."""
        return bool(self._found(name, saying))

    def find(self, name: str, saying: str = "") -> QWidget:
        """The thing to press of this name; `saying` is a part of what else is told of it (a day and part of a day)."""
        found = self._found(name, saying)
        assert found, f"nothing to press is called {name!r} {saying!r}; here are {self.names()}"
        return found[0]

    def press(self, name: str, saying: str = "") -> None:
        """Press it. What is on a later page is looked for there, and every page turned counts as a press."""
        while not self.has(name, saying) and self.has("More"):
            self._press(self.find("More"))
        self._press(self.find(name, saying))

    def write(self, field: str, words: str) -> None:
        """Write into the field of this name with the keyboard, in place of what is there."""
        found = next(
            found.object()
            for found in _visible(self.window)
            if found.role() == QAccessible.Role.EditableText and _name(found) == field
        )
        assert isinstance(found, QWidget)
        found.setFocus()
        found.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(found, words)
        QApplication.processEvents()

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        """Let the window go on until something is so."""
        assert wait_for(is_so), f"{what} did not come about; here are {self.names()}"

    def _press(self, widget: QWidget) -> None:
        self.presses += 1
        self.hand.press(self.window, widget)

    def _found(self, name: str, saying: str) -> list[QWidget]:
        found = []
        for interface in self._pressable():
            told = interface.text(QAccessible.Text.Description)
            widget = interface.object()
            if _name(interface) == name and saying in told and isinstance(widget, QWidget):
                found.append(widget)
        return found

    def _pressable(self) -> list[QAccessibleInterface]:
        return [
            found
            for found in _visible(self.window)
            if found.role() in PRESSED and not found.state().disabled and found.actionInterface() is not None
        ]


def _name(found: QAccessibleInterface) -> str:
    return found.text(QAccessible.Text.Name)


def _visible(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader finds in the window that is not hidden, in its order."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        found = waiting.pop(0)
        if found.state().invisible:
            continue
        yield found
        waiting = [found.child(number) for number in range(found.childCount())] + waiting
