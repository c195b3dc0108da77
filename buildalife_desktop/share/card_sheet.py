"""A page of cards as others see it: a picture, words, and room for more."""

from __future__ import annotations

from dataclasses import dataclass

from .card_section import CardSection
from .named_picture import NamedPicture


@dataclass(frozen=True)
class CardSheet:
    """Cards under each other, all in the reader's language: what stands where, before it is a PDF or anything else.

    `lead` says in a sentence what the page is for. Each card has an empty box to draw in. `page_words` has the gaps
    `{page}` and `{pages}`, for only the one who sets the pages knows them.
    """

    language: str
    is_right_to_left: bool
    title: str
    title_picture: str
    name_words: str
    face: NamedPicture
    lead: str
    made_on: str
    page_words: str
    sections: tuple[CardSection, ...]
    credits_words: str = ""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the sheet, once, in the order they come."""
        cards = [card.picture for section in self.sections for card in section.cards]
        return tuple(dict.fromkeys(one for one in (self.title_picture, self.face.picture, *cards) if one))
