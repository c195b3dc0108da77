"""`python -m tests.bench`: all figures in one table.

Words after it choose the benches: `python -m tests.bench window store`.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.bench.row import Row

HEADINGS = ("what", "ours", "floor", "ratio", "goal")


def main(chosen: list[str]) -> int:
    """Measure and print. 2 where a word is no bench."""
    there = sorted(path.stem.removesuffix("_bench") for path in Path(__file__).parent.glob("*_bench.py"))
    unknown = set(chosen) - set(there)
    if unknown:
        print(f"No bench is called {', '.join(sorted(unknown))}. There are: {', '.join(there)}", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in chosen or there:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.bench.{name}_bench").rows()
    print(_table([HEADINGS, *map(_cells, rows)]))
    return 0


def _cells(row: Row) -> tuple[str, ...]:
    floor = "" if row.floor is None else f"{row.floor:.1f} {row.unit}"
    ratio = f"{row.ours / row.floor:.2f}" if row.floor else ""
    return row.what, f"{row.ours:.1f} {row.unit}", floor, ratio, row.goal


def _table(lines: Iterable[tuple[str, ...]]) -> str:
    lines = list(lines)
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    # The first and the last column are words, those between are figures.
    last = len(HEADINGS) - 1
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in (0, last) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
