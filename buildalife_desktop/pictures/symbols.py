"""Every symbol that came with the app: by word, by group, by looking."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from buildalife_desktop.pictures.group import Group
from buildalife_desktop.pictures.symbol import Symbol
from buildalife_desktop.pictures.symbol_files import symbol_list
from buildalife_desktop.pictures.word_index import WordIndex


class Symbols:
    """Symbols in their groups, in the order a person meets them."""

    def __init__(self, symbols: Sequence[Symbol], groups: Sequence[Group]) -> None:
        self._symbols = tuple(symbols)
        self._groups = tuple(groups)
        self._by_code = {symbol.code: symbol for symbol in self._symbols}

    @staticmethod
    def load(path: Path | None = None) -> Symbols:
        """Those in `symbols.json` (about 10 ms; the words are sorted at the first search)."""
        kept = json.loads((path or symbol_list()).read_text(encoding="utf-8"))
        return Symbols(
            [Symbol(**{**row, "words": tuple(row["words"])}) for row in kept["symbols"]],
            [Group(**row) for row in kept["groups"]],
        )

    def find(self, text: str, limit: int = 24) -> list[Symbol]:
        """The symbols for what was typed so far, nearest first.

        First the whole name, then names that begin so, then words people say for it, beginnings of words, parts of
        words, and words with one slip in them. Plurals, accents and capitals make no difference.
        """
        return [self._symbols[number] for number in self._words.find(text, limit)]

    def groups(self) -> tuple[Group, ...]:
        """Every group, in order."""
        return self._groups

    def in_group(self, group_id: str) -> list[Symbol]:
        """The symbols of one group; none for a group that is not there."""
        return [symbol for symbol in self._symbols if symbol.group == group_id]

    def named(self, code: str) -> Symbol | None:
        """The symbol with this code; None when this app does not have it."""
        return self._by_code.get(code)

    def __len__(self) -> int:
        return len(self._symbols)

    @cached_property
    def _words(self) -> WordIndex:
        return WordIndex((symbol.name, symbol.words) for symbol in self._symbols)
