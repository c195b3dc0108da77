"""Parts of a sheet as the plain data that the paper's templates read."""

from __future__ import annotations

import unicodedata
from typing import Any

from . import colours
from .named_picture import NamedPicture
from .picture_files import PictureFiles


def picture_data(named: NamedPicture, files: PictureFiles) -> dict[str, Any]:
    """`file` is empty without a picture; `is_lost` says that there should be one."""
    name = files.name_of(named.picture)
    return {"words": named.words, "file": name, "alt": named.alt, "is_lost": bool(named.picture) and not name}


def colour_data(strong: str, pale: str) -> dict[str, str]:
    """The colours of a page by role; `strong` and `pale` are those of its place in the app."""
    return {
        "ink": colours.INK,
        "quiet_ink": colours.QUIET_INK,
        "card": colours.CARD,
        "paper": colours.PAPER,
        "hairline": colours.HAIRLINE,
        "on_colour": colours.ON_COLOUR,
        "strong": strong,
        "pale": pale,
    }


def language_only(code: str) -> str:
    """`en` for `en_GB`, as the document library wants it."""
    return code.replace("-", "_").split("_")[0]


def printable(value: Any) -> Any:
    """The same without control characters: no font has them, and a name may come with some."""
    if isinstance(value, str):
        spaced = value.replace("\n", " ").replace("\t", " ")
        return "".join(sign for sign in spaced if unicodedata.category(sign) not in ("Cc", "Cs", "Co"))
    if isinstance(value, dict):
        return {key: printable(one) for key, one in value.items()}
    return [printable(one) for one in value] if isinstance(value, list) else value
