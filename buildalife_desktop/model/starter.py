"""An idea of what I could say."""

from __future__ import annotations

from dataclasses import dataclass

from .picture import symbol
from .said import Said


@dataclass(frozen=True)
class Starter:
    """Something I could say under a heading, with its picture."""

    said: Said
    picture: str


def ideas(*rows: tuple[str, Said]) -> tuple[Starter, ...]:
    """Starters from the code of a drawing and what is said."""
    return tuple(Starter(said, symbol(code)) for code, said in rows)
