"""Photos coming into a life, as a person meets them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from buildalife_desktop.ui.route import Route
from tests.ui.pages.window_page import WindowPage


class PhotosPage(WindowPage):
    """The screens photos come in by."""

    def go(self, screen: str, **given: object) -> None:
        """Straight to a screen."""
        self._house.navigator.go(Route(screen, **given))
        QApplication.processEvents()

    def press_when_there(self, name: str) -> None:
        """Wait for something slow to come, and press it."""
        self.wait_until(lambda: self.has(name), name)
        self.press(name)

    def wait_for_all(self) -> None:
        """Until no more photos are on their way."""
        self.wait_until(lambda: not self.has("Stop. Keep what is in."), "the end of the photos")

    def drop(self, *files: Path) -> None:
        """Let go of files from the computer's own file window over the middle of this one."""
        brought = QMimeData()
        brought.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        spot = QPoint(self.window.width() // 2, self.window.height() // 2)
        over = self.window.childAt(spot) or self.window
        QApplication.sendEvent(over, QDragEnterEvent(spot, action, brought, button, none))
        QApplication.sendEvent(over, QDropEvent(QPointF(spot), action, brought, button, none))
        QApplication.processEvents()

    @property
    def how_far(self) -> int:
        """How many files are through, as the bar says it; 0 where it says nothing."""
        found = re.search(r"^(\d+) of \d+$", self.words(), re.MULTILINE)
        return int(found[1]) if found else 0

    def wait_for_some(self) -> None:
        """Until three files are through, and more are on their way."""
        self.wait_until(lambda: self.how_far >= 3, "three photos")

    @property
    def kept(self) -> list[str]:
        """The names of the photos in the life, in the order they came."""
        return [photo.name for photo in self._house.session.life.photos.values()]

    def kept_after_reopening(self) -> Sequence[str]:
        """The same, read from the disk again."""
        path = self._house.session.path
        assert self._house.open_life(path)
        return self.kept
