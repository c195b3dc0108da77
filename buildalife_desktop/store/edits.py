"""The one path of a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Concatenate, ParamSpec

from ..model.change import Change
from ..model.done import Done
from ..model.life import NOUNS, Life
from ..model.said import Said
from ..model.verbs.bringing_back import Lost, bring_back
from .difference import RowChange, difference
from .entry import Entry
from .journal import Journal
from .life_file import LifeFile
from .life_problem import LifeProblem
from .rows import fact_of

P = ParamSpec("P")


class Edits:
    """Does what a person asks to their life, and takes it back.

    A change is one transaction that writes the rows and one journal entry: when `do` has answered, it is on the disk.
    Undo and redo are without limit, and go on after the app was closed. Each of them first sees what another window
    wrote, and says in its Change what that touched too.
    """

    def __init__(self, file: LifeFile, clock: Callable[[], datetime] = datetime.now, who: str = "me") -> None:
        self.file = file
        self.who = who
        self._clock = clock
        self._journal = Journal(file)
        # Asked before reading: a change that comes between is then seen by the next look.
        self._seen = file.data_version()
        self._newest = self._noted = self._journal.newest()
        self.life = file.read()

    def do(
        self, verb: Callable[Concatenate[Life, P], Done], /, *args: P.args, **kwargs: P.kwargs
    ) -> tuple[Change, Said]:
        """Do a verb to the life.

        Raises LifeProblem, with nothing changed, where it cannot be kept or is about something that is gone.
        """
        shown = self.life
        with self.file.whole_change():
            self.read_again_if_others_wrote()
            try:
                done = verb(self.life, *args, **kwargs)
            except KeyError as gone:
                raise LifeProblem(Said("That is not there any more. Choose something else.")) from gone
            changes = difference(self.life, done.life)
            if changes:
                self._note(done.said, self.file.write(changes))
        self.life, self._newest = done.life, self._noted
        return _change(shown, self.life), done.said

    def undo(self) -> tuple[Change, Said] | None:
        """Take back the newest change that stands; None where there is none."""
        return self._turn(self.next_undo, is_undone=True)

    def redo(self) -> tuple[Change, Said] | None:
        """Do again the change that was taken back last; None where there is none."""
        return self._turn(self.next_redo, is_undone=False)

    def next_undo(self) -> Entry | None:
        """What Undo would take back."""
        return self._journal.next_undo()

    def next_redo(self) -> Entry | None:
        """What Redo would do again: nothing once something new was done."""
        return self._journal.next_redo()

    def entries(self, most: int = 100) -> Iterator[Entry]:
        """What was done, newest first."""
        return self._journal.entries(most)

    def put_back(self, number: int) -> tuple[Change, Said]:
        """Bring back what an entry took away, everywhere it was, as a new change; what is there already stays."""
        shown = self.life
        with self.file.whole_change():
            self.read_again_if_others_wrote()
            entry = self._journal.entry(number)
            if entry is None:
                raise LifeProblem(Said("That is not there any more. Choose something else."))
            done = bring_back(self.life, *(_lost(row) for row in entry.rows))
            places = {(row.noun, row.id): row.place for row in entry.rows}
            changes = [
                replace(change, place=places[change.noun, change.id]) for change in difference(self.life, done.life)
            ]
            if changes:
                self._note(done.said, self.file.write(changes))
            after = self._read_anew(changes)
        self.life, self._newest = after, self._noted
        return _change(shown, after), done.said

    def look_again(self) -> Change | None:
        """What another window changed since this one looked last; None where nothing is different."""
        shown = self.life
        return _change(shown, self.life) if self.read_again_if_others_wrote() else None

    def read_again_if_others_wrote(self) -> bool:
        """Another window may have written to the same life: then see it before going on.

        Every change of facts has its line in the journal. With no new line it was only a sound that was kept.
        """
        self._noted = self._newest  # What a change that was not kept had noted does not count.
        seen = self.file.data_version()
        if seen == self._seen:
            return False
        newest = self._journal.newest()
        if newest != self._newest:
            self.life = self.file.read()
        has_changed, self._seen = newest != self._newest, seen
        self._newest = self._noted = newest
        return has_changed

    def _turn(self, which: Callable[[], Entry | None], is_undone: bool) -> tuple[Change, Said] | None:
        shown = self.life
        with self.file.whole_change():
            self.read_again_if_others_wrote()
            entry = which()
            if entry is None:
                return None
            changes = [change.reversed for change in reversed(entry.rows)] if is_undone else list(entry.rows)
            self._journal.mark(entry.number, is_undone)
            self._note(entry.said, self.file.write(changes), of=entry.number)
            after = self._read_anew(changes)
        self.life, self._newest = after, self._noted
        return _change(shown, after), entry.said

    def _read_anew(self, changes: list[RowChange]) -> Life:
        touched = {change.noun for change in changes}
        return replace(self.life, **{noun: self.file.read_noun(noun) for noun in touched})

    def _note(self, said: Said, rows: list[RowChange], of: int | None = None) -> None:
        """Counts as seen only when the change around it is kept."""
        self._journal.note(self._clock(), self.who, said, rows, of)
        self._noted = self._journal.newest()


def _change(before: Life, after: Life) -> Change:
    return Change(frozenset(noun for noun in NOUNS if getattr(before, noun) != getattr(after, noun)))


def _lost(change: RowChange) -> Lost:
    before, after = (row and fact_of(NOUNS[change.noun], row) for row in (change.before, change.after))
    return change.noun, before, after
