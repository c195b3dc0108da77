"""Which presses of a mouse, a finger or a key count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ..access.press_filter import PressFilter
from ..access.spot import Spot
from ..model.ways_in import WaysIn
from .around import Around
from .beat import Beat
from .navigator import Navigator
from .pressables import Pressables
from .tile_press import TilePress
from .widgets.light import Light
from .widgets.tile import Tile

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PressGate(QObject):
    """Takes presses on tiles before the tiles get them, and lets through those that count, spoken first if so wished.

    Nothing is dragged meanwhile: a hand that trembles drags by chance. A ring fills while something has to be held.
    """

    def __init__(self, window: QWidget, around: Around, navigator: Navigator, ways: WaysIn, beat: Beat) -> None:
        super().__init__(window)
        self._window, self._beat = window, beat
        self._pressables = Pressables(window)
        self._light = Light(around.look, around.shelf, window)
        self._pointer = PressFilter(ways.hold_ms, ways.ignore_ms, acts_on_lift=ways.acts_on_lift)
        self._keys = PressFilter(ignore_ms=ways.ignore_ms)
        self.presses = TilePress(around.hear, speaks_first=ways.speaks_first)
        self._tile: Tile | None = None
        navigator.arrived.connect(self._arrive)
        beat.came.connect(self._wait)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def close(self) -> None:
        """Let all presses through again."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._tile = None
        self._light.go_out()
        self._light.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, Tile) or watched.window() is not self._window or not watched.isEnabled():
            return False
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if not isinstance(event, QMouseEvent):
            return False
        at = watched.mapTo(self._window, event.position().toPoint())
        if event.type() in _PRESSES and event.button() is Qt.MouseButton.LeftButton:
            self._touch(watched, at)
        elif event.type() == QEvent.Type.MouseMove and self._tile is not None:
            self._slide(at)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._lift(at)
        return True

    def _touch(self, tile: Tile, at: QPoint) -> None:
        tile.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hold(tile)
        self._act(self._pointer.touch(self._pressables.spot(tile), (at.x(), at.y()), self._beat.now_ms))

    def _slide(self, at: QPoint) -> None:
        tile = self._tile_at(at)
        if tile is not None and tile is not self._tile:
            self._hold(tile)
        self._pointer.slide(self._pressables.spot(tile) if tile else None, self._beat.now_ms)

    def _lift(self, at: QPoint) -> None:
        tile = self._tile_at(at)
        if tile is not None:
            self._hold(tile)
        pressed = self._pointer.lift(self._pressables.spot(tile) if tile else None, self._beat.now_ms)
        self._act(pressed)
        self._hold(None)

    def _wait(self, _ms: int) -> None:
        if self._tile is None:
            return
        share, on = self._pointer.share(self._beat.now_ms), self._pointer.on
        self._act(self._pointer.wait(self._beat.now_ms))
        if share and on is not None and self._pointer.on is not None:
            self._light.fill(QRect(on.left, on.top, on.width, on.height), share)
        else:
            self._light.go_out()

    def _act(self, pressed: Spot | None) -> None:
        tile = self._tile
        if pressed is not None and tile is not None:
            self._hold(None)
            self.presses.press(tile)

    def _hold(self, tile: Tile | None) -> None:
        """Show which one is held down."""
        if self._tile is not None and self._tile is not tile and isValid(self._tile):
            self._tile.setDown(False)
        self._tile = tile
        if tile is None:
            self._light.go_out()
        else:
            tile.setDown(True)

    def _key(self, tile: Tile, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() not in _CHOOSE:
            return False
        if not event.isAutoRepeat():
            spot, now = self._pressables.spot(tile), self._beat.now_ms
            self._keys.touch(spot, (spot.left, spot.top), now)
            if self._keys.lift(spot, now) is not None:
                self.presses.press(tile)
        return True

    def _tile_at(self, at: QPoint) -> Tile | None:
        found = self._window.childAt(at)
        while found is not None and not isinstance(found, Tile):
            found = found.parentWidget()
        return found if found is not None and found.isEnabled() else None

    def _arrive(self, _screen: object) -> None:
        # What was held went with its screen.
        self._tile = None
        self._light.go_out()
        self.presses.forget()
