"""Money as words and as coins and notes (content rule 5: numbers also as things)."""

from __future__ import annotations

from ..model.picture import symbol

PIECES = (2000, 1000, 500, 200, 100, 50, 20, 10)
"""The notes and coins to choose from, in pence, the biggest first."""


def money_words(pence: int | None) -> str:
    """ "£5", "£3.50" or "50p"; nothing where it is not known."""
    if pence is None:
        return ""
    if pence < 100:
        return f"{pence}p"
    return f"£{pence // 100}" if pence % 100 == 0 else f"£{pence / 100:.2f}"


def money_picture(pence: int | None) -> str:
    """The biggest note or coin in it."""
    return piece_picture(next((piece for piece in PIECES if pence is not None and piece <= pence), 0))


def piece_picture(pence: int) -> str:
    """The picture of one note or coin of the PIECES; money where it is none of them."""
    return symbol(f"own-money-{pence}") if pence in PIECES else symbol("1F4B7")


def pieces_of(pence: int) -> list[int]:
    """The fewest notes and coins that make it, the biggest first; what is less than ten pence is left out."""
    found: list[int] = []
    for piece in PIECES:
        count, pence = divmod(pence, piece)
        found += [piece] * count
    return found
