"""How wide words are, near enough to break them into lines before anything draws them."""

from __future__ import annotations

import unicodedata

_BOLD = {
    27: ",.:;|",
    30: "ij'` !l",
    36: '()[]-{}frt"',
    43: "1I/\\_",
    54: "7YLJ*acekosvxyzFTZS?=+<>~^",
    60: "023456890bdghnpquABCEKPRVX$",
    72: "DGHNOQUw#&@",
    90: "mMW%",
}
"""Hundredths of the size of the letters, as they are in Atkinson Hyperlegible Next Bold, rounded up or nearly so."""
_WIDTHS = {letter: wide / 100 for wide, letters in _BOLD.items() for letter in letters}
_UNKNOWN = 0.62
_FULL = 1.15
"""A picture among letters, or a sign of a script where each has a square."""


def width_of(words: str) -> float:
    """The width of words on one line, where letters are 1 high."""
    return sum(_width(letter) for letter in words)


def _width(letter: str) -> float:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    plain = unicodedata.normalize("NFD", letter)[0]
    if plain in _WIDTHS:
        return _WIDTHS[plain]
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0.0
    is_full = unicodedata.east_asian_width(letter) in "WF" or ord(letter) >= 0x1F000
    return _FULL if is_full else _UNKNOWN
