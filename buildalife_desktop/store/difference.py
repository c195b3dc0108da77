"""What is different between two lives, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..model.life import NOUNS, Life
from .rows import Row, row_of


@dataclass(frozen=True)
class RowChange:
    """One row before and after a change: nothing before is a new row, nothing after a row that went.

    `place` is the row's place among its noun, known once it was there: a row that comes back takes it again.
    """

    noun: str
    id: str
    before: Row | None
    after: Row | None
    place: int | None = None

    @property
    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.noun, self.id, self.after, self.before, self.place)

    def to_json(self) -> list[Any]:
        """As the journal keeps it."""
        return [self.noun, self.id, self.before, self.after, self.place]

    @staticmethod
    def from_json(kept: list[Any]) -> RowChange:
        """Back from `to_json`."""
        return RowChange(*kept)


def difference(before: Life, after: Life) -> list[RowChange]:
    """The rows that differ; facts that were not touched are the same objects and cost next to nothing."""
    changes = []
    for noun in NOUNS:
        old, new = getattr(before, noun), getattr(after, noun)
        if old is new:
            continue
        gone = [RowChange(noun, key, row_of(fact), None) for key, fact in old.items() if key not in new]
        come = [
            RowChange(noun, key, row_of(old[key]) if key in old else None, row_of(fact))
            for key, fact in new.items()
            if old.get(key) != fact
        ]
        changes += gone + come
    return changes
