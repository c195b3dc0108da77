"""How a question and its answers lie."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RowShape:
    """Answers in so many columns and lines, in pixels at the screen's own scale.

    `beside` is the width of the question beside its answers; 0 where it stands above them, `above` high.
    """

    columns: int
    lines: int
    beside: int
    above: int
    line_high: int
    gap: int

    @property
    def high(self) -> int:
        """The least height of all of it."""
        return self.above + self.lines * self.line_high + (self.lines - 1) * self.gap
