"""A line of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..model.said import Said
from .difference import RowChange


@dataclass(frozen=True)
class Entry:
    """One line of the journal: when, who, what was done in words, and every row before and after.

    `of` is the number of the entry it undid or did again; `is_undone` whether it is taken back at the moment.
    """

    number: int
    at: datetime
    who: str
    said: Said
    rows: tuple[RowChange, ...]
    of: int | None
    is_undone: bool

    @property
    def took_away(self) -> bool:
        """Whether something went with it that could be put back."""
        return self.of is None and any(change.after is None for change in self.rows)
