"""What keys and buttons are called when they are switches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from .input_bridge import key_name

BUTTONS = {
    Qt.MouseButton.LeftButton: "mouse left",
    Qt.MouseButton.RightButton: "mouse right",
    Qt.MouseButton.MiddleButton: "mouse middle",
    Qt.MouseButton.BackButton: "mouse back",
    Qt.MouseButton.ForwardButton: "mouse forward",
}
NEVER = frozenset({"Esc", "Tab", "Shift+Backtab", "Backtab", "", "Left", "Right", "Up", "Down"})
"""Keys that stay what they are, so that nobody is locked in."""
DOWN = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
UP = (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease)
_ONLY_HELD_WITH_OTHERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


def switch_name(event: QEvent) -> str:
    """The name of the key or button of this event; "" where it cannot be a switch."""
    if isinstance(event, QKeyEvent):
        if event.key() in _ONLY_HELD_WITH_OTHERS:
            return ""
        name = key_name(event)
        return "" if name in NEVER else name
    if isinstance(event, QMouseEvent):
        return BUTTONS.get(event.button(), "")
    return ""
