"""Trying a way in on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ..model.said import Said
from ..model.verbs.me import press_it
from ..model.ways_in import WaysIn
from . import signs
from .around import Around
from .beat import Beat
from .look.letters import paintable
from .widgets.notice import Notice

KEEP_WITHIN_MS = 20_000


class WaysTrial(QObject):
    """A wish about pressing works at once, and is kept only when "Keep it" is pressed in that very way.

    Else the old way comes back by itself: no wish can shut somebody out. This is the one thing in the app that does not
    wait for ever (issue 6). Time counts while nothing is spoken. Until it is kept nothing is written.
    """

    changed = Signal()  # another way is being tried on, was kept, or is put back

    def __init__(self, around: Around, notice: Notice, beat: Beat, use: Callable[[WaysIn], None]) -> None:
        super().__init__(notice)
        self._around, self._notice, self._use = around, notice, use
        self._tried: WaysIn | None = None
        self._left_ms = 0
        self.is_pressed_so: Callable[[], bool] = lambda: True
        notice.answered.connect(self._answer)
        beat.came.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Whether something is being tried on."""
        return self._tried is not None

    @property
    def now(self) -> WaysIn:
        """The way in that works now, tried on or kept."""
        return self._tried or self._around.session.life.person.ways_in

    def try_on(self, ways: WaysIn) -> None:
        """Use these from now on, and ask whether to keep them."""
        if ways == self._around.session.life.person.ways_in:
            self._end()
            return
        self._tried, self._left_ms = ways, KEEP_WITHIN_MS
        self._use(ways)
        self._ask()
        self._around.say(self._sentence())
        self.changed.emit()

    def stop(self) -> None:
        """The life is closed: what was tried on goes with it."""
        if self._tried is not None and self._is_asked():
            self._notice.hide()
        self._tried = None

    def _sentence(self) -> str:
        return self._around.t("Try it now. Press Keep it if it is good. If not, the old way comes back.")

    def _ask(self) -> None:
        self._notice.show_message(self._sentence(), self._around.t("Keep it"), signs.RIGHT)

    def _is_asked(self) -> bool:
        return self._notice.isVisible() and self._notice.sentence.text() == paintable(self._sentence())

    def _answer(self) -> None:
        tried = self._tried
        if tried is None or not self._is_asked():
            return
        if self.is_pressed_so():
            self._tried = None
            self._around.session.do(None, press_it, tried)
            self.changed.emit()
        else:
            self._around.say(self._around.t("Press Keep it with your new way."))
            QTimer.singleShot(0, self, self._ask_again)

    def _ask_again(self) -> None:
        if self._tried is not None:
            self._ask()

    def _go_on(self, ms: int) -> None:
        if self._tried is None or self._around.speaker.is_speaking:
            return
        self._left_ms -= ms
        if self._left_ms <= 0:
            self._end()
            self._around.say(self._around.t.tell(Said("The old way is back.")))
        elif not self._notice.isVisible():
            self._ask()

    def _end(self) -> None:
        """Back to what is kept."""
        if self._tried is None:
            return
        was_asked, self._tried = self._is_asked(), None
        self._use(self._around.session.life.person.ways_in)
        if was_asked:
            # As if it had been answered: the focus goes back to where it was.
            self._notice.answered.emit()
            self._notice.hide()
        self.changed.emit()
