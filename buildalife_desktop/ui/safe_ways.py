"""Ways in at a safe start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ..model.verbs.me import press_it
from ..model.ways_in import WaysIn
from .around import Around


class SafeWays(QObject):
    """In a safe start a wish is only kept: it works from the next start on."""

    changed = Signal()  # a wish was kept

    def __init__(self, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self.is_on = False

    @property
    def now(self) -> WaysIn:
        """What is kept."""
        return self._around.session.life.person.ways_in

    def stop(self) -> None:
        """The life is closed: nothing is being tried on."""

    def try_on(self, ways: WaysIn) -> None:
        """Keep it."""
        self._around.session.do(None, press_it, ways)
        self.changed.emit()
