"""What a joystick promises."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Joystick(QObject):
    """Tells its buttons by name ("joystick 1") from `start` to `stop`. This one is that of a computer with none.

    A library that reads joysticks is one more class like this, and a line in `SwitchInput`: Qt 6 has none of its own.
    """

    pressed = Signal(str)  # the name of the button that went down
    lifted = Signal(str)  # the name of the button that was let go

    def start(self) -> None:
        """Listen."""

    def stop(self) -> None:
        """Listen no more."""
