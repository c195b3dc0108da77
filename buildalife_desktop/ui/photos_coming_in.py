"""Many photos on their way into the open life."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ..model.photo import Photo
from ..model.picture import photo, photo_sha256
from ..model.said import Said
from ..model.verbs.keepsakes import keep_photos
from ..pictures.taken_photo import TakenPhoto
from .session import Session
from .slow_work import SlowWork

MOST_NOT_TOLD = 50
"""Photos kept before the life is told of them: so many stand in one line of the journal and go with one Undo."""


class PhotosComingIn(QObject):
    """Reads photos beside the window, and keeps each between two events of it, as it comes.

    What is in stays in, whatever happens then. `pause` and `go_on` are for the time in which nobody is looking.
    """

    moved = Signal()  # another file is through: a photo is in, or something could not be read
    ended = Signal()  # all are through, or it was stopped, or there is no room

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._life = session.path
        self._work = SlowWork(self)
        self._reading: list[Any] = []
        self._waiting: list[Path] = []
        self._not_told: list[Photo] = []
        self._is_paused = False
        self._is_asking = False
        self.done, self.total = 0, 0
        self.pictures: list[str] = []
        self.problems: list[Any] = []
        self.destroyed.connect(partial(_let_go, self._reading))

    @property
    def is_going(self) -> bool:
        """Whether there is more to come."""
        return bool(self._reading or self._waiting)

    def begin(self, chosen: Iterable[Path]) -> None:
        """Take in these files and folders, after those that are on their way."""
        self._waiting += chosen
        self._ask()

    def add(self, taken: TakenPhoto) -> None:
        """One that was read already."""
        self._keep_photo(taken)
        self._end()

    def stop(self) -> None:
        """No more: what is in stays."""
        self._waiting.clear()
        self._end()

    def pause(self) -> None:
        """Nobody is looking: tell the life what is in, and wait."""
        self._is_paused = True
        self._tell_life()

    def go_on(self) -> None:
        """Somebody is looking again."""
        self._is_paused = False
        self._ask()

    def left_out(self) -> Said | None:
        """One sentence about everything that could not be read; None when all went well."""
        from ..pictures.intake_many import what_was_left_out

        return what_was_left_out(self.problems)

    def still_here(self) -> list[str]:
        """The pictures that came in, without those that were taken out again by Undo."""
        there = self._session.life.photos.keys() | {fact.id for fact in self._not_told}
        return [picture for picture in self.pictures if photo_sha256(picture) in there]

    def taken(self, sha256: str) -> TakenPhoto:
        """One that came in, as whoever asks for a photo gets it."""
        fact = self._session.life.photos[sha256]
        jpeg = self._session.bytes_of("photos", sha256) or b""
        small = self._session.thumbnail_of(sha256) or b""
        return TakenPhoto(sha256, jpeg, small, fact.width, fact.height, fact.taken_on, fact.name)

    def _ask(self) -> None:
        if self._is_paused or self._is_asking or not self.is_going:
            return
        self._is_asking = True
        if not self._reading:
            chosen, self._waiting = self._waiting, []
            self._reading.append(_read(chosen))
        self._work.ask(partial(next, self._reading[0], None), self._keep)

    def _keep(self, one: Any) -> None:
        self._is_asking = False
        if not self._is_same_life:
            return
        if one is None:
            self._reading.clear()
            self._ask() if self._waiting else self._end()
            return
        self.done, self.total = self.done + 1, self.total + (one.total if one.done == 1 else 0)
        if one.photo is None:
            self.problems.append(one.problem)
        elif not self._keep_photo(one.photo):
            self.stop()
            return
        if self._is_paused:
            self._tell_life()
        self.moved.emit()
        # The window first: small photos come faster than they are shown.
        QTimer.singleShot(0, self, self._ask)

    def _keep_photo(self, taken: Any) -> bool:
        """Whether there was room for it."""
        kept = self._session.life.photos.get(taken.sha256)
        if kept is None or kept.is_put_away:
            fact = self._session.keep_photo_bytes(taken)
            if fact is None:
                return False
            if fact.id not in {waiting.id for waiting in self._not_told}:
                self._not_told.append(fact)
        if photo(taken.sha256) not in self.pictures:
            self.pictures.append(photo(taken.sha256))
        if len(self._not_told) >= MOST_NOT_TOLD:
            self._tell_life()
        return True

    @property
    def _is_same_life(self) -> bool:
        """Whether the life these photos are for is still open."""
        return self._session.is_open and self._session.path == self._life

    def _tell_life(self) -> None:
        told, self._not_told = self._not_told, []
        if told and self._is_same_life:
            self._session.do(self.parent(), keep_photos, *told)

    def _end(self) -> None:
        self._work.forget()
        self._is_asking = False
        if self._reading:
            # Its two readers first end what they have in hand: not while the window waits.
            self._work.ask(self._reading.pop().close, _nothing)
        self._tell_life()
        self.ended.emit()


def _read(chosen: list[Path]) -> Iterator[Any]:
    """What became of each photo. Begun beside the window, where there is time to read the libraries for it."""
    from ..pictures.intake_many import take_in_many

    yield from take_in_many(chosen)


def _let_go(reading: list[Any]) -> None:
    """The screen is gone: end the reading, but not while the window waits."""
    while reading:
        Thread(target=_close, args=(reading.pop(),), name="photos let go", daemon=True).start()


def _close(reading: Any) -> None:
    try:
        reading.close()
    except ValueError:
        return  # It is just being read from, and ends with that.


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
