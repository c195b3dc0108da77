"""Drawn people in the skin I like."""

from __future__ import annotations

from ..model.life import Life
from ..model.picture import symbol, symbol_code
from .symbol_drawers import symbols

Offered = tuple[tuple[str, str], ...]


def in_my_tone(picture: str, skin: str) -> str:
    """The same drawing with this skin, where there is one. What is chosen is kept as it is, and never changes."""
    code = symbol_code(picture) if skin else None
    drawing = symbols().named(code) if code else None
    if drawing is None or drawing.code in drawing.skins:
        return picture
    return symbol(drawing.in_skin(skin).code)


def all_in_my_tone(offered: Offered, life: Life | None) -> Offered:
    """Pictures to choose from, each with its words, as this person likes them."""
    skin = life.person.skin if life else ""
    return tuple((in_my_tone(picture, skin), words) for picture, words in offered) if skin else offered
