"""Every symbol that came with the app: by word, by group, by looking."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from buildalife_desktop.pictures.group import Group
from buildalife_desktop.pictures.symbol import Symbol
from buildalife_desktop.pictures.symbol_files import symbol_list
from buildalife_desktop.pictures.symbol_words import ENGLISH, words_in
from buildalife_desktop.pictures.word_index import Nearness, WordIndex


class Symbols:
    """Symbols in their groups, in the order a person meets them."""

    def __init__(self, symbols: Sequence[Symbol], groups: Sequence[Group]) -> None:
        self._symbols = tuple(symbols)
        self._groups = tuple(groups)
        self._by_code = {code: symbol for symbol in self._symbols for code in (symbol.code, *symbol.skins)}

    @staticmethod
    def load(language: str = ENGLISH, path: Path | None = None) -> Symbols:
        """Those in `symbols.json` (about 10 ms; the words are sorted at the first search).

        In another language they have their names there, and are found by its words and by English ones.
        """
        kept = json.loads((path or symbol_list()).read_text(encoding="utf-8"))
        words = words_in(language)
        return Symbols(
            [_with_words(row, words.get(row["code"], ()), language) for row in kept["symbols"]],
            [Group(**row) for row in kept["groups"]],
        )

    def find(self, text: str, limit: int = 24) -> list[Symbol]:
        """The symbols for what was typed so far, nearest first.

        First the whole name, then names that begin so, then words people say for it, beginnings of words, parts of
        words, and words with one slip in them. Plurals, accents and capitals make no difference.
        """
        return [self._symbols[number] for number in self._words.find(text, limit)]

    def near(self, text: str) -> tuple[list[Symbol], Nearness]:
        """All symbols, and how near those that fit are, by their places: to put beside other pictures."""
        return list(self._symbols), self._words.near(text)

    def groups(self) -> tuple[Group, ...]:
        """Every group, in order."""
        return self._groups

    def in_group(self, group_id: str) -> list[Symbol]:
        """The symbols of one group; none for a group that is not there."""
        return [symbol for symbol in self._symbols if symbol.group == group_id]

    def named(self, code: str) -> Symbol | None:
        """The symbol with this code, in whichever skin; None when this app does not have it."""
        found = self._by_code.get(code)
        return replace(found, code=code) if found and found.code != code else found

    def __len__(self) -> int:
        return len(self._symbols)

    @cached_property
    def _words(self) -> WordIndex:
        return WordIndex((symbol.name, symbol.words) for symbol in self._symbols)


def _with_words(row: dict[str, Any], said: Sequence[str], language: str) -> Symbol:
    """A row of `symbols.json` with the words `said` for it: the first is its name, or nothing where it has none."""
    symbol = Symbol(**{**row, "words": tuple(row["words"]), "skins": tuple(row.get("skins", ()))})
    if language == ENGLISH:
        return replace(symbol, words=(*symbol.words, *said))
    name = said[0] if said else ""
    return replace(
        symbol, name=name[:1].upper() + name[1:] or symbol.name, words=(*said[1:], symbol.name, *symbol.words)
    )
