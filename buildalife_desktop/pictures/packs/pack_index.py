"""The pictures of one pack, found by word."""

from __future__ import annotations

import json
from functools import cached_property

from buildalife_desktop.pictures.packs.pack import Pack
from buildalife_desktop.pictures.packs.pack_files import pack_picture
from buildalife_desktop.pictures.word_index import Nearness, WordIndex


class PackIndex:
    """What is in a pack; its list is read when somebody first looks for something in it."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def near(self, text: str) -> Nearness:
        """Everything in it for these words, by its place in `pictures`, and how near it is: smaller is nearer."""
        return self._words.near(text)

    @property
    def is_ready(self) -> bool:
        """Whether its list is read and sorted: for 15,000 pictures that takes a second, once."""
        return "_words" in self.__dict__ and "pictures" in self.__dict__

    def get_ready(self) -> None:
        """Read and sort its list now; may be done beside the window."""
        assert self._words is not None
        assert self.pictures is not None

    @cached_property
    def pictures(self) -> list[tuple[str, str]]:
        """Each picture and its name, in the order of the pack."""
        return [(pack_picture(self.pack.id, row[0]), row[1]) for row in self._rows]

    @cached_property
    def _rows(self) -> list[list[str]]:
        try:
            rows = json.loads((self.pack.folder / "index.json").read_text(encoding="utf-8"))
            return [[str(cell) for cell in row] for row in rows if len(row) > 1]
        except (OSError, ValueError, TypeError):
            return []

    @cached_property
    def _words(self) -> WordIndex:
        return WordIndex((row[1], row[2:]) for row in self._rows)
