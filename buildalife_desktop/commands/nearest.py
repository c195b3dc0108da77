"""What somebody may have meant by a misspelt word."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is spelt most like this one; None where none is like it."""
    from difflib import get_close_matches  # Not on the way to the first screen, which comes through this file.

    found = get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None
