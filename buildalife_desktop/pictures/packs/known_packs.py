"""Packs people often bring, and whose they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

NOT_KNOWN = ""


@dataclass(frozen=True)
class Named:
    """What a pack is called, who made it, and its licence; "" where nobody said."""

    title: str
    author: str = NOT_KNOWN
    licence: str = NOT_KNOWN


MULBERRY = Named("Mulberry", "Mulberry Symbols, Steve Lee", "CC BY-SA 4.0")
ARASAAC = Named("ARASAAC", "Sergio Palao, ARASAAC, Government of Aragón", "CC BY-NC-SA 4.0")


def named(name: str, files: tuple[str, ...], told: bytes) -> Named:
    """Whose pack it is. `told` is its own `pack.json`, with title, author and licence, or nothing."""
    own = _own_words(told)
    known = _known(name, files)
    return Named(
        own.get("title") or (known.title if known else name.replace("_", " ")),
        own.get("author") or (known.author if known else NOT_KNOWN),
        own.get("licence") or own.get("license") or (known.licence if known else NOT_KNOWN),
    )


def _known(name: str, files: tuple[str, ...]) -> Named | None:
    names = {PurePosixPath(file).name.lower() for file in files}
    if "symbol-info.csv" in names or "mulberry" in name.lower():
        return MULBERRY
    if "arasaac" in name.lower() or any("arasaac" in file.lower() for file in files[:200]):
        return ARASAAC
    return None


def _own_words(told: bytes) -> Mapping[str, str]:
    try:
        kept = json.loads(told or b"{}")
    except (ValueError, RecursionError):
        return {}
    return {str(key): str(value)[:200] for key, value in kept.items()} if isinstance(kept, dict) else {}
