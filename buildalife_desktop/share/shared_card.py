"""A picture of a board as others may see it."""

from __future__ import annotations

from dataclasses import replace

from ..model.boards import aspect_of, card_in
from ..model.life import Life
from ..model.person import Person
from ..model.pinned import Pinned
from ..model.pinned_card import SMALLEST_LETTERS, PinnedCard, card_of
from ..model.said import Said
from ..words.language import Language
from .board_card import BoardCard
from .shared_pictures import drawing_of, without_a_yes

LEAST_HIGH = 0.35
"""The part of its height that the drawing keeps, with the name under it."""


def shared_card(life: Life, pinned: Pinned, name: str | Said, t: Language) -> BoardCard:
    """A card of a board; where somebody in its photo did not say yes, a drawing and the name (content rule 24).

    `name` is what the picture is called (`model.boards.names_on`). The card lies where it lay, as large as it was.
    """
    card, called = card_in(life, pinned), t.tell(name) if isinstance(name, Said) else name
    people = without_a_yes(life, pinned.picture)
    if not people:
        return BoardCard(card, pinned.picture, called)
    shown = _with_names(pinned.caption, people, t)
    named = card_of(replace(pinned, caption=shown), aspect_of(life, pinned.picture))
    alt = _with_names("" if isinstance(name, Said) else called, people, t) or called
    return BoardCard(_with_words_of(card, named), drawing_of(people), alt, is_stand_in=True)


def _with_names(words: str, people: list[Person], t: Language) -> str:
    """The words, and who is meant where the words do not say so."""
    names = t.joined([person.name for person in people if person.name.strip()])
    if not names or all(person.name in words for person in people):
        return words
    return f"{words} ({names})" if words else names


def _with_words_of(card: PinnedCard, named: PinnedCard) -> PinnedCard:
    """The card with the words of another one of its width: the picture makes room for them, the card stays as it is.

    Where too little of the picture would be left, or the words were too small, the card keeps its own words.
    """
    if card.picture is None or named.words is None:
        return card
    left, top, wide, high = card.picture
    bottom = top + high + (card.words[3] if card.words else 0.0)
    words_high = named.words[3]
    if named.letters < SMALLEST_LETTERS or bottom - words_high - top < LEAST_HIGH * high:
        return card
    return replace(
        card,
        picture=(left, top, wide, bottom - words_high - top),
        words=(left, bottom - words_high, wide, words_high),
        lines=named.lines,
        letters=named.letters,
    )
