"""The sounds a life keeps: what was spoken to the person, so that it sounds the same on another computer."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from ..speech.utterance import Utterance
from .session import Session
from .slow_work import SlowWork

QUIET_MS = 4000
"""So long after the last thing spoken it is kept: somebody who goes on pressing is never in its way."""
LONGEST_WAIT_S = 2.0


class LifeSounds(QObject):
    """Keeps what the voice said in the open life, after it was heard and beside the window; finds it again by its key.

    Keys are those of `speech.spoken_wish.spoken_key`. Where it cannot be kept, nothing is lost but the sound.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._path = Path()
        self._known: set[str] = set()
        self._waiting: dict[str, Utterance] = {}
        self._work = SlowWork(self)
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self.keep_now)
        session.opened.connect(self._another_life)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be kept."""
        return bool(self._waiting) or self._work.is_busy

    def find(self, key: str) -> bytes | None:
        """The sound the open life keeps by this key (see `speech.packed_sound`)."""
        return self._session.bytes_of("spoken", key)

    def note(self, key: str, utterance: Utterance) -> None:
        """This was spoken: it is kept soon."""
        if self._session.is_open and key not in self._known:
            self._path = self._session.path
            self._known.add(key)
            self._waiting[key] = utterance
            self._soon.start()

    def keep_now(self) -> None:
        """Keep what waits, beside the window."""
        self._soon.stop()
        waiting, self._waiting = self._waiting, {}
        if waiting:
            path = self._path
            self._work.ask(lambda: _keep(path, waiting), lambda _: None, lambda _: None)

    def finish(self) -> None:
        """The app ends: wait a moment for what is being kept."""
        self.keep_now()
        until = time.monotonic() + LONGEST_WAIT_S
        while self._work.is_busy and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _another_life(self) -> None:
        """What waits belongs to the life before."""
        self.keep_now()
        self._known.clear()


def _keep(path: Path, waiting: dict[str, Utterance]) -> None:
    # Not on the way to the first screen.
    from ..speech.packed_sound import packed
    from ..store.spoken_sounds import keep_spoken, not_kept

    new = not_kept(path, waiting)
    sounds = {key: packed(waiting[key].path.read_bytes(), waiting[key].marks) for key in new}
    if sounds:
        keep_spoken(path, sounds)
