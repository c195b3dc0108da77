"""A board, as a person finds it: its pictures by their names, and the tools beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.ui.widgets.board_view import BoardView
from tests.ui.pages.window_page import WindowPage

STEPS = 12
SEEN = 24  # pixels across


class BoardPage(WindowPage):
    """Pictures are pressed by name as all tiles are; places on the board are told in board units."""

    @property
    def view(self) -> BoardView:
        """The board itself."""
        return next(view for view in self.window.findChildren(BoardView) if view.isVisible())

    def pictures(self) -> list[str]:
        """What the pictures on the board are called, in the order a screen reader finds them."""
        return [self._name_of(tile) for tile in self._tiles()]

    def picked(self) -> list[str]:
        """What is picked now."""
        return [self._name_of(tile) for tile in self._tiles() if tile.isChecked()]

    def press_place(self, x: float, y: float) -> None:
        """Press the window where this place of the board is, whatever lies there."""
        QTest.mouseClick(
            self.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._in_window(x, y),
        )
        QApplication.processEvents()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag from one place of the board to another, in small steps as a hand does."""
        with self.dragging(start, end):
            pass

    @contextmanager
    def dragging(self, start: tuple[float, float], end: tuple[float, float]) -> Iterator[None]:
        """A drag that is held at its end meanwhile."""
        handle, left, none = self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        first, last = self._in_window(*start), self._in_window(*end)
        QTest.mousePress(handle, left, none, first)
        for step in range(1, STEPS + 1):
            QTest.mouseMove(handle, first + (last - first) * step / STEPS)
            QApplication.processEvents()
        yield
        QTest.mouseRelease(handle, left, none, last)
        QApplication.processEvents()

    def painted_at(self, x: float, y: float) -> QImage:
        """What is painted round this place of the board."""
        spot = QRect(0, 0, SEEN, SEEN)
        spot.moveCenter(self.view.spot_of(x, y).toPoint())
        return self.view.grab(spot).toImage()

    def _in_window(self, x: float, y: float) -> QPoint:
        return self.view.mapTo(self.window, QPointF(self.view.spot_of(x, y))).toPoint()

    def _tiles(self) -> list:  # type: ignore[type-arg]
        return [child for child in self.view.children() if hasattr(child, "isChecked") and not child.isHidden()]

    @staticmethod
    def _name_of(tile: object) -> str:
        return str(tile.accessibleName())  # type: ignore[attr-defined]
