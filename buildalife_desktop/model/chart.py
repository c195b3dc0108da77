"""How I tell you things: when I do this, it means this, please do this (communication chart, Helen Sanderson)."""

from __future__ import annotations

from dataclasses import dataclass

from .about_me import lines_under
from .heading import Heading
from .life import Life
from .line import Line

COLUMNS = (Heading.WHEN_I_DO, Heading.IT_MEANS, Heading.PLEASE_DO)
"""The three columns, always in this order."""


@dataclass(frozen=True)
class ChartRow:
    """What I do, and the lines that go with it: what it means, and what others please do."""

    when_i_do: Line
    it_means: tuple[Line, ...]
    please_do: tuple[Line, ...]

    def under(self, heading: Heading) -> tuple[Line, ...]:
        """The lines in one of its columns."""
        match heading:
            case Heading.WHEN_I_DO:
                return (self.when_i_do,)
            case Heading.IT_MEANS:
                return self.it_means
            case _:
                return self.please_do


def chart(life: Life) -> list[ChartRow]:
    """The rows, in the order they came."""
    return [
        ChartRow(
            line,
            tuple(lines_under(life, Heading.IT_MEANS, line.id)),
            tuple(lines_under(life, Heading.PLEASE_DO, line.id)),
        )
        for line in lines_under(life, Heading.WHEN_I_DO)
    ]
