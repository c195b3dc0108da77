"""A set to talk about that comes with the app."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import symbol
from .ready_option import ReadyOption
from .said import Said

Listed = tuple[str, Said, str]
"""The last part of an option's key, its words and the code of its drawing."""


@dataclass(frozen=True)
class ReadySet:
    """A set that is always there, for everybody. `id` begins with `pointing.READY`."""

    id: str
    said: Said
    picture: str
    options: tuple[ReadyOption, ...]

    @staticmethod
    def of(name: str, said: Said, code: str, likely: tuple[Listed, ...], unlikely: tuple[Listed, ...]) -> ReadySet:
        """A set made from its lists; `code` is that of the drawing that stands for it."""
        set_id = f"ready:{name}"
        options = [
            ReadyOption(f"{set_id}.{key}", words, symbol(drawing), is_unlikely)
            for listed, is_unlikely in ((likely, False), (unlikely, True))
            for key, words, drawing in listed
        ]
        return ReadySet(set_id, said, symbol(code), tuple(options))
