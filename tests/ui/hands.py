"""The ways people press: with a mouse, with a finger, with keys, through a screen reader."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.ui.waiting import wait_for

MOST_MOVES = 300


class Hand(Protocol):
    """One way to press what can be pressed."""

    def press(self, window: QWidget, target: QWidget) -> None:
        """Press `target`, a part of `window`, as a person would."""


class Mouse:
    """The middle of it, with the left button."""

    def press(self, window: QWidget, target: QWidget) -> None:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target.rect().center())
        QApplication.processEvents()


class Finger:
    """Somewhere on it, not in the middle, and the finger slips a little while it is down."""

    def press(self, window: QWidget, target: QWidget) -> None:
        spot = QPoint(target.width() // 4, target.height() * 3 // 4)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        QTest.mouseMove(target, spot + QPoint(5, -4))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot + QPoint(5, -4))
        QApplication.processEvents()


class Keys:
    """From wherever the focus is: arrows towards it as long as that brings it nearer, else Tab; then Enter."""

    def press(self, window: QWidget, target: QWidget) -> None:
        self.go_to(window, target)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        QApplication.processEvents()

    def go_to(self, window: QWidget, target: QWidget) -> None:
        """Bring the focus to `target` with keys alone."""
        been: set[QWidget | None] = set()
        for _ in range(MOST_MOVES):
            focus = QApplication.focusWidget()
            if focus is target:
                return
            goes_round = focus in been
            been.add(focus)
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab if goes_round else _arrow(window, focus, target))
            QApplication.processEvents()
        raise AssertionError(f"keys do not get to {target.accessibleName()!r}")


class ScreenReader:
    """The press a screen reader asks for, with no pointer and no focus. The toolkit shows it held down for a moment."""

    def press(self, window: QWidget, target: QWidget) -> None:
        action = QAccessible.queryAccessibleInterface(target).actionInterface()
        names = action.actionNames()
        action.doAction("Press" if "Press" in names else "Toggle")
        assert wait_for(lambda: not isValid(target) or not target.property("down"))
        QApplication.processEvents()


HANDS = {"mouse": Mouse(), "finger": Finger(), "keys": Keys(), "screen reader": ScreenReader()}


def _arrow(window: QWidget, focus: QWidget | None, target: QWidget) -> Qt.Key:
    if focus is None or focus is window:
        return Qt.Key.Key_Tab
    way = target.mapTo(window, target.rect().center()) - focus.mapTo(window, focus.rect().center())
    if abs(way.y()) > min(target.height(), focus.height()) // 2:
        return Qt.Key.Key_Down if way.y() > 0 else Qt.Key.Key_Up
    return Qt.Key.Key_Right if way.x() > 0 else Qt.Key.Key_Left
