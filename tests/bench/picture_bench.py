"""How long a person waits for pictures."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from buildalife_desktop.pictures.packs.finder import Finder
from buildalife_desktop.pictures.packs.pack import Pack
from buildalife_desktop.pictures.packs.pack_index import PackIndex
from buildalife_desktop.pictures.symbol import Symbol
from buildalife_desktop.pictures.symbols import Symbols
from tests.bench.row import Row

MANY = 15_000
TYPED = ("t", "te", "tea", "gard", "swiming", "brush my teeth", "go to the pub", "hovering", "zzzz", "e")


def rows() -> list[Row]:
    """Searching a very large pack while typing; a plain look through all the words is the floor."""
    symbols = _many_symbols()
    symbols.find("tea")
    ours = [_slowest_of_three(lambda typed=typed: symbols.find(typed)) for typed in TYPED]
    words = [" ".join((symbol.name, *symbol.words)).casefold() for symbol in _in(symbols)]
    plain = [_slowest_of_three(lambda typed=typed: [text for text in words if typed in text]) for typed in TYPED]
    what, goal = f"symbol found by word, {MANY:,} symbols", "under 30 ms"
    return [
        Row(f"{what}, middle", statistics.median(ours), statistics.median(plain), "ms", goal),
        Row(f"{what}, slowest", max(ours), max(plain), "ms", goal),
        *_with_a_pack(symbols, plain),
    ]


def _with_a_pack(symbols: Symbols, plain: list[float]) -> list[Row]:
    """The built-in ones and a pack of 15,000 together, as somebody finds them who brought one."""
    with tempfile.TemporaryDirectory() as folder:
        things = _in(symbols)
        rows = [[f"{at:05}.svg", thing.name, *thing.words] for at, thing in enumerate(things)]
        Path(folder, "index.json").write_text(json.dumps(rows), encoding="utf-8")
        finder = Finder(Symbols.load(), [PackIndex(Pack("many", "Many", "", "", MANY, Path(folder)))])
        sorting = _slowest_of_three(finder.get_ready)
        ours = [_slowest_of_three(lambda typed=typed: finder.find(typed, 96)) for typed in TYPED]
    what = f"picture found with a pack of {MANY:,}"
    return [
        Row(f"{what}, slowest", max(ours), max(plain), "ms", "under 30 ms"),
        Row(f"{what}, sorting it once", sorting, None, "ms", "before the first letter is written"),
    ]


def _many_symbols() -> Symbols:
    """The built-in ones over and over, with their words a little changed so that each is a word of its own."""
    own = Symbols.load()
    some = _in(own)
    return Symbols([_again(some[at % len(some)], at // len(some)) for at in range(MANY)], own.groups())


def _again(symbol: Symbol, time_round: int) -> Symbol:
    words = tuple(_changed(word, time_round) for word in symbol.words)
    return Symbol(f"{symbol.code}-{time_round}", symbol.name, symbol.group, words)


def _in(symbols: Symbols) -> list[Symbol]:
    return [symbol for group in symbols.groups() for symbol in symbols.in_group(group.id)]


def _changed(word: str, time_round: int) -> str:
    return word if not time_round else word + "abcdefghijklmnop"[time_round % 16]


def _slowest_of_three(find: Callable[[], object]) -> float:
    taken = []
    for _ in range(3):
        before = time.perf_counter()
        find()
        taken.append((time.perf_counter() - before) * 1000)
    return max(taken)
