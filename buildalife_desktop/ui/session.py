"""The life that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ..model.change import Change
from ..model.picture import photo
from ..model.said import Said

T = TypeVar("T")


class Session(QObject):
    """The life that is open, and the one path of a change: `do` has answered only when it is on the disk.

    What a life is made of (`model.life` and its nouns) is read with the first life, not before the first screen.
    """

    opened = Signal()  # another life is open, or none
    changed = Signal(object)  # a Change: something of the life is different, on the disk already
    told = Signal(object)  # a Said: what was done, to be spoken
    troubled = Signal(object)  # a Said: what could not be done, to be shown until answered

    def __init__(self, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self.clock = clock
        self._edits: Any = None
        self._is_troubled = False

    @property
    def is_open(self) -> bool:
        """Whether a life is open."""
        return self._edits is not None

    @property
    def life(self) -> Any:
        """The open life as it is now: a `Life`."""
        return self._edits.life

    @property
    def path(self) -> Path:
        """The file of the open life."""
        return self._edits.file.path

    def open(self, path: Path) -> bool:
        """Open a life in place of the one that is open; where it cannot be, say so and stay as it is."""
        # The libraries of the store are slow to read, so not before a life is opened.
        from ..store.edits import Edits
        from ..store.faces import mark_used
        from ..store.life_problem import LifeProblem
        from ..store.opening import open_life

        try:
            edits = Edits(open_life(path), self.clock)
        except LifeProblem as problem:
            self.troubled.emit(problem.said)
            return False
        self.close()
        mark_used(path)
        self._edits = edits
        self._is_troubled = False
        self.opened.emit()
        return True

    def close(self) -> None:
        """Close the life; everything answered is kept already."""
        if self._edits is not None:
            self._edits.file.close()
            self._edits = None
            self.opened.emit()

    def do(self, by: object, verb: Callable[..., Any], /, *args: object, **kwargs: object) -> bool:
        """Do a verb to the life for the screen `by`. False, and nothing changed, where it could not be kept.

        A verb takes the life and `args`, and gives a `Done`.
        """
        return self._turn(by, lambda: self._edits.do(verb, *args, **kwargs))

    def look_again(self) -> None:
        """Another window may have changed the life: show that too."""
        change = self._look(lambda edits: edits.look_again(), None)
        if change is not None:
            self.changed.emit(change)

    def undo(self) -> bool:
        """Take back the newest change that stands."""
        return self._turn(None, self._edits.undo, Said("Taken back."))

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._turn(None, self._edits.redo)

    def put_back(self, number: int) -> bool:
        """Bring back what a line of the journal took away."""
        return self._turn(None, lambda: self._edits.put_back(number))

    def to_undo(self) -> Said | None:
        """What Undo would take back, in words."""
        entry = self._look(lambda edits: edits.next_undo(), None)
        return entry.said if entry else None

    def to_redo(self) -> Said | None:
        """What Redo would do again, in words."""
        entry = self._look(lambda edits: edits.next_redo(), None)
        return entry.said if entry else None

    def entries(self, most: int = 100) -> list[Any]:
        """What was done, newest first: the lines of the journal."""
        return self._look(lambda edits: list(edits.entries(most)), [])

    def taken_away(self, most: int = 200) -> list[Any]:
        """The lines of the journal that took something away which is still gone, newest first."""
        return [entry for entry in self.entries(most) if entry.took_away and self._is_gone(entry)]

    def _is_gone(self, entry: Any) -> bool:
        return not entry.is_undone and any(
            change.after is None and change.id not in getattr(self.life, change.noun) for change in entry.rows
        )

    def keep_photo(self, taken: Any, made_by: str = "", licence: str = "") -> str:
        """Keep a photo that was taken in; gives its picture name, or "" where there is no room.

        `made_by` and `licence` go with a picture of somebody else's.
        """
        from ..model.verbs.keepsakes import keep_photos

        kept = self.life.photos.get(taken.sha256)
        if kept is None or kept.is_put_away:
            fact = self.keep_photo_bytes(taken)
            if fact is None or not self.do(None, keep_photos, replace(fact, made_by=made_by, licence=licence)):
                return ""
        return photo(taken.sha256)

    def keep_photo_bytes(self, taken: Any) -> Any:
        """Keep what a photo looks like, and give the Photo to be kept of it; None where there is no room."""
        from ..model.photo import Photo

        with_bytes = {"photos": taken.jpeg, "thumbnails": taken.thumbnail}
        if not self._keep_bytes(self._edits.file, taken.sha256, with_bytes):
            return None
        return Photo(taken.sha256, taken.name, taken.width, taken.height, taken.taken_on, self.clock().date())

    def keep_voice(self, wav: bytes, seconds: float) -> str:
        """Keep a recording of my voice; gives its sha256, or "" where there is no room."""
        from hashlib import sha256 as hashed

        from ..model.recording import Recording
        from ..model.verbs.keepsakes import keep_recording

        sha256 = hashed(wav).hexdigest()
        recording = Recording(sha256, seconds, self.clock().date())
        if not self._keep_bytes(self._edits.file, sha256, {"recordings": wav}):
            return ""
        return sha256 if self.do(None, keep_recording, recording) else ""

    def bytes_of(self, kind: str, sha256: str) -> bytes | None:
        """The bytes of a photo ("photos"), thumbnail ("thumbnails") or recording ("recordings")."""
        return self._look(lambda edits: edits.file.bytes_of(kind, sha256), None)

    def recording_of(self, sha256: str) -> bytes | None:
        """The WAV of a recording of my voice."""
        return self.bytes_of("recordings", sha256)

    def thumbnail_of(self, sha256: str) -> bytes | None:
        """The small JPEG of a photo in the open life."""
        return self.bytes_of("thumbnails", sha256)

    def photo_of(self, sha256: str) -> bytes | None:
        """The whole JPEG of a photo in the open life."""
        return self.bytes_of("photos", sha256)

    def _look(self, look: Callable[[Any], T], otherwise: T) -> T:
        """Look something up in the open life; where its file is torn or gone, say so once and go on."""
        from ..store.life_problem import LifeProblem

        if self._edits is None:
            return otherwise
        try:
            return look(self._edits)
        except LifeProblem as problem:
            if not self._is_troubled:
                self._is_troubled = True
                self.troubled.emit(problem.said)
            return otherwise

    def _keep_bytes(self, file: Any, sha256: str, contents: dict[str, bytes]) -> bool:
        from ..store.life_problem import LifeProblem

        try:
            with file.whole_change():
                for kind, content in contents.items():
                    file.keep_bytes(kind, sha256, content)
        except LifeProblem as problem:
            self.troubled.emit(problem.said)
            return False
        return True

    def _turn(self, by: object, turn: Callable[[], tuple[Change, Said] | None], instead: Said | None = None) -> bool:
        from ..store.life_problem import LifeProblem

        try:
            done = turn()
        except LifeProblem as problem:
            self.troubled.emit(problem.said)
            return False
        if done is None:
            return False
        change, said = done
        self.changed.emit(Change(change.nouns, by))
        self.told.emit(instead or said)
        return True
