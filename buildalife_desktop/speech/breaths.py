"""Long words cut where a breath would be taken."""

from __future__ import annotations

import re

LONGEST = 240
"""Characters: about a quarter of a minute, and ready in about a tenth of a second."""

_SENTENCE_END = re.compile(r"[.!?…。؟।۔]+[\"')\]»”’]*\s+|\n+")


def breaths(words: str, longest: int = LONGEST) -> list[tuple[int, str]]:
    """`words` in pieces to be spoken one after another: where each starts, and the piece.

    Joined together the pieces are the words again. Few words are one piece, as they sound best so; many are cut after
    sentences, so that the first is heard at once and a new wish never waits for a page to be spoken into a file.
    """
    pieces: list[tuple[int, str]] = []
    start = 0
    while len(words) - start > longest:
        end = start + _cut(words[start : start + longest])
        pieces.append((start, words[start:end]))
        start = end
    return [*pieces, (start, words[start:])]


def _cut(window: str) -> int:
    """Where to cut: after the last sentence in `window`, else the last space, else at its end."""
    ends = [found.end() for found in _SENTENCE_END.finditer(window)]
    return ends[-1] if ends else window.rfind(" ") + 1 or len(window)
