"""Which picture each everyday idea finds by its own words: `python -m tests.coverage_of_symbols`.

Prints the table, and gives 1 where fewer than 95 ideas have a good picture on the first page. Which pictures are good
was judged by eye, and is kept in `tests/pictures/everyday_ideas.py`.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from buildalife_desktop.pictures.symbols import Symbols
from tests.pictures.everyday_ideas import ideas

FIRST_PAGE = 6
"""What the smallest page of tiles shows."""
GOAL = 95


@dataclass(frozen=True)
class Covered:
    """An idea, the picture found first, and the place of the first good one from 1; 0 where none is on the page."""

    idea: str
    first: str
    place: int

    @property
    def is_good(self) -> bool:
        """Whether somebody who types the idea sees a good picture at once."""
        return self.place > 0


def coverage() -> list[Covered]:
    """Every idea, in order."""
    symbols = Symbols.load()
    found = {idea: symbols.find(idea, FIRST_PAGE) for idea in ideas()}
    return [
        Covered(
            idea,
            f"{found[idea][0].code} {found[idea][0].name}" if found[idea] else "-",
            next((at for at, symbol in enumerate(found[idea], 1) if symbol.code in good), 0),
        )
        for idea, good in ideas().items()
    ]


def main() -> int:
    """Print the table."""
    rows = coverage()
    for row in rows:
        print(f"{row.idea:28}{row.place or '-':>3}  {row.first}")
    good = sum(row.is_good for row in rows)
    first = sum(row.place == 1 for row in rows)
    print(f"{good} of {len(rows)} ideas have a good picture on the first page, {first} of them as the first one.")
    return 0 if good >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
