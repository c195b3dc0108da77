"""A question with answers to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from .tile_face import TileFace


@dataclass(frozen=True)
class Question:
    """A question with its picture, and a tile for each answer, the likeliest first.

    `chosen` are the keys of the answers given. Where `more` is there, only as many answers show as have room and it
    comes last, to lead on to all of them under the key MORE; without it every answer shows. `is_wide` is for answers
    that are sentences.
    """

    key: str
    words: str
    sign: str
    choices: tuple[tuple[str, TileFace], ...]
    chosen: frozenset[str] = frozenset()
    more: TileFace | None = None
    is_wide: bool = False

    @property
    def count(self) -> int:
        """How many tiles it has when all of them show."""
        return len(self.choices) + (self.more is not None)

    def tiles_for(self, room: int) -> list[tuple[str, TileFace]]:
        """The tiles to show where there is room for so many."""
        if self.more is None:
            return list(self.choices)
        return [*self.choices[: max(0, room - 1)], (MORE, self.more)]


MORE = "more"
