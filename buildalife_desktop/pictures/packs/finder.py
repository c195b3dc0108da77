"""Finds pictures among the drawings of the app and in every pack that is on."""

from __future__ import annotations

from collections.abc import Sequence

from buildalife_desktop.pictures.packs.pack_index import PackIndex
from buildalife_desktop.pictures.symbols import Symbols


class Finder:
    """The drawings and packs together, nearest first; where two are as near, the app's own comes first."""

    def __init__(self, symbols: Symbols, packs: Sequence[PackIndex] = ()) -> None:
        self._symbols, self._packs = symbols, packs

    def find(self, text: str, limit: int, skin: str = "", *, waits: bool = True) -> list[tuple[str, str]]:
        """At most `limit` pictures for what was typed so far, each with its name; drawn people have this skin.

        Where nobody `waits`, packs that are not ready yet are passed over (see `get_ready`).
        """
        symbols, near = self._symbols.near(text)
        found = [(nearness, 0, at) for at, nearness in near.items()]
        for number, pack in enumerate(self._packs, 1):
            if not waits and not pack.is_ready:
                continue
            found += [(nearness, number, at) for at, nearness in pack.near(text).items()]
        found.sort()
        shown: list[tuple[str, str]] = []
        for _, number, at in found[:limit]:
            if number:
                shown.append(self._packs[number - 1].pictures[at])
            else:
                symbol = symbols[at].in_skin(skin)
                shown.append((symbol.reference, symbol.name))
        return shown

    def get_ready(self) -> None:
        """Sort all words now, so that the first search is as quick as the others."""
        self._symbols.find("a", 1)
        for pack in self._packs:
            pack.get_ready()
