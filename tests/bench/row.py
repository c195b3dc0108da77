"""One line of the benchmark's table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`ours` and `floor` in `unit`, from the same run. `goal` says in words what to reach."""

    what: str
    ours: float
    floor: float | None
    unit: str
    goal: str = ""
