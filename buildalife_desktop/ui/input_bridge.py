"""The one event filter between Qt and what people ask for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ..access.key_map import verb_for
from ..access.nearest import nearest
from ..access.spot import Spot
from ..access.verb import Verb
from .widgets.tile import Tile

_MOVES = (Verb.LEFT, Verb.RIGHT, Verb.UP, Verb.DOWN)


class InputBridge(QObject):
    """Turns keys into verbs, and moves the focus by place. Stands aside while somebody writes in a field.

    The ring around the focus shows from the first key on, and goes when a pointer is used.
    """

    asked = Signal(object)  # a Verb other than a move, which the bridge does itself

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._show_ring(False)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self._show_ring(True)
        focus = QApplication.focusWidget()
        # A key the focused widget leaves is sent on to those around it: act on the first one only.
        if focus is not None and watched is not focus:
            return False
        return self._act(event, focus)

    def _act(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        key = key_name(event)
        # Up and down mean nothing in a single line: they go on to the tiles around it.
        is_writing = isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and key not in ("Up", "Down"))
        verb = verb_for(key, is_writing, event.isAutoRepeat())
        if verb is None or (verb is Verb.CHOOSE and isinstance(focus, Tile)):
            return False
        if verb in _MOVES:
            self._move(verb, focus)
        else:
            self.asked.emit(verb)
        return True

    def _move(self, direction: Verb, focus: QWidget | None) -> None:
        there = [*self._window.findChildren(Tile), *self._window.findChildren(QLineEdit)]
        places = [place for place in there if place.isVisible() and place.isEnabled()]
        if not places:
            return
        if focus is None or not focus.isVisible():
            places[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = nearest([self._spot(place) for place in places], self._spot(focus), direction)
        if found is not None:
            places[found].setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self, widget: QWidget) -> Spot:
        corner = widget.mapTo(self._window, QPoint())
        return Spot(corner.x(), corner.y(), widget.width(), widget.height())

    def _show_ring(self, shows: bool) -> None:
        if bool(self._window.property("shows_ring")) == shows:
            return
        self._window.setProperty("shows_ring", shows)
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.update()


def key_name(event: QKeyEvent) -> str:
    """What a key is called, with what is held beside it: `Ctrl+Shift+Z`."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(modifiers.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText)
