"""A board as others see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model.boards import card_in, in_reading_order, names_on, size_of
from ..model.grounds import Ground, ground_of
from ..model.life import Life
from ..model.pinned import Pinned
from ..pictures.credits import credits_for
from ..words.language import Language
from .board_card import BoardCard
from .shared_card import shared_card
from .sheet_words import name_words


@dataclass(frozen=True)
class BoardSheet:
    """A board in the reader's language, before it is a PDF or anything else; lengths are in board units.

    `cards` are in the order they are painted: as they are read, but each over those that it lies on. `aloud` is what
    each of them is called, in the order they are read.
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
    aloud: tuple[str, ...] = ()
    credits_words: str = ""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the board, once, in the order they come."""
        return tuple(dict.fromkeys(one.picture for one in self.cards if one.picture))

    @property
    def has_stand_ins(self) -> bool:
        """Whether photos of people who did not say yes are drawings here (content rule 24)."""
        return any(one.is_stand_in for one in self.cards)


def board_sheet(life: Life, board: str, t: Language, today: date) -> BoardSheet:
    """A board of a life as others see it. Raises KeyError where there is no such board."""
    one = life.boards[board]
    wide, high = size_of(one)
    names = names_on(life, board)
    read = in_reading_order(life, board, right_to_left=t.is_right_to_left)
    cards = {pinned.id: shared_card(life, pinned, names[pinned.id], t) for pinned in read}
    makers = credits_for([card.picture for card in cards.values() if card.picture], life.photos)
    return BoardSheet(
        t.code,
        t.is_right_to_left,
        one.name or t("My pictures"),
        name_words(life, t),
        t.date(today),
        wide,
        high,
        ground_of(one.ground),
        tuple(cards[pinned.id] for pinned in in_painting_order(life, read)),
        tuple(cards[pinned.id].alt for pinned in read),
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
