"""My people, as a person finds them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.widgets.circle_view import CircleView
from tests.ui.pages.window_page import WindowPage


class PeoplePage(WindowPage):
    """Faces are found by the name that begins what a screen reader says of them: "Jim, my neighbour, ..."."""

    def open(self) -> None:
        """From wherever I am."""
        self._house.navigator.go(Route("people"))
        QApplication.processEvents()

    def face(self, person: str) -> str:
        """All that is said of somebody's face."""
        return next(name for name in self.names() if name.startswith((f"{person}, ", f"{person}. ")))

    def faces(self) -> list[str]:
        """Everyone seen, in reading order."""
        return [name for name in self.names() if " of " in name]

    def pick(self, person: str) -> None:
        """Press a face."""
        self.press(self.face(person))

    def ring_of(self, person: str) -> str:
        """The name of the ring somebody is in, as it is said of their face."""
        return self.face(person).rpartition(". ")[0].rpartition(", ")[2]

    def is_picked(self, person: str) -> bool:
        """Whether a face is marked as picked."""
        return bool(self.find(self.face(person)).isChecked())

    @property
    def shows_circle(self) -> bool:
        """Whether the rings are seen, and not pages of one ring."""
        return self.circle.isVisible()

    @property
    def circle(self) -> CircleView:
        """The rings."""
        found = self.window.findChildren(CircleView)
        return found[-1]

    def spot_in_ring(self, ring: int) -> QPoint:
        """A spot on the free ground of a ring, on the window."""
        circle = self.circle
        for across in range(0, circle.width(), 7):
            for down in range(0, circle.height(), 7):
                spot = QPoint(across, down)
                if circle.ring_at(spot) == ring and circle.childAt(spot) is None:
                    return circle.mapTo(self.window, spot)
        raise AssertionError(f"no free ground in ring {ring}")

    def press_ground(self, ring: int) -> None:
        """Press the ground of a ring with the mouse."""
        spot = self.circle.mapFrom(self.window, self.spot_in_ring(ring))
        QTest.mouseClick(self.circle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        QApplication.processEvents()

    def drag(self, person: str, ring: int) -> None:
        """Drag a face onto the ground of a ring."""
        tile = self.find(self.face(person))
        self.drag_to(tile, tile.mapFrom(self.window, self.spot_in_ring(ring)))

    def drag_to(self, tile: QWidget, end: QPoint) -> None:
        """Drag a face to a spot, given as the face itself sees it."""
        start = tile.rect().center()
        QTest.mousePress(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            way = end - start
            QTest.mouseMove(tile, start + QPoint(way.x() * step // 5, way.y() * step // 5))
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        QApplication.processEvents()
