"""A board as others see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model.boards import card_in, in_reading_order, pinned_name, size_of
from ..model.grounds import Ground, ground_of
from ..model.life import Life
from ..model.pinned import Pinned
from ..model.said import Said
from ..pictures.credits import credits_for
from ..words.language import Language
from .board_card import BoardCard


@dataclass(frozen=True)
class BoardSheet:
    """A board in the reader's language, before it is a PDF or anything else; lengths are in board units.

    `cards` are in the order they are painted: as they are read, but each over those that it lies on.
    """

    language: str
    is_right_to_left: bool
    title: str
    name_words: str
    made_on: str
    wide: float
    high: float
    ground: Ground
    cards: tuple[BoardCard, ...]
    credits_words: str = ""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the board, once, in the order they come."""
        return tuple(dict.fromkeys(one.picture for one in self.cards if one.picture))


def board_sheet(life: Life, board: str, t: Language, today: date) -> BoardSheet:
    """A board of a life as others see it. Raises KeyError where there is no such board."""
    one = life.boards[board]
    wide, high = size_of(one)
    ordered = in_painting_order(life, in_reading_order(life, board, right_to_left=t.is_right_to_left))
    cards = tuple(BoardCard(card_in(life, pinned), pinned.picture, _name(life, pinned, t)) for pinned in ordered)
    name = life.person.name
    makers = credits_for([pinned.picture for pinned in ordered if pinned.picture], life.photos)
    return BoardSheet(
        t.code,
        t.is_right_to_left,
        one.name or t("My pictures"),
        t("My name is {name}.", name=name) if name else "",
        t.date(today),
        wide,
        high,
        ground_of(one.ground),
        cards,
        " ".join(t.tell(said) for said in makers),
    )


def in_painting_order(life: Life, in_reading: Sequence[Pinned]) -> list[Pinned]:
    """As it is read, but none before one that it lies over.

    On paper what comes first is read first, and lies lowest.
    """
    boxes = {one.id: card_in(life, one).box for one in in_reading}
    waiting = list(in_reading)
    ordered: list[Pinned] = []
    while waiting:
        ready = next(
            one
            for one in waiting
            if not any(
                other.level < one.level and boxes[other.id].overlaps(boxes[one.id]) for other in waiting if other != one
            )
        )
        waiting.remove(ready)
        ordered.append(ready)
    return ordered


def _name(life: Life, pinned: Pinned, t: Language) -> str:
    name = pinned_name(life, pinned)
    return t.tell(name) if isinstance(name, Said) else name
