"""What a picture is called inside a life.

A picture is written down as a text: `symbol:1F373` (drawn, shipped with the app), `photo:<sha256>` (the person's own,
kept in the life) or nothing. Everything that has a picture holds such a text.
"""

from __future__ import annotations

NO_PICTURE = ""
_SYMBOL = "symbol:"
_PHOTO = "photo:"


def symbol(code: str) -> str:
    """The name of a supplied drawing."""
    return _SYMBOL + code


def photo(sha256: str) -> str:
    """The name of a photo kept in this life."""
    return _PHOTO + sha256


def symbol_code(picture: str) -> str | None:
    """The drawing's code, or None where the picture is not a drawing."""
    return picture[len(_SYMBOL) :] if picture.startswith(_SYMBOL) else None


def photo_sha256(picture: str) -> str | None:
    """The photo's sha256, or None where the picture is not a photo."""
    return picture[len(_PHOTO) :] if picture.startswith(_PHOTO) else None
